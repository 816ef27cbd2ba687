package congtam.ui.shell;

import congtam.ui.kit.Glyph;
import congtam.ui.kit.GuidePage;
import javax.swing.JComponent;

/**
 * A screen that is always there, in a tab that cannot be closed.
 *
 * @param textKey of the tab
 * @param guide the page that explains it
 * @param focus puts the keyboard where work begins
 */
record DeskScreen(String textKey, Glyph glyph, JComponent component, GuidePage guide, Runnable focus) {}
