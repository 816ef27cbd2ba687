/** How agencies are found. */
@NullMarked
package congtam.ui.agency;

import org.jspecify.annotations.NullMarked;
