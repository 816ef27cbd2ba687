package congtam.ui.reorganisation;

import congtam.agency.AgencyKind;
import congtam.agency.AgencyLine;
import congtam.agency.AgencyVersion;
import congtam.agency.Certainty;
import congtam.agency.PlanStep;
import congtam.ui.agency.AgencyBook;
import congtam.ui.kit.Mnemonic;
import congtam.ui.kit.NameRenderer;
import congtam.ui.kit.PartKey;
import congtam.ui.kit.PickDialog;
import congtam.ui.kit.Ui;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JTree;
import javax.swing.MenuElement;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import javax.swing.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** What can be planned for what is selected in the tree: by menu, by key, by cutting and pasting, by dragging. */
final class BodyActions {
    static final String MENU = "plan.menu";

    private static final int MOST_FOUND = 40;

    private final Ui ui;
    private final PlanForm form;
    private final BodyTree tree;
    private final boolean may;
    private List<UUID> cut = List.of();

    /**
     * For one tree.
     *
     * @param may whether whoever looks at it may plan anything
     */
    BodyActions(Ui ui, PlanForm form, BodyTree tree, boolean may) {
        this.ui = ui;
        this.form = form;
        this.tree = tree;
        this.may = may;
    }

    /** What can be done; texts under {@code plan.act.<NAME>}. */
    enum Act {
        MERGE,
        MERGE_NEW,
        MOVE,
        SPLIT,
        CHANGE,
        END,
        FOUND;

        boolean ofOne() {
            return this == SPLIT || this == CHANGE;
        }
    }

    void install() {
        JTree component = tree.component();
        component.setTransferHandler(new BodyTransfer(tree, this));
        if (!may) {
            return;
        }
        component.setDragEnabled(!java.awt.GraphicsEnvironment.isHeadless());
        component.setDropMode(javax.swing.DropMode.ON_OR_INSERT);
        PartKey.TREE_CUT.bind(component, this::cut);
        PartKey.TREE_PASTE.bind(component, this::paste);
        PartKey.TREE_MENU.bind(component, this::openMenu);
        PartKey.TREE_FOUND.bind(component, () -> perform(Act.FOUND));
        PartKey.TREE_RENAME.bind(component, () -> perform(Act.CHANGE));
        PartKey.TREE_END.bind(component, () -> perform(Act.END));
        component.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                popUp(event);
            }

            @Override
            public void mouseReleased(MouseEvent event) {
                popUp(event);
            }

