/**
 * The tree of agencies and units on the screen, and the reorganisations that are planned on it, looked at before, done and taken
 * back. What a plan may do is the room {@code agency}'s business; here it is put together and shown.
 */
@NullMarked
package congtam.ui.reorganisation;

import org.jspecify.annotations.NullMarked;
