/**
 * Import: reads files of other offices by a profile that people write, and hands each row to the services that forms use too.
 * Every row arrives or is given back with a reason; none is lost silently. Screens and commands do not belong here, nor rules
 * about cases.
 */
@NullMarked
package congtam.exchange;

import org.jspecify.annotations.NullMarked;
