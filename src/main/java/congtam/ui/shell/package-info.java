/**
 * What stands around the rooms: start, main window, commands, navigation, status line. It knows every room of screens and none
 * of them knows it; what happens inside a room's screen does not belong here.
 */
@NullMarked
package congtam.ui.shell;

import org.jspecify.annotations.NullMarked;
