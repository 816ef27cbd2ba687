/** What the program costs, as ratios to a yardstick measured in the same run; started by {@code bin/bench}, never by the tests. */
@NullMarked
package congtam.bench;

import org.jspecify.annotations.NullMarked;
