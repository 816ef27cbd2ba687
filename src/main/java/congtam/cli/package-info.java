/**
 * The commands that need no window, on the same services as the window. Results go to standard output, everything else to
 * standard error; the exit code says whether all went well. No rule about cases lives here, and no SQL.
 */
@NullMarked
package congtam.cli;

import org.jspecify.annotations.NullMarked;
