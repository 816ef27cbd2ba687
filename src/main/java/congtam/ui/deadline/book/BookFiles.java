package congtam.ui.deadline.book;

import com.formdev.flatlaf.util.SystemFileChooser;
import congtam.deadline.CalendarCsv;
import congtam.deadline.CalendarIcs;
import congtam.deadline.DeadlineFile;
import congtam.deadline.SpecialDay;
import congtam.report.NewFile;
import congtam.text.Problem;
import congtam.text.Texts;
import java.awt.Component;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The files from which calendar, hours and limits come and into which they go. */
final class BookFiles {
    static final String CSV = "csv";
    static final String ICS = "ics";

    private final Texts texts;
    private final Component owner;

    BookFiles(Texts texts, Component owner) {
        this.texts = texts;
        this.owner = owner;
    }

    /** Asks for a file to be read; null if none was chosen. */
    @Nullable
    Path toRead(String title, String... endings) {
        SystemFileChooser chooser = chooser(title, endings);
        return chooser.showOpenDialog(owner) == SystemFileChooser.APPROVE_OPTION
                ? chooser.getSelectedFile().toPath()
                : null;
    }

    /** Asks for a file to be written; null if none was chosen. */
    @Nullable
    Path toWrite(String title, String suggested, String... endings) {
        SystemFileChooser chooser = chooser(title, endings);
        chooser.setSelectedFile(new File(suggested));
        return chooser.showSaveDialog(owner) == SystemFileChooser.APPROVE_OPTION
                ? chooser.getSelectedFile().toPath()
                : null;
    }

    private SystemFileChooser chooser(String title, String... endings) {
        SystemFileChooser chooser = new SystemFileChooser();
        chooser.setDialogTitle(texts.get(title));
        for (String ending : endings) {
            chooser.addChoosableFileFilter(
                    new SystemFileChooser.FileNameExtensionFilter(texts.get("book.file." + ending), ending));
        }
        return chooser;
    }

    /**
     * Reads a table.
     *
     * @throws Problem if there is no such file, or something in it is wrong
     */
    static <T> T read(Path file, Function<DeadlineFile, T> reading) {
        try (InputStream in = Files.newInputStream(file)) {
            return reading.apply(new DeadlineFile(String.valueOf(file.getFileName()), in));
        } catch (IOException e) {
            throw Problem.because(e, "import.none", file);
        }
    }

    /** The days of a year as a file of that name has them: iCalendar, or CSV. */
    static String days(Path file, List<SpecialDay> days) {
        return String.valueOf(file).toLowerCase(Locale.ROOT).endsWith("." + ICS)
                ? CalendarIcs.of(days)
                : CalendarCsv.of(days);
    }

    static void write(Path file, String content) {
        NewFile.write(file, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }
}
