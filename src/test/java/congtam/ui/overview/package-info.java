/** Whether the first screen counts what its lists hold. */
@NullMarked
package congtam.ui.overview;

import org.jspecify.annotations.NullMarked;
