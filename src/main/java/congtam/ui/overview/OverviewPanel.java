package congtam.ui.overview;

import congtam.complaint.ComplaintRow;
import congtam.inspection.InspectionRow;
import congtam.ui.kit.EmptyState;
import congtam.ui.kit.Explanation;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.PartKey;
import congtam.ui.kit.Ui;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import javax.swing.Scrollable;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The first screen: four blocks side by side, whose figures lead to the lists behind them. */
public final class OverviewPanel extends JPanel {
    public static final String NAME = "overview";

    private final transient Ui kit;
    private final transient OverviewModel model;
    private final transient Consumer<Figure> list;
    private final transient Consumer<ComplaintRow> complaint;
    private final transient Consumer<InspectionRow> visit;
    private transient @Nullable Overview shown;
    private boolean focusWanted;

    /**
     * Makes the screen.
     *
     * @param list opens the list behind a figure
     * @param complaint opens one complaint
     * @param visit opens one visit
     */
    public OverviewPanel(
            Ui kit,
            OverviewModel model,
            Consumer<Figure> list,
            Consumer<ComplaintRow> complaint,
            Consumer<InspectionRow> visit) {
        super(new BorderLayout());
        this.kit = kit;
        this.model = model;
        this.list = list;
        this.complaint = complaint;
        this.visit = visit;
        setName(NAME);
        getAccessibleContext().setAccessibleName(kit.texts().get("tab.overview"));
        add(new EmptyState(Glyph.CLOCK, kit.texts().get("list.opening"), " ", List.of()));
        model.onChange(this::showAnswer);
    }

    private void showAnswer() {
        Throwable failure = model.failure();
        Overview overview = model.overview();
        if (failure != null) {
            shown = null;
            replace(failed(failure));
        } else if (overview != null && !overview.equals(shown)) {
            shown = overview;
            replace(blocks(overview));
        }
    }

    private JComponent failed(Throwable failure) {
        Explanation explanation = Explanation.of(kit.texts(), failure);
        JButton again = new JButton(kit.texts().get("list.failed.again"), Glyph.REFRESH.small());
        again.addActionListener(e -> model.refresh());
        return new EmptyState(Glyph.WARNING, explanation.what(), explanation.whatToDo(), List.of(again));
    }

    private JComponent blocks(Overview overview) {
        OverviewBlocks blocks = new OverviewBlocks(kit.texts(), overview, list, complaint, visit);
        JPanel grid = new Grid();
        grid.add(blocks.fresh());
        grid.add(blocks.oldest());
        grid.add(blocks.agencies());
        grid.add(blocks.visits());
        PartKey.FIGURE_NEXT.bindAround(grid, OverviewPanel::next);
        PartKey.FIGURE_PREVIOUS.bindAround(grid, OverviewPanel::previous);
        JScrollPane scroll = new JScrollPane(
                grid, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(null);
        scroll.setFocusable(false);
        return scroll;
    }

    private static void next() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().focusNextComponent();
    }

    private static void previous() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().focusPreviousComponent();
    }

    /** The keyboard stays on the figure it was on, or on the first one. */
    private void replace(JComponent content) {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        boolean inside = owner != null && isAncestorOf(owner);
        String name = inside ? Objects.requireNonNullElse(owner.getName(), "") : "";
        removeAll();
        add(content);
        revalidate();
        repaint();
        if (inside || focusWanted) {
            Component same = link(content, name);
            Component target = same == null ? link(content, "") : same;
            if (target != null) {
                target.requestFocusInWindow();
                focusWanted = false;
            }
        }
    }

    /** The link of a name; with an empty one, the first. */
    private static @Nullable Component link(Container parent, String name) {
        for (Component child : parent.getComponents()) {
            if (child instanceof FigureLink && (name.isEmpty() || name.equals(child.getName()))) {
                return child;
            }
            Component found = child instanceof Container container ? link(container, name) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Puts the keyboard on the first figure, as soon as there is one. */
    public void focus() {
        Component first = link(this, "");
        focusWanted = first == null;
        if (first != null) {
            first.requestFocusInWindow();
        }
    }

    /** As wide as the window, two blocks in a row; scrolls only downwards. */
    private static final class Grid extends JPanel implements Scrollable {
        Grid() {
            super(new MigLayout(
                    "insets 14 16 14 16, gap 14 14, wrap 2",
                    "[grow, fill, sg half, 0:0][grow, fill, sg half, 0:0]",
                    "[grow 60, fill][grow 40, fill]"));
        }

        @Override
        public Dimension getPreferredScrollableViewportSize() {
            return getPreferredSize();
        }

        @Override
        public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
            return getFontMetrics(getFont()).getHeight() * 2;
        }

        @Override
        public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
            return visible.height;
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }

        @Override
        public boolean getScrollableTracksViewportHeight() {
            return getParent().getHeight() > getPreferredSize().height;
        }
    }
}
