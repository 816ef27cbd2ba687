/**
 * The users' guide inside the program: the pages of {@code docs/guide}, which the build packs as they are, so that guide and
 * help cannot differ. Which page belongs to which screen is said by the screens.
 */
@NullMarked
package congtam.ui.help;

import org.jspecify.annotations.NullMarked;
