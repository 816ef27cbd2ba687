/**
 * A citizen's submission, from the call on: what was said, by whom, of whom, and what became of it. It knows people and
 * agencies; visits, matters and letters know it, never the other way round.
 */
@NullMarked
package congtam.complaint;

import org.jspecify.annotations.NullMarked;
