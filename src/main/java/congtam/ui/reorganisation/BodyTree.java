package congtam.ui.reorganisation;

import congtam.agency.AgencyRow;
import congtam.text.Texts;
import congtam.ui.kit.Plain;
import congtam.ui.kit.Theme;
import java.awt.Component;
import java.awt.Rectangle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTree;
import javax.swing.SwingUtilities;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.DefaultTreeModel;
import javax.swing.tree.TreeCellRenderer;
import javax.swing.tree.TreeNode;
import javax.swing.tree.TreePath;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Agencies and units as two trees under one invisible root, with a mark beside those that a plan concerns. */
final class BodyTree {
    private static final int LINES_BELOW = 5;

    private final Texts texts;
    private final JTree tree = new JTree(new DefaultMutableTreeNode());
    private final Map<UUID, DefaultMutableTreeNode> nodes = new HashMap<>();
    private Map<UUID, String> marks = Map.of();
    private Set<UUID> cut = Set.of();

    /**
     * One line.
     *
     * @param id null for the heading of a tree
     */
    record Line(@Nullable UUID id, boolean unit, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    BodyTree(Texts texts, String name, String label) {
        this.texts = texts;
        tree.setName(name);
        tree.setRootVisible(false);
        tree.setShowsRootHandles(true);
        tree.setCellRenderer(new Renderer());
        tree.getAccessibleContext().setAccessibleName(label);
    }

    JTree component() {
        return tree;
    }

    JScrollPane scrolling() {
        return new JScrollPane(tree);
    }

    /** Shows other trees; what was open and selected stays so. */
    void show(LocalDate day, List<AgencyRow> agencies, List<AgencyRow> units, Map<UUID, String> newMarks) {
        Set<UUID> open = open();
        Set<UUID> selected = new LinkedHashSet<>(selected());
        boolean first = nodes.isEmpty();
        nodes.clear();
        marks = newMarks;
        DefaultMutableTreeNode root = new DefaultMutableTreeNode();
        DefaultMutableTreeNode agencyRoot = grow(agencies, false, "tree.agencies", day);
        DefaultMutableTreeNode unitRoot = grow(units, true, "tree.units", day);
        root.add(agencyRoot);
        root.add(unitRoot);
        tree.setModel(new DefaultTreeModel(root));
        tree.expandPath(new TreePath(agencyRoot.getPath()));
        if (first && !agencies.isEmpty()) {
            tree.expandPath(path(agencies.getFirst().id()));
        }
        open.forEach(id -> tree.expandPath(path(id)));
        select(selected);
    }

    private DefaultMutableTreeNode grow(List<AgencyRow> rows, boolean units, String key, LocalDate day) {
        DefaultMutableTreeNode top =
                new DefaultMutableTreeNode(new Line(null, units, texts.get(key, texts.date(day), rows.size())));
        for (AgencyRow row : rows) {
            DefaultMutableTreeNode node = new DefaultMutableTreeNode(new Line(row.id(), units, words(row)));
            DefaultMutableTreeNode above = row.depth() == 0 ? null : nodes.get(row.parentId());
            Objects.requireNonNullElse(above, top).add(node);
            nodes.put(row.id(), node);
        }
        return top;
    }

    private static String words(AgencyRow row) {
        return Plain.safe(row.code().isEmpty() ? row.shown() : row.shown() + " · " + row.code());
    }

    private Set<UUID> open() {
        Set<UUID> open = new HashSet<>();
        TreeNode root = (TreeNode) tree.getModel().getRoot();
        Enumeration<TreePath> paths = tree.getExpandedDescendants(new TreePath(root));
        while (paths != null && paths.hasMoreElements()) {
            UUID id = id(paths.nextElement());
            if (id != null) {
                open.add(id);
            }
        }
        return open;
    }

    /** Opens all above those that are marked, and shows the first of them. */
    void openMarked() {
        List<TreePath> paths =
                marks.keySet().stream().map(this::path).filter(Objects::nonNull).toList();
        paths.forEach(path -> tree.expandPath(path.getParentPath()));
        paths.stream()
                .min(Comparator.comparingInt(tree::getRowForPath))
                .ifPresent(path -> SwingUtilities.invokeLater(() -> reveal(path)));
    }

    /** Shows a line, with some below it. */
    private void reveal(TreePath path) {
        Rectangle bounds = tree.getPathBounds(path);
        if (bounds != null) {
            bounds.height *= LINES_BELOW;
            bounds.width = 1;
            tree.scrollRectToVisible(bounds);
        }
    }

    private @Nullable TreePath path(UUID id) {
        DefaultMutableTreeNode node = nodes.get(id);
        return node == null ? null : new TreePath(node.getPath());
    }

    List<UUID> selected() {
        List<UUID> ids = new ArrayList<>();
        TreePath[] paths = tree.getSelectionPaths();
        if (paths != null) {
            for (TreePath path : paths) {
                UUID id = id(path);
                if (id != null) {
                    ids.add(id);
                }
            }
        }
        return ids;
    }

    void select(Set<UUID> ids) {
        TreePath[] paths = ids.stream().map(this::path).filter(Objects::nonNull).toArray(TreePath[]::new);
        tree.setSelectionPaths(paths);
        if (paths.length > 0) {
            tree.scrollPathToVisible(paths[0]);
        }
    }

    /** The line at a path; null for none. */
    static @Nullable Line line(@Nullable TreePath path) {
        return path != null
                        && path.getLastPathComponent() instanceof DefaultMutableTreeNode node
                        && node.getUserObject() instanceof Line line
                ? line
                : null;
    }

    private static @Nullable UUID id(TreePath path) {
        Line line = line(path);
        return line == null ? null : line.id();
    }

    /** Those that wait to be put elsewhere stand back. */
    void markCut(Set<UUID> ids) {
        cut = Set.copyOf(ids);
        tree.repaint();
    }

    private final class Renderer extends JPanel implements TreeCellRenderer {
        private final JLabel name = Plain.label("");
        private final JLabel mark = Plain.label("");

        Renderer() {
            super(new MigLayout("insets 2 2 2 2, gap 8, hidemode 3", "[][]"));
            setOpaque(false);
            setBorder(BorderFactory.createEmptyBorder());
            add(name);
            add(mark);
        }

        @Override
        public Component getTreeCellRendererComponent(
                JTree owner, Object value, boolean selected, boolean open, boolean leaf, int row, boolean focus) {
            if (value instanceof DefaultMutableTreeNode node && node.getUserObject() instanceof Line line) {
                name.setText(line.words());
                String words = line.id() == null ? "" : marks.getOrDefault(line.id(), "");
                mark.setText(words);
                mark.setVisible(!words.isEmpty());
                name.putClientProperty("FlatLaf.styleClass", line.id() == null ? "semibold" : null);
                getAccessibleContext().setAccessibleName(line.words() + " " + words);
                java.awt.Color fore = javax.swing.UIManager.getColor(
                        selected && owner.hasFocus() ? "Tree.selectionForeground" : "Tree.foreground");
                name.setForeground(line.id() != null && cut.contains(line.id()) ? Theme.colour("quiet") : fore);
                mark.setForeground(selected && owner.hasFocus() ? fore : Theme.colour("warning"));
            }
            // Else the size of the line before would be taken for this one's.
            invalidate();
            return this;
        }
    }
}
