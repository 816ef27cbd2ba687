/** The screens of time limits: a calculator that needs no case. */
@NullMarked
package congtam.ui.deadline;

import org.jspecify.annotations.NullMarked;
