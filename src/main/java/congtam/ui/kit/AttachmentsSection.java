package congtam.ui.kit;

import com.formdev.flatlaf.util.SystemFileChooser;
import congtam.register.Attachments;
import congtam.text.Problem;
import congtam.text.Texts;
import java.awt.Desktop;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/** The files of a record: their list, and what can be done with them. */
public final class AttachmentsSection {
    private static final Set<String> PROGRAMS = Set.of(
            "exe",
            "com",
            "bat",
            "cmd",
            "msi",
            "scr",
            "pif",
            "lnk",
            "reg",
            "hta",
            "js",
            "jse",
            "vbs",
            "vbe",
            "wsf",
            "ps1",
            "jar",
            "sh",
            "desktop",
            "appimage",
            "app",
            "command");

    private static final int LIST_ROWS = 3;
    private static final long MEGA = 1024L * 1024;

    private final Texts texts;
    private final AttachedFiles files;
    private final FileIntake intake;
    private final Consumer<Throwable> problems;
    private final DefaultListModel<AttachedFile> model = new DefaultListModel<>();
    private final JList<AttachedFile> list = new JList<>(model);
    private final JPanel panel = new JPanel(new MigLayout("insets 0, hidemode 3, gap 8 6, wrap", "[grow, fill, 0:0]"));
    private final JPanel working = new JPanel(new MigLayout("insets 0, gap 8", "[grow, fill, 0:0][120!][]"));
    private final PicturePreview picture = new PicturePreview();
    private final JLabel name = Plain.label("");
    private final JProgressBar bar = new JProgressBar();
    private final List<JButton> onSelection = new ArrayList<>();

    public AttachmentsSection(Texts texts, AttachedFiles files, FileIntake intake, Consumer<Throwable> problems) {
        this.texts = texts;
        this.files = files;
        this.intake = intake;
        this.problems = problems;
    }

