package congtam.ui.kit;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;
import org.jspecify.annotations.Nullable;

/** Draws the cells of a list: text, quiet text, or a small dot of the state's colour with the state in words beside it. */
final class CellRenderer extends DefaultTableCellRenderer {
    CellRenderer() {
        Plain.plain(this);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, @Nullable Object value, boolean isSelected, boolean hasFocus, int row, int column) {
        // The focus mark of a single cell says nothing in a list of rows.
        super.getTableCellRendererComponent(table, value, isSelected, false, row, column);
        int gap = Theme.size("cellGap");
        setBorder(BorderFactory.createEmptyBorder(0, gap, 0, gap));
        setIcon(null);
        if (value instanceof Column.Cell cell) {
            setText(cell.text());
            if (cell.quiet() && !isSelected) {
                setForeground(Theme.colour("quiet"));
            } else {
                setForeground(isSelected ? table.getSelectionForeground() : table.getForeground());
            }
            if (cell.colour() != null) {
                setIcon(new Dot(Theme.colour(cell.colour()), Theme.size("dot")));
            } else if (cell.glyph() != null) {
                setIcon(cell.glyph().small());
            }
        }
        return this;
    }

    /** A small filled circle. */
    private record Dot(Color colour, int size) implements Icon {
        @Override
        public void paintIcon(Component component, Graphics graphics, int x, int y) {
            Graphics2D drawing = (Graphics2D) graphics.create();
            drawing.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            drawing.setColor(colour);
            drawing.fillOval(x, y, size, size);
            drawing.dispose();
        }

        @Override
        public int getIconWidth() {
            return size;
        }

        @Override
        public int getIconHeight() {
            return size;
        }
    }
}
