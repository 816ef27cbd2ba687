/** Visits: what the room promises, on both engines. */
@NullMarked
package congtam.inspection;

import org.jspecify.annotations.NullMarked;
