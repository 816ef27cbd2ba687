@NullMarked
package congtam.ui.shell;

import org.jspecify.annotations.NullMarked;
