@NullMarked
package congtam.ui.kit;

import org.jspecify.annotations.NullMarked;
