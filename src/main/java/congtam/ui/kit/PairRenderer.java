package congtam.ui.kit;

import java.awt.Color;
import java.awt.Component;
import java.util.function.Function;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/** A line of a list in two columns: what it is, and quietly what there is to say about it. */
public final class PairRenderer<R> extends JPanel implements ListCellRenderer<R> {
    private final transient Function<R, String> what;
    private final transient Function<R, String> more;
    private final JLabel left = Plain.label("");
    private final JLabel right = Plain.label("");

    /** The words of both columns. */
    public PairRenderer(Function<R, String> what, Function<R, String> more) {
        super(new MigLayout("insets 4 8 4 8, gap 14", "[][grow, fill, 0:0]"));
        this.what = what;
        this.more = more;
        add(left);
        add(right, "wmin 0");
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends R> list, R row, int index, boolean selected, boolean focus) {
        Color fore = selected ? list.getSelectionForeground() : list.getForeground();
        setBackground(selected ? list.getSelectionBackground() : list.getBackground());
        left.setText(what.apply(row));
        left.setForeground(fore);
        right.setText(more.apply(row));
        right.setForeground(selected ? fore : UIManager.getColor("Label.disabledForeground"));
        getAccessibleContext().setAccessibleName(left.getText() + ", " + right.getText());
        return this;
    }
}
