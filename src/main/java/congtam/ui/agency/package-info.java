/** Agencies on the screen: the field in which one is found, and the book it finds them in. */
@NullMarked
package congtam.ui.agency;

import org.jspecify.annotations.NullMarked;
