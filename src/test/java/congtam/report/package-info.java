/** Tests of the room of the same name. */
@NullMarked
package congtam.report;

import org.jspecify.annotations.NullMarked;
