/**
 * Finding records by words, without regard to marks and case. Fed from the ledger, so that what a list finds is what was
 * committed; it knows no feature beyond the text that a kind hands out.
 */
@NullMarked
package congtam.search;

import org.jspecify.annotations.NullMarked;
