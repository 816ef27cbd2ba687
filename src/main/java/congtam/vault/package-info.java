/**
 * Keys, and what lies encrypted in files: the key of a register, the file that keeps it wrapped for each user, streams of
 * encrypted chunks, and the folder for files that other programs must open. It knows neither records nor users' rights, and no
 * database; H2 encrypts its file itself, with a password from here.
 */
@NullMarked
package congtam.vault;

import org.jspecify.annotations.NullMarked;
