/**
 * The screen of the office's own calendar, hours and limits. Each change is shown with the open cases that it would move before
 * it is kept; what may be kept is the business of {@code deadline.book}.
 */
@NullMarked
package congtam.ui.deadline.book;

import org.jspecify.annotations.NullMarked;
