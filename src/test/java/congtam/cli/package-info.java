@NullMarked
package congtam.cli;

import org.jspecify.annotations.NullMarked;
