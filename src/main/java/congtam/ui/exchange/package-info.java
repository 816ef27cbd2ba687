/**
 * The dialog that brings in complaints from a file: what is chosen, how far it is, what came of it. How a file is read and
 * what counts as the same complaint is no business of this room.
 */
@NullMarked
package congtam.ui.exchange;

import org.jspecify.annotations.NullMarked;
