@NullMarked
package congtam;

import org.jspecify.annotations.NullMarked;
