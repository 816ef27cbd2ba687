package congtam.ui.testing;

import java.awt.Component;
import java.awt.Container;
import java.awt.datatransfer.Clipboard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTree;
import javax.swing.TransferHandler;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.TreePath;

/** Lines of lists and trees by the words that stand on the screen. */
final class ScreenLines {
    private ScreenLines() {}

    static <T> List<String> of(JList<T> list) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < list.getModel().getSize(); i++) {
            T value = list.getModel().getElementAt(i);
            lines.add(words(list.getCellRenderer().getListCellRendererComponent(list, value, i, false, false)));
        }
        return lines;
    }

    private static String words(Component shown) {
        if (shown instanceof JLabel label) {
            return label.getText();
        }
        return shown instanceof Container panel
                ? Arrays.stream(panel.getComponents()).map(ScreenLines::words).collect(Collectors.joining(" "))
                : "";
    }

    /** Drags a line of a tree onto another, as the window system would tell it. */
    static void drag(JTree tree, String from, String onto) {
        Clipboard dragged = new Clipboard("drag");
        tree.setSelectionPath(path(tree, from));
        tree.getTransferHandler().exportToClipboard(tree, dragged, TransferHandler.MOVE);
        tree.setSelectionPath(path(tree, onto));
        tree.getTransferHandler().importData(new TransferHandler.TransferSupport(tree, dragged.getContents(null)));
    }

    private static TreePath path(JTree tree, String beginning) {
        DefaultMutableTreeNode root = (DefaultMutableTreeNode) tree.getModel().getRoot();
        return Collections.list(root.depthFirstEnumeration()).stream()
                .filter(node -> node.toString() != null && node.toString().startsWith(beginning))
                .map(node -> new TreePath(((DefaultMutableTreeNode) node).getPath()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + beginning));
    }
}
