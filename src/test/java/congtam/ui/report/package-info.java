/** Tests of the room of the same name. */
@NullMarked
package congtam.ui.report;

import org.jspecify.annotations.NullMarked;
