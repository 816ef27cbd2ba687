/**
 * An opened register with the services of every room, built once and handed to window and command line alike. No rules here.
 */
@NullMarked
package congtam.office;

import org.jspecify.annotations.NullMarked;
