/**
 * The register: opens the database, writes every record together with its ledger entry, proves that both tell one story. It
 * knows no feature: features hand themselves in as a {@link congtam.register.Kind}. Only this package and the features' stores
 * speak SQL.
 */
@NullMarked
package congtam.register;

import org.jspecify.annotations.NullMarked;
