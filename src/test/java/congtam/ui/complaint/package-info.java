/** The form and the list of complaints: their models without a window, and the form used as an officer uses it. */
@NullMarked
package congtam.ui.complaint;

import org.jspecify.annotations.NullMarked;
