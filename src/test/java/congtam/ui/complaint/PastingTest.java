package congtam.ui.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.complaint.ComplaintFile;
import congtam.complaint.Complaints;
import congtam.register.Attachment;
import congtam.register.Attachments;
import congtam.register.Stored;
import congtam.testing.Samples;
import congtam.text.Problem;
import congtam.ui.kit.EditorTab;
import congtam.ui.kit.Theme;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.swing.JList;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a clerk copied elsewhere becomes an attachment. */
class PastingTest {
    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void needsADisplay() {
        Assumptions.assumeFalse(GraphicsEnvironment.isHeadless(), "no display: tests of windows are skipped");
    }

    /** Something of one sort on the clipboard. */
    private record Copied(DataFlavor flavor, Object content) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {flavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor asked) {
            return flavor.equals(asked);
        }

        @Override
        public Object getTransferData(DataFlavor asked) throws UnsupportedFlavorException {
            if (!isDataFlavorSupported(asked)) {
                throw new UnsupportedFlavorException(asked);
            }
            return content;
        }
    }

    private static void copy(Transferable copied) {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(copied, null);
    }

    private static Copied picture() {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.fillRect(5, 5, 20, 10);
        graphics.dispose();
        return new Copied(DataFlavor.imageFlavor, image);
    }

    private static Copied files(Path... files) {
        return new Copied(
                DataFlavor.javaFileListFlavor,
                List.of(files).stream().map(Path::toFile).toList());
    }

    private static int listed(EditorTab tab) {
        return ((JList<?>) FormRobot.named(tab.component(), "attachments"))
                .getModel()
                .getSize();
    }

    private static List<Stored<Attachment>> stored(FormDesk desk, ComplaintFile file) {
        return desk.office.attachments().of(Complaints.ref(file.complaint().id()));
    }

    @Test
    void aPictureBecomesADatedPngAndTheSameOneIsNamedAsThere() throws IOException {
        try (FormDesk desk = new FormDesk(folder);
                FormRobot robot = new FormRobot(Theme.Choice.LIGHT)) {
            ComplaintFile file = desk.logged(Samples.complaint("Chờ giấy", null));
            EditorTab tab = robot.show(() -> desk.panels(Samples.CLERK).open(file));
            copy(picture());
            robot.focus(tab, "attachments");

            robot.control(KeyEvent.VK_V);

            robot.await("the picture is there", () -> listed(tab) == 1);
            Attachment attached = stored(desk, file).getFirst().content();
            assertThat(attached.name()).isEqualTo("Ảnh dán 2026-11-23 10.07.41.png");
            assertThat(attached.mediaType()).isEqualTo("image/png");
            Path copied = folder.resolve("bản chụp.png");
            desk.office.attachments().copyTo(attached, copied);
            assertThat(Objects.requireNonNull(ImageIO.read(copied.toFile())).getWidth())
                    .isEqualTo(40);

            robot.control(KeyEvent.VK_V);

            robot.await("it is named", () -> !desk.problems.isEmpty());
            assertThat(((Problem) desk.problems.getFirst()).code()).isEqualTo("attachment.twice");
            assertThat(stored(desk, file)).hasSize(1);
        }
    }

    @Test
    void aPictureWaitsForTheFirstSaveAndTextStaysText() {
        try (FormDesk desk = new FormDesk(folder);
                FormRobot robot = new FormRobot(Theme.Choice.LIGHT)) {
            EditorTab tab = robot.show(() -> desk.panels(Samples.CLERK).create());
            copy(picture());
            robot.focus(tab, "complaint.anonymous");
            robot.control(KeyEvent.VK_V);
            robot.await("the picture waits", () -> listed(tab) == 1);

            copy(new StringSelection("Chờ giấy chứng nhận"));
            robot.focus(tab, "field.words");
            robot.control(KeyEvent.VK_V);
            robot.awaitText(tab, "field.words", "Chờ giấy chứng nhận");
            assertThat(listed(tab)).isEqualTo(1);

            robot.control(KeyEvent.VK_S);
            robot.awaitText(tab, "number", "PA-2026-000001");
            robot.await("it is attached", () -> !tab.edited());
            ComplaintFile saved = desk.office
                    .complaints()
                    .open(Samples.CLERK, "PA-2026-000001")
                    .orElseThrow();
            robot.await("it lies in the register", () -> !tab.edited());
            assertThat(stored(desk, saved)).hasSize(1);
        }
    }

    @Test
    void filesAreTakenAndLimitsToldBeforeAnythingIsCopied() throws IOException {
        Path letter = Files.writeString(folder.resolve("Đơn của bà Bưởi.txt"), "Kính gửi Sở Nội vụ");
        Path film = folder.resolve("phim.mp4");
        try (RandomAccessFile empty = new RandomAccessFile(film.toFile(), "rw")) {
            empty.setLength(Attachments.MOST_BYTES + 1);
        }
        try (FormDesk desk = new FormDesk(folder);
                FormRobot robot = new FormRobot(Theme.Choice.LIGHT)) {
            ComplaintFile file = desk.logged(Samples.complaint("Chờ giấy", null));
            EditorTab tab = robot.show(() -> desk.panels(Samples.CLERK).open(file));
            copy(files(letter, film));

            FormRobot.edt(() -> {
                Objects.requireNonNull(tab.pasting()).run();
                return true;
            });

            robot.await("one is there and a problem told", () -> listed(tab) == 1 && !desk.problems.isEmpty());
            assertThat(((Problem) desk.problems.getFirst()).code()).isEqualTo("attachment.too-large");
            assertThat(stored(desk, file).getFirst().content().name()).isEqualTo("Đơn của bà Bưởi.txt");
        }
    }

    @Test
    void aClipboardWithTextAloneSaysThatThereIsNothingToPaste() {
        try (FormDesk desk = new FormDesk(folder);
                FormRobot robot = new FormRobot(Theme.Choice.LIGHT)) {
            EditorTab tab = robot.show(() -> desk.panels(Samples.CLERK).create());
            copy(new StringSelection("chữ"));
            robot.focus(tab, "attachments");

            robot.control(KeyEvent.VK_V);

            robot.await("it is said", () -> !desk.problems.isEmpty());
            assertThat(((Problem) desk.problems.getFirst()).code()).isEqualTo("clipboard.nothing");
            assertThat(listed(tab)).isZero();
        }
    }
}
