package congtam.ui.kit;

import congtam.text.Problem;
import congtam.text.Texts;
import congtam.vault.PassingFolder;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/**
 * Brings what was copied elsewhere to whoever collects files: files as they are, a picture as a PNG named after the moment. The
 * clipboard is read away from the event dispatch thread, for the program that owns it may take its time.
 */
public final class FileIntake {
    // No colons: Windows allows none in names.
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss", Locale.ROOT);

    private final Background background;
    private final Texts texts;
    private final Clock clock;
    private final Consumer<List<Path>> taker;
    private final Consumer<Throwable> problems;

    /**
     * Makes it for one record.
     *
     * @param taker told of the files on the event dispatch thread
     */
    public FileIntake(Ui ui, Consumer<List<Path>> taker, Consumer<Throwable> problems) {
        this.background = ui.background();
        this.texts = ui.texts();
        this.clock = ui.clock();
        this.taker = taker;
        this.problems = problems;
    }

    static boolean isWelcome(Transferable copied) {
        return copied.isDataFlavorSupported(DataFlavor.javaFileListFlavor)
                || copied.isDataFlavorSupported(DataFlavor.imageFlavor);
    }

    /** Takes in what the clipboard of the system holds. */
    public void paste() {
        read(() -> Toolkit.getDefaultToolkit().getSystemClipboard().getContents(null));
    }

    void take(List<Path> files) {
        taker.accept(files);
    }

    void paste(Transferable copied) {
        read(() -> copied);
    }

    private void read(java.util.concurrent.Callable<Transferable> source) {
        background
                .run(progress -> {
                    try {
                        return files(source.call());
                    } catch (IllegalStateException | IOException | UnsupportedFlavorException e) {
                        throw Problem.because(e, "clipboard.unreadable");
                    }
                })
                .onResult(taker)
                .onFailure(problems)
                .start();
    }

    private List<Path> files(Transferable copied) throws IOException, UnsupportedFlavorException {
        // A copied picture file is offered as picture too; the file is the original.
        if (copied.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
            return listed(copied);
        }
        if (copied.isDataFlavorSupported(DataFlavor.imageFlavor)) {
            return List.of(kept((Image) copied.getTransferData(DataFlavor.imageFlavor)));
        }
        throw Problem.of("clipboard.nothing");
    }

    static List<Path> listed(Transferable copied) throws IOException, UnsupportedFlavorException {
        List<Path> files = new ArrayList<>();
        for (Object file : (List<?>) copied.getTransferData(DataFlavor.javaFileListFlavor)) {
            files.add(((File) file).toPath());
        }
        return files;
    }

    /** In a folder of its own, so that two pictures of one second do not meet; gone when the program ends. */
    private Path kept(Image image) throws IOException {
        String moment = MOMENT.format(clock.instant().atZone(Texts.ZONE));
        Path file = PassingFolder.fresh().resolve(texts.get("form.file-pasted-name", moment) + ".png");
        if (!ImageIO.write(rendered(image), "png", file.toFile())) {
            throw new IOException("no writer for this picture");
        }
        return file;
    }

    private static RenderedImage rendered(Image image) throws IOException {
        if (image instanceof RenderedImage already) {
            return already;
        }
        int width = image.getWidth(null);
        int height = image.getHeight(null);
        if (width <= 0 || height <= 0) {
            throw new IOException("a picture without size");
        }
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return drawn;
    }
}
