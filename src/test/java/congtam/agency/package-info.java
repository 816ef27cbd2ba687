/** Agencies and units through reorganisations. */
@NullMarked
package congtam.agency;

import org.jspecify.annotations.NullMarked;
