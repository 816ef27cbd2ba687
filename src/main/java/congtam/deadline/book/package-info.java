/**
 * The office's own calendar, hours and time limits, kept in the register with their history; what it does not keep is as it comes
 * along. Here is what is done with them. How a date is counted belongs to {@code congtam.deadline}, which knows no register.
 */
@NullMarked
package congtam.deadline.book;

import org.jspecify.annotations.NullMarked;
