/** The program's start and its wiring: what depends on what stands in {@link congtam.CongTam}. */
@NullMarked
package congtam;

import org.jspecify.annotations.NullMarked;
