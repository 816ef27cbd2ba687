/**
 * Who uses the program: users, their passphrases, the table of rights, signing in. Services ask a {@code Viewer} whether a step may
 * be taken and how far; screens only mirror the answer. What a step does is the business of the rooms above.
 */
@NullMarked
package congtam.access;

import org.jspecify.annotations.NullMarked;
