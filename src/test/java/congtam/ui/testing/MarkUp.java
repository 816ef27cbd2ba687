package congtam.ui.testing;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.JToolTip;
import javax.swing.plaf.basic.BasicHTML;

/** Finds what Swing shows as mark-up: components, cells of tables and lists, tool tips. */
final class MarkUp {
    private final List<String> found = new ArrayList<>();

    private MarkUp() {}

    /** What is found in all that is showing below a component. */
    static List<String> in(Component root) {
        MarkUp markUp = new MarkUp();
        markUp.look(root);
        return markUp.found;
    }

    private void look(Component component) {
        if (!component.isShowing()) {
            return;
        }
        if (component instanceof JComponent part) {
            judge(part, part);
            tip(part);
        }
        if (component instanceof JTable table) {
            for (int row = 0; row < table.getRowCount(); row++) {
                for (int column = 0; column < table.getColumnCount(); column++) {
                    cell(table.prepareRenderer(table.getCellRenderer(row, column), row, column), table);
                }
            }
        }
        if (component instanceof JList<?> list) {
            cells(list);
        }
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                look(child);
            }
        }
    }

    private <E> void cells(JList<E> list) {
        for (int row = 0; row < list.getModel().getSize(); row++) {
            E value = list.getModel().getElementAt(row);
            cell(list.getCellRenderer().getListCellRendererComponent(list, value, row, false, false), list);
        }
    }

    private void tip(JComponent part) {
        String text = part.getToolTipText();
        if (text != null) {
            JToolTip tip = part.createToolTip();
            tip.setTipText(text);
            judge(tip, part);
        }
    }

    /** A cell's own parts are not on the screen, so they are looked at here. */
    private void cell(Component shown, Component of) {
        judge(shown, of);
        if (shown instanceof Container container) {
            for (Component child : container.getComponents()) {
                cell(child, of);
            }
        }
    }

    private void judge(Component shown, Component of) {
        if (shown instanceof JComponent part && part.getClientProperty(BasicHTML.propertyKey) != null) {
            found.add(shown.getClass().getName() + " in " + of.getClass().getName() + " " + of.getName());
        }
    }
}
