@NullMarked
package congtam.deadline.book;

import org.jspecify.annotations.NullMarked;
