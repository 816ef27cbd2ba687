@NullMarked
package congtam.exchange;

import org.jspecify.annotations.NullMarked;
