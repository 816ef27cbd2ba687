/** Who may come in, and what they may do there. */
@NullMarked
package congtam.access;

import org.jspecify.annotations.NullMarked;
