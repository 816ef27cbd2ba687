package congtam.ui.kit;

import java.awt.Component;
import java.awt.Container;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.event.InputEvent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.TransferHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes files that are dropped on, or pasted into, any part of a panel; everything else goes to the part's own handler. */
public final class FileDrop extends TransferHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FileDrop.class);

    private final @Nullable TransferHandler own;
    private final transient Consumer<List<Path>> taker;

    private FileDrop(@Nullable TransferHandler own, Consumer<List<Path>> taker) {
        this.own = own;
        this.taker = taker;
    }

    /** Puts the handler on a panel and all that is in it by now. */
    public static void install(JComponent root, Consumer<List<Path>> taker) {
        root.setTransferHandler(new FileDrop(null, taker));
        installBelow(root, taker);
    }

    private static void installBelow(Container parent, Consumer<List<Path>> taker) {
        for (Component child : parent.getComponents()) {
            if (child instanceof JComponent component
                    && component.getTransferHandler() != null
                    && !(component.getTransferHandler() instanceof FileDrop)) {
                component.setTransferHandler(new FileDrop(component.getTransferHandler(), taker));
            }
            if (child instanceof Container container) {
                installBelow(container, taker);
            }
        }
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return holdsFiles(support) || (own != null && own.canImport(support));
    }

    private static boolean holdsFiles(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (!holdsFiles(support)) {
            return own != null && own.importData(support);
        }
        try {
            List<Path> files = new ArrayList<>();
            for (Object file : (List<?>) support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor)) {
                files.add(((File) file).toPath());
            }
            taker.accept(files);
            return true;
        } catch (UnsupportedFlavorException | IOException e) {
            LOG.warn("dropped files could not be taken", e);
            return false;
        }
    }

    @Override
    public int getSourceActions(JComponent component) {
        return own == null ? NONE : own.getSourceActions(component);
    }

    @Override
    public void exportAsDrag(JComponent component, InputEvent event, int action) {
        if (own != null) {
            own.exportAsDrag(component, event, action);
        }
    }

    @Override
    public void exportToClipboard(JComponent component, Clipboard clipboard, int action) {
        if (own != null) {
            own.exportToClipboard(component, clipboard, action);
        }
    }

    @Override
    protected @Nullable Transferable createTransferable(JComponent component) {
        return null;
    }
}
