package congtam.ui.exchange;

import com.formdev.flatlaf.util.SystemFileChooser;
import congtam.register.Progress;
import congtam.report.NewFile;
import congtam.text.Problem;
import congtam.ui.kit.Background;
import congtam.ui.kit.Toast;
import congtam.ui.kit.Ui;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;

/** Reads and writes the CSV tables of a screen, which the user chooses; on a background thread, to be stopped there. */
public final class TableFiles {
    private final Ui ui;
    private final JComponent owner;

    /** For the screen over which choosers and problems appear. */
    public TableFiles(Ui ui, JComponent owner) {
        this.ui = ui;
        this.owner = owner;
    }

    /** What a screen does with a table; what is wrong in it is told by its name. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(String name, InputStream in, Progress progress);
    }

    /**
     * Lets the user choose a table and reads it.
     *
     * @param key of the chooser's title
     */
    public <T> void open(String key, Reading<T> reading, Consumer<T> then) {
        SystemFileChooser chooser = new SystemFileChooser();
        chooser.setDialogTitle(ui.texts().get(key));
        chooser.addChoosableFileFilter(new SystemFileChooser.FileNameExtensionFilter("CSV", "csv"));
        if (chooser.showOpenDialog(owner) == SystemFileChooser.APPROVE_OPTION) {
            read(chooser.getSelectedFile().toPath(), reading, then);
        }
    }

    <T> void read(Path file, Reading<T> reading, Consumer<T> then) {
        run(
                progress -> {
                    try (InputStream in = Files.newInputStream(file)) {
                        return reading.read(String.valueOf(file.getFileName()), in, progress);
                    } catch (IOException e) {
                        throw Problem.because(e, "import.none", file);
                    }
                },
                then);
    }

    /**
     * Lets the user choose where to write a table.
     *
     * @param key of the chooser's title
     * @param name proposed for the file
     * @param saved told where it is
     */
    public void save(String key, String name, Supplier<String> table, Consumer<Path> saved) {
        SystemFileChooser chooser = new SystemFileChooser();
        chooser.setDialogTitle(ui.texts().get(key));
        chooser.setSelectedFile(new File(name));
        if (chooser.showSaveDialog(owner) == SystemFileChooser.APPROVE_OPTION) {
            write(chooser.getSelectedFile().toPath(), table, saved);
        }
    }

    void write(Path target, Supplier<String> table, Consumer<Path> saved) {
        run(
                progress -> {
                    byte[] bytes = table.get().getBytes(StandardCharsets.UTF_8);
                    NewFile.write(target, out -> out.write(bytes));
                    return target;
                },
                saved);
    }

    /** Says where a table was written. */
    public void saved(Path target) {
        say(path -> ui.texts().get("preview.saved", path), target);
    }

    /** Says what came of a table. */
    public <T> void say(Function<T, String> words, T result) {
        new Toast(SwingUtilities.getRootPane(owner)).show(words.apply(result));
    }

    private <T> void run(Background.Work<T> work, Consumer<T> then) {
        ui.background()
                .run(work)
                .onResult(then)
                .onFailure(failure -> ui.problems().show(owner, failure))
                .start();
    }
}
