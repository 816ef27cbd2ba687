/** The screens of time limits as their users see them. */
@NullMarked
package congtam.ui.deadline;

import org.jspecify.annotations.NullMarked;
