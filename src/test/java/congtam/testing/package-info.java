/** What tests share: registers to write to, a clock that stands. */
@NullMarked
package congtam.testing;

import org.jspecify.annotations.NullMarked;