            private void popUp(MouseEvent event) {
                TreePath path = component.getPathForLocation(event.getX(), event.getY());
                if (event.isPopupTrigger() && path != null) {
                    if (!component.isPathSelected(path)) {
                        component.setSelectionPath(path);
                    }
                    menu().show(component, event.getX(), event.getY());
                }
            }
        });
    }

    /** Opens the menu at the selected line. */
    void openMenu() {
        TreePath lead = tree.component().getLeadSelectionPath();
        Rectangle bounds = lead == null ? null : tree.component().getPathBounds(lead);
        show(menu(), bounds);
    }

    private void show(JPopupMenu menu, @Nullable Rectangle bounds) {
        Rectangle at = bounds == null ? new Rectangle() : bounds;
        menu.show(tree.component(), at.x, at.y + at.height);
        // Whoever came by the keyboard goes on with it.
        MenuSelectionManager.defaultManager()
                .setSelectedPath(new MenuElement[] {menu, (JMenuItem) menu.getComponent(0)});
    }

    private JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        menu.setName(MENU);
        int selected = tree.selected().size();
        for (Act act : Act.values()) {
            boolean possible = act == Act.FOUND ? heading() != null : act.ofOne() ? selected == 1 : selected > 0;
            menu.add(item("plan.act." + act, possible, () -> perform(act)));
        }
        return menu;
    }

    private JMenuItem item(String key, boolean possible, Runnable effect) {
        JMenuItem item = Mnemonic.button(ui.texts().get(key), new JMenuItem());
        item.setName(key);
        item.setEnabled(possible);
        item.addActionListener(event -> effect.run());
        return item;
    }

    /** The line where something new would stand. */
    private BodyTree.@Nullable Line heading() {
        return BodyTree.line(tree.component().getLeadSelectionPath());
    }

    void perform(Act act) {
        List<UUID> some = tree.selected();
        BodyTree.Line line = heading();
        if (act == Act.FOUND && line != null) {
            found(line.unit(), line.id());
        } else if (!some.isEmpty() && (some.size() == 1 || !act.ofOne())) {
            switch (act) {
                case MERGE -> pick("plan.pick-heir", some, heir -> merge(some, heir));
                case MERGE_NEW -> mergeNew(some);
                case MOVE -> pick("plan.pick-parent", some, parent -> under(some, parent));
                case SPLIT -> SplitDialog.split(tree.component(), ui.texts(), form, some.getFirst());
                case CHANGE -> change(some.getFirst());
                case END ->
                    form.add(some.stream()
                            .map(PlanStep.End::new)
                            .map(PlanStep.class::cast)
                            .toList());
                case FOUND -> {}
            }
        }
    }

    private void found(boolean unit, @Nullable UUID parent) {
        AgencyKind usual = unit ? AgencyKind.UNIT_COMMUNE : AgencyKind.DEPARTMENT;
        BodyDialog.found(tree.component(), ui.texts(), form, usual, parent, id -> List.of());
    }

    private void merge(List<UUID> from, UUID to) {
        form.add(new PlanStep.Merge(from, to, Certainty.CERTAIN));
    }

    /** The new one stands where the first of them stands, and is of its kind. */
    private void mergeNew(List<UUID> from) {
        AgencyVersion first = form.version(from.getFirst()).orElseThrow();
        BodyDialog.found(
                tree.component(),
                ui.texts(),
                form,
                first.kind(),
                first.parentId(),
                id -> List.of(new PlanStep.Merge(from, id, Certainty.CERTAIN)));
    }

    private void change(UUID id) {
        form.version(id).ifPresent(now -> BodyDialog.change(tree.component(), ui.texts(), form, id, now));
    }

    private void pick(String title, List<UUID> some, Consumer<UUID> taken) {
        Set<UUID> moved = new LinkedHashSet<>(some);
        AgencyBook book =
                new AgencyBook(form.lines(form.isUnit(some.getFirst()), id -> !moved.contains(id)), Map.of(), Map.of());
        new PickDialog<AgencyLine>(
                        tree.component(),
                        ui,
                        ui.texts().get(title),
                        new NameRenderer<AgencyLine>(line -> line.above().isEmpty()
                                ? line.agency().name()
                                : line.agency().name() + " · " + line.above()),
                        typed -> book.matches(typed, MOST_FOUND),
                        line -> taken.accept(line.agency().id()))
                .show();
    }

    private void cut() {
        cut = tree.selected();
        tree.markCut(Set.copyOf(cut));
    }

    private void paste() {
        TreePath place = tree.component().getLeadSelectionPath();
        BodyTree.Line line = BodyTree.line(place);
        if (cut.isEmpty() || place == null || line == null) {
            return;
        }
        List<UUID> pasted = cut;
        cut = List.of();
        tree.markCut(Set.of());
        if (line.id() == null) {
            under(pasted, null);
        } else {
            onto(pasted, place);
        }
    }

    boolean mayPlan() {
        return may;
    }

    /** Asks whether they become one, or one stands under the other. */
    void onto(List<UUID> dropped, TreePath place) {
        BodyTree.Line line = BodyTree.line(place);
        UUID to = line == null ? null : line.id();
        List<UUID> some = dropped.stream().filter(id -> !id.equals(to)).toList();
        if (to == null || some.isEmpty()) {
            return;
        }
        JPopupMenu menu = new JPopupMenu();
        menu.setName(MENU);
        menu.add(item("plan.drop.merge", true, () -> merge(some, to)));
        menu.add(item("plan.drop.new", true, () -> {
            List<UUID> all = new java.util.ArrayList<>(List.of(to));
            all.addAll(some);
            mergeNew(all);
        }));
        menu.add(item("plan.drop.under", true, () -> under(some, to)));
        // A drop must end before anything else takes the mouse.
        SwingUtilities.invokeLater(() -> show(menu, tree.component().getPathBounds(place)));
    }

    /** Puts them under one, or at the top of their tree. */
    void under(List<UUID> dropped, @Nullable UUID parent) {
        form.add(dropped.stream()
                .filter(id -> !id.equals(parent))
                .<PlanStep>map(id -> new PlanStep.Move(id, parent))
                .toList());
    }
}
