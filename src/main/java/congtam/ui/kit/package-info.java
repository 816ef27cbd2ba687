/**
 * What every screen is made of: background work, problems, tables, theme, preferences. It knows texts and the register's small
 * values, never a service or a feature; whatever names a complaint or an agency stands in a room of its own.
 */
@NullMarked
package congtam.ui.kit;

import org.jspecify.annotations.NullMarked;
