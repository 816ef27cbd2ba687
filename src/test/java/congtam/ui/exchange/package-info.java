@NullMarked
package congtam.ui.exchange;

import org.jspecify.annotations.NullMarked;
