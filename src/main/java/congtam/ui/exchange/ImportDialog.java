package congtam.ui.exchange;

import com.formdev.flatlaf.util.SystemFileChooser;
import congtam.exchange.ImportResult;
import congtam.text.Texts;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.GuidePage;
import congtam.ui.kit.Mnemonic;
import congtam.ui.kit.NameRenderer;
import congtam.ui.kit.PartKey;
import congtam.ui.kit.Ui;
import java.awt.Desktop;
import java.awt.Dialog;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Chooses a file and the meaning of its columns, imports, and tells what came of it. */
public final class ImportDialog {
    public static final String NAME = "import";
    public static final String FILE = "import.file";
    public static final String PROFILE = "import.profile";
    public static final String START = "import.start";
    public static final String CLOSE = "import.close";
    public static final String RESULT = "import.result";

    private final Ui ui;
    private final Texts texts;
    private final ComplaintImporter importer;
    private final ImportForm form;
    private final Consumer<ImportResult> imported;
    private final JDialog dialog;
    private final JTextField file = new JTextField(34);
    private final JComboBox<String> profile = new JComboBox<>();
    private final JProgressBar bar = new JProgressBar();
    private final JLabel state = new JLabel(" ");
    private final ResultPanel result;
    private final JButton start;
    private final JButton close;

    private ImportDialog(Window owner, Ui ui, ComplaintImporter importer, Consumer<ImportResult> imported) {
        this.ui = ui;
        this.texts = ui.texts();
        this.importer = importer;
        this.imported = imported;
        this.dialog = new JDialog(owner, texts.get("import.title"), Dialog.ModalityType.DOCUMENT_MODAL);
        this.form = new ImportForm(importer, ui.background(), this::showForm, this::failed);
        this.result = new ResultPanel(texts, this::openRejects);
        this.start = new JButton(texts.get("import.start"));
        this.close = new JButton(texts.get("import.close"));
        setUp();
    }

    /**
     * Opens the dialog.
     *
     * @param imported told when an import has ended
     * @param help shows the page of the guide
     */
    public static void open(
            Window owner,
            Ui ui,
            ComplaintImporter importer,
            Consumer<ImportResult> imported,
            Consumer<GuidePage> help) {
        ImportDialog opened = new ImportDialog(owner, ui, importer, imported);
        PartKey.WINDOW_GUIDE.bindInWindow(opened.dialog.getRootPane(), () -> help.accept(GuidePage.IMPORTING));
        opened.dialog.setVisible(true);
    }

    private void setUp() {
        dialog.setName(NAME);
        file.setName(FILE);
        profile.setName(PROFILE);
        start.setName(START);
        close.setName(CLOSE);
        start.putClientProperty("FlatLaf.styleClass", "primary");
        importer.profiles().forEach(profile::addItem);
        profile.setRenderer(new NameRenderer<String>(this::profileName));
        listen();
        dialog.setContentPane(content());
        dialog.getRootPane().setDefaultButton(start);
        PartKey.WINDOW_CLOSE.bindInWindow(dialog.getRootPane(), this::leave);
        dialog.setDefaultCloseOperation(JDialog.DO_NOTHING_ON_CLOSE);
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent e) {
                leave();
            }
        });
        showForm();
        dialog.pack();
        dialog.setLocationRelativeTo(dialog.getOwner());
    }

    private void listen() {
        file.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                typed();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                typed();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {}
        });
        profile.addActionListener(e -> {
            if (profile.getSelectedItem() instanceof String chosen) {
                form.chooseProfile(chosen);
            }
        });
        start.addActionListener(e -> {
            if (form.isRunning()) {
                form.stop();
            } else {
                form.start(imported);
            }
        });
        close.addActionListener(e -> leave());
    }

    private JPanel content() {
        JPanel panel = new JPanel(
                new MigLayout("insets 20 22 18 22, gapx 10, hidemode 3", "[][grow,fill][]", "[]8[]12[]16[]8[]"));
        panel.add(Mnemonic.label(texts.get("import.file"), file));
        panel.add(file);
        panel.add(chooser("import.choose-file", "import.csv", "csv", path -> file.setText(path.toString())), "wrap");
        panel.add(Mnemonic.label(texts.get("import.profile"), profile));
        panel.add(profile);
        panel.add(chooser("import.choose-profile", "import.json", "json", this::addProfile), "wrap");
        JLabel hint = new JLabel(texts.get("import.hint"));
        hint.putClientProperty("FlatLaf.style", "foreground: $CongTam.quiet");
        panel.add(hint, "skip 1, spanx 2, wrap");
        panel.add(bar, "spanx 3, growx, wrap");
        panel.add(state, "spanx 3, wrap");
        panel.add(result, "spanx 3, growx, wrap");
        JPanel buttons = new JPanel(new MigLayout("insets 8 0 0 0", "push[][]"));
        buttons.add(start, "wmin 96");
        buttons.add(close, "wmin 96");
        panel.add(buttons, "spanx 3, growx");
        bar.getAccessibleContext().setAccessibleName(texts.get("import.title"));
        return panel;
    }

    private JButton chooser(String title, String description, String extension, Consumer<Path> then) {
        JButton button = new JButton(texts.get("import.choose"), Glyph.FOLDER.small());
        button.getAccessibleContext().setAccessibleName(texts.get(title));
        button.addActionListener(e -> {
            SystemFileChooser chooser = new SystemFileChooser();
            chooser.setDialogTitle(texts.get(title));
            chooser.addChoosableFileFilter(
                    new SystemFileChooser.FileNameExtensionFilter(texts.get(description), extension));
            if (chooser.showOpenDialog(dialog) == SystemFileChooser.APPROVE_OPTION) {
                then.accept(chooser.getSelectedFile().toPath());
            }
        });
        return button;
    }

    private void addProfile(Path path) {
        profile.addItem(path.toString());
        profile.setSelectedItem(path.toString());
    }

    private String profileName(String name) {
        String key = "import.Profile." + name;
        return texts.has(key) ? texts.get(key) : name;
    }

    private void typed() {
        form.choose(path(file.getText().strip()));
    }

    private static @Nullable Path path(String text) {
        try {
            return text.isEmpty() ? null : Path.of(text);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private void showForm() {
        boolean running = form.isRunning();
        file.setEnabled(!running);
        profile.setEnabled(!running);
        start.setEnabled(running || form.canStart());
        start.setText(texts.get(running ? "import.stop" : "import.start"));
        bar.setVisible(running);
        bar.setIndeterminate(form.total() == 0);
        if (form.total() > 0) {
            bar.setMaximum(1000);
            bar.setValue((int) (1000 * form.done() / form.total()));
        }
        ImportResult outcome = form.outcome();
        state.setText(stateText(running, outcome));
        result.show(outcome);
        if (dialog.isDisplayable()) {
            dialog.pack();
        }
    }

    private String stateText(boolean running, @Nullable ImportResult outcome) {
        if (running) {
            return form.total() > 0
                    ? texts.get("import.running", form.done(), form.total())
                    : texts.get("import.running-open", form.done());
        }
        if (outcome == null) {
            return " ";
        }
        return texts.get(outcome.cancelled() ? "import.cancelled" : "import.done");
    }

    private void failed(Throwable failure) {
        ui.problems().show(dialog, failure);
    }

    private void openRejects(Path rejects) {
        ui.background()
                .run(progress -> {
                    if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
                        open(rejects);
                    }
                    return rejects;
                })
                .start();
    }

    private static void open(Path rejects) throws IOException {
        Desktop.getDesktop().open(rejects.toFile());
    }

    private void leave() {
        form.stop();
        dialog.dispose();
    }
}
