/**
 * People: callers and parties. All that is said of a person is personal and can be destroyed without breaking the ledger.
 * Identities under their own keys will live here; what people complain of does not.
 */
@NullMarked
package congtam.person;

import org.jspecify.annotations.NullMarked;
