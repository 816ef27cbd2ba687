/**
 * Words: what a user reads (bundles, problems) and how Vietnamese text is normalised, folded and sorted. It knows no other
 * room and no screen; every room may use it. Rules about cases do not belong here.
 */
@NullMarked
package congtam.text;

import org.jspecify.annotations.NullMarked;
