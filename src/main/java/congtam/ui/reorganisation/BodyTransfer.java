package congtam.ui.reorganisation;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.swing.JComponent;
import javax.swing.JTree;
import javax.swing.TransferHandler;
import javax.swing.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** Drags agencies and units onto each other, or between those that stand under another. */
final class BodyTransfer extends TransferHandler {
    private static final DataFlavor BODIES = new DataFlavor(List.class, "agencies");

    private final transient BodyTree tree;
    private final transient BodyActions actions;

    BodyTransfer(BodyTree tree, BodyActions actions) {
        this.tree = tree;
        this.actions = actions;
    }

    /** What is dragged. */
    record Dragged(List<UUID> ids) implements Transferable {
        Dragged {
            ids = List.copyOf(ids);
        }

        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {BODIES};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return BODIES.equals(flavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
            if (!isDataFlavorSupported(flavor)) {
                throw new UnsupportedFlavorException(flavor);
            }
            return new ArrayList<>(ids);
        }
    }

    @Override
    public int getSourceActions(JComponent component) {
        return actions.mayPlan() ? MOVE : NONE;
    }

    @Override
    protected @Nullable Transferable createTransferable(JComponent component) {
        List<UUID> ids = tree.selected();
        return ids.isEmpty() ? null : new Dragged(ids);
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return actions.mayPlan() && support.isDataFlavorSupported(BODIES) && place(support) != null;
    }

    private @Nullable TreePath place(TransferSupport support) {
        TreePath path = support.isDrop()
                ? ((JTree.DropLocation) support.getDropLocation()).getPath()
                : tree.component().getLeadSelectionPath();
        return BodyTree.line(path) == null ? null : path;
    }

    @Override
    public boolean importData(TransferSupport support) {
        TreePath place = place(support);
        BodyTree.Line line = BodyTree.line(place);
        if (!canImport(support) || place == null || line == null) {
            return false;
        }
        List<UUID> ids = ids(support.getTransferable());
        boolean between = support.isDrop() && ((JTree.DropLocation) support.getDropLocation()).getChildIndex() >= 0;
        if (line.id() == null || between) {
            actions.under(ids, line.id());
        } else {
            actions.onto(ids, place);
        }
        return true;
    }

    private static List<UUID> ids(Transferable dragged) {
        try {
            return ((List<?>) dragged.getTransferData(BODIES))
                    .stream().map(UUID.class::cast).toList();
        } catch (UnsupportedFlavorException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