    /** The section with the selected picture below it, as large as there is room. */
    public JComponent buildWithPictures(FormLayouts layouts) {
        JComponent section = build(layouts);
        list.addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting()) {
                showPicture();
            }
        });
        JPanel whole =
                new JPanel(new MigLayout("insets 0, hidemode 3, gapy 8, wrap", "[grow, fill, 0:0]", "[][grow, fill]"));
        whole.setOpaque(false);
        whole.add(section);
        whole.add(picture, "grow, hmin 0");
        return whole;
    }

    private void showPicture() {
        AttachedFile selected = list.getSelectedValue();
        if (selected == null) {
            picture.show(null, "");
            return;
        }
        files.picture(selected, read -> {
            if (selected.equals(list.getSelectedValue())) {
                picture.show(read.orElse(null), selected.name());
            }
        });
    }

    public JComponent build(FormLayouts layouts) {
        panel.setOpaque(false);
        panel.add(heading(layouts));
        list.setName("attachments");
        list.setVisibleRowCount(LIST_ROWS);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new FileRenderer(texts));
        list.getAccessibleContext().setAccessibleName(texts.get("form.attachments"));
        list.addListSelectionListener(event -> enable());
        PartKey.FILES_OPEN.bind(list, this::open);
        PartKey.FILES_REMOVE.bind(list, this::remove);
        panel.add(new JScrollPane(list), "hmin pref");
        JLabel hint = Plain.label(texts.get("form.file-drop", Attachments.MOST_BYTES / MEGA));
        hint.putClientProperty("FlatLaf.styleClass", "small quiet");
        panel.add(hint, "wmin 0");
        panel.add(working());
        files.onChange(this::show);
        show();
        return panel;
    }

    private JComponent heading(FormLayouts layouts) {
        JPanel heading = new JPanel(new MigLayout("insets 0, gap 4", "[grow, fill][][][][][]"));
        heading.setOpaque(false);
        heading.add(layouts.heading("form.attachments"));
        heading.add(button("form.file-add", this::choose));
        JButton paste = button("form.file-paste", intake::paste);
        paste.setToolTipText(texts.get("form.file-paste.tip"));
        heading.add(paste);
        onSelection.add(button("form.file-open", this::open));
        onSelection.add(button("form.file-save", this::saveElsewhere));
        onSelection.add(button("form.file-remove", this::remove));
        onSelection.forEach(heading::add);
        return heading;
    }

    private JComponent working() {
        working.setOpaque(false);
        working.add(name);
        working.add(bar);
        working.add(button("form.file-cancel", files::cancel));
        return working;
    }

    private JButton button(String key, Runnable effect) {
        JButton button = new JButton(texts.get(key));
        button.setName(key);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.addActionListener(event -> effect.run());
        return button;
    }

    private void show() {
        if (!Collections.list(model.elements()).equals(files.all())) {
            int before = list.getSelectedIndex();
            model.clear();
            model.addAll(files.all());
            // The newest file, or whatever stands where one was selected.
            list.setSelectedIndex(before < 0 ? model.size() - 1 : Math.min(before, model.size() - 1));
        }
        AttachedFiles.Copying copying = files.copying();
        working.setVisible(files.busy());
        name.setText(texts.get("form.file-copying", copying.name()));
        bar.setIndeterminate(copying.total() == 0);
        bar.setMaximum((int) Math.min(copying.total(), Integer.MAX_VALUE));
        bar.setValue((int) Math.min(copying.done(), Integer.MAX_VALUE));
        enable();
    }

    private void enable() {
        AttachedFile selected = list.getSelectedValue();
        onSelection.forEach(button -> button.setEnabled(selected != null));
    }

    private void choose() {
        SystemFileChooser chooser = new SystemFileChooser();
        chooser.setDialogTitle(texts.get("form.file-choose"));
        chooser.setMultiSelectionEnabled(true);
        if (chooser.showOpenDialog(panel) == SystemFileChooser.APPROVE_OPTION) {
            List<Path> chosen = new ArrayList<>();
            for (File file : chooser.getSelectedFiles()) {
                chosen.add(file.toPath());
            }
            files.take(chosen);
        }
    }

    private void open() {
        AttachedFile file = list.getSelectedValue();
        if (file != null && isProgram(file.name())) {
            problems.accept(Problem.of("file.program", file.name()));
        } else if (file != null) {
            files.copyForOpening(file, copy -> show(file, copy));
        }
    }

    /** What a system would run instead of show; a stranger's file must not start with a double click. */
    private static boolean isProgram(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return PROGRAMS.contains(ending);
    }

    private void show(AttachedFile file, Path copy) {
        try {
            Desktop.getDesktop().open(copy.toFile());
        } catch (IOException | UnsupportedOperationException e) {
            problems.accept(Problem.because(e, "file.not-opened", file.name()));
        }
    }

    private void saveElsewhere() {
        AttachedFile file = list.getSelectedValue();
        if (file == null) {
            return;
        }
        SystemFileChooser chooser = new SystemFileChooser();
        chooser.setDialogTitle(texts.get("form.file-choose-target"));
        chooser.setSelectedFile(new File(file.safeName()));
        if (chooser.showSaveDialog(panel) == SystemFileChooser.APPROVE_OPTION) {
            files.copyTo(file, chooser.getSelectedFile().toPath());
        }
    }

    private void remove() {
        AttachedFile file = list.getSelectedValue();
        if (file != null && (file.stored() == null || agreed(file))) {
            files.remove(file);
        }
    }

    private boolean agreed(AttachedFile file) {
        int answer = JOptionPane.showConfirmDialog(
                panel,
                Plain.label(texts.get("form.file-remove-question", file.name())),
                texts.get("form.file-remove"),
                JOptionPane.OK_CANCEL_OPTION);
        return answer == JOptionPane.OK_OPTION;
    }
}
