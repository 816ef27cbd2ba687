/** How somebody changes calendar, hours and limits. */
@NullMarked
package congtam.ui.deadline.book;

import org.jspecify.annotations.NullMarked;
