/**
 * The first screen: what a director wants to know in the morning. It only counts; every figure opens the list behind it, which
 * other rooms show.
 */
@NullMarked
package congtam.ui.overview;

import org.jspecify.annotations.NullMarked;
