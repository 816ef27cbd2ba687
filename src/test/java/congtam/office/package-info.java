@NullMarked
package congtam.office;

import org.jspecify.annotations.NullMarked;
