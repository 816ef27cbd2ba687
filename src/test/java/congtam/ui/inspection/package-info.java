/** The window for visits, as an inspector uses it. */
@NullMarked
package congtam.ui.inspection;

import org.jspecify.annotations.NullMarked;
