/** Whether the guide inside the program is whole, in both languages, and can be read with the keyboard. */
@NullMarked
package congtam.ui.help;

import org.jspecify.annotations.NullMarked;
