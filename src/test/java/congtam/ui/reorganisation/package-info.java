/** Reorganisations on the screen. */
@NullMarked
package congtam.ui.reorganisation;

import org.jspecify.annotations.NullMarked;
