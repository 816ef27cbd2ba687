/**
 * Officials: people in office, under one identity through all their posts. What is complained of or found about them stands in
 * the records of the rooms above, which name them by that identity.
 */
@NullMarked
package congtam.official;

import org.jspecify.annotations.NullMarked;
