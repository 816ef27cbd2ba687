/** Keys and encrypted files, and what is done to them by people who should not. */
@NullMarked
package congtam.vault;

import org.jspecify.annotations.NullMarked;
