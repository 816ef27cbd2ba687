/** Officials on the screen: their list, one with all posts and cases, and the line in other forms that names some of them. */
@NullMarked
package congtam.ui.official;

import org.jspecify.annotations.NullMarked;
