/** What happened to a record or in a case, as text on the screen. */
@NullMarked
package congtam.ui.history;

import org.jspecify.annotations.NullMarked;
