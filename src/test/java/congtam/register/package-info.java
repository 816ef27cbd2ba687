@NullMarked
package congtam.register;

import org.jspecify.annotations.NullMarked;
