/**
 * The screens of signing in, of passphrases, users and rights. What somebody may do is decided in {@code congtam.access}; here it is
 * only shown and asked.
 */
@NullMarked
package congtam.ui.access;

import org.jspecify.annotations.NullMarked;
