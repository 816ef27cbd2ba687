/** Visits on the screen: their list, and the form in which a team records what it finds. */
@NullMarked
package congtam.ui.inspection;

import org.jspecify.annotations.NullMarked;
