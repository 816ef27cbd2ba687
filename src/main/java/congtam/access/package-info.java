/**
 * Who uses the program. For now a name that the ledger writes beside each act; rights and visibility grow here, never in a
 * screen.
 */
@NullMarked
package congtam.access;

import org.jspecify.annotations.NullMarked;
