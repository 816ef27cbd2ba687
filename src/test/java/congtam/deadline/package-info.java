@NullMarked
package congtam.deadline;

import org.jspecify.annotations.NullMarked;
