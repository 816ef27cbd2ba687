@NullMarked
package congtam.text;

import org.jspecify.annotations.NullMarked;
