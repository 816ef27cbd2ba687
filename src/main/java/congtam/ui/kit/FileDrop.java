package congtam.ui.kit;

import java.awt.Component;
import java.awt.Container;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.event.InputEvent;
import java.io.IOException;
import javax.swing.JComponent;
import javax.swing.TransferHandler;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes files that are dropped on, and files and pictures that are pasted into, any part of a panel; everything else goes to the
 * part's own handler.
 */
public final class FileDrop extends TransferHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FileDrop.class);

    private final @Nullable TransferHandler own;
    private final transient FileIntake intake;

    private FileDrop(@Nullable TransferHandler own, FileIntake intake) {
        this.own = own;
        this.intake = intake;
    }

    /** Puts the handler on a panel and all that is in it by now. */
    public static void install(JComponent root, FileIntake intake) {
        root.setTransferHandler(new FileDrop(null, intake));
        PartKey.FILES_PASTE.bindAround(root, intake::paste);
        installBelow(root, intake);
    }

    private static void installBelow(Container parent, FileIntake intake) {
        for (Component child : parent.getComponents()) {
            if (child instanceof JComponent component
                    && component.getTransferHandler() != null
                    && !(component.getTransferHandler() instanceof FileDrop)) {
                component.setTransferHandler(new FileDrop(component.getTransferHandler(), intake));
                if (!(component instanceof JTextComponent)) {
                    // Lists and tables would read the clipboard on the event dispatch thread.
                    PartKey.FILES_PASTE.bind(component, intake::paste);
                }
            }
            if (child instanceof Container container) {
                installBelow(container, intake);
            }
        }
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return isTaken(support) || (own != null && own.canImport(support));
    }

    /** A picture that comes together with text, as from a word processor, stays text where text can stand. */
    private boolean isTaken(TransferSupport support) {
        if (support.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
            return true;
        }
        boolean text = own != null && own.canImport(support);
        return !support.isDrop() && !text && FileIntake.isWelcome(support.getTransferable());
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (!isTaken(support)) {
            return own != null && own.importData(support);
        }
        if (support.isDrop()) {
            return drop(support.getTransferable());
        }
        intake.paste(support.getTransferable());
        return true;
    }

    /** What is dropped can be read only as long as the drop lasts. */
    private boolean drop(Transferable dropped) {
        try {
            intake.take(FileIntake.listed(dropped));
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
