package congtam.ui.report;

import com.formdev.flatlaf.util.SystemFileChooser;
import congtam.register.Progress;
import congtam.report.Identities;
import congtam.report.Printing;
import congtam.text.Texts;
import congtam.ui.access.ReasonDialog;
import congtam.ui.kit.Background;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.GuidePage;
import congtam.ui.kit.PartKey;
import congtam.ui.kit.Toast;
import congtam.ui.kit.Ui;
import congtam.ui.kit.WindowPlace;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Image;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.swing.JRViewerController;
import org.jspecify.annotations.Nullable;

/** A document before it is printed, in a window beside the work. */
public final class Preview {
    public static final String NAME = "preview";
    public static final String PRINT = "preview.print";
    public static final String SAVE = "preview.save";
    public static final String IDENTITIES = "preview.identities.";

    private static final Dimension WANTED = new Dimension(980, 760);
    private static final float ZOOM_STEP = 1.25f;
    private static final float LEAST_ZOOM = 0.5f;
    private static final float MOST_ZOOM = 4;

    private final Ui ui;
    private final Source source;
    private final JFrame frame;
    private final Toast toast;
    private final Map<Identities, JToggleButton> choices = new EnumMap<>(Identities.class);
    private @Nullable PageView view;
    private JasperPrint pages;
    private Identities shown = Identities.HIDDEN;
    private Background.@Nullable Running running;

    /** Makes the pages, off the event dispatch thread; again when the user wants other identities. */
    public interface Source {
        /**
         * Makes them.
         *
         * @param purpose what identities are opened for; empty where none are
         */
        JasperPrint pages(Identities identities, String purpose, Progress progress);

        /** What the file is called when nobody says otherwise. */
        String fileName(Identities identities);

        /** Whether it names people at all. */
        boolean hasIdentities();

        Printing printing();

        /** The page of the guide that explains it. */
        GuidePage guide();
    }

    private Preview(Ui ui, Source source, JasperPrint first, List<Image> icons, Consumer<GuidePage> help) {
        this.ui = ui;
        this.source = source;
        this.pages = first;
        this.frame = new JFrame(first.getName());
        this.toast = new Toast(frame.getRootPane());
        frame.setName(NAME);
        frame.setIconImages(icons);
        frame.setDefaultCloseOperation(JFrame.DISPOSE_ON_CLOSE);
        frame.getContentPane().add(bar(), BorderLayout.NORTH);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent e) {
                stop();
            }
        });
        PartKey.WINDOW_CLOSE.bindInWindow(frame.getRootPane(), frame::dispose);
        PartKey.PREVIEW_PRINT.bindInWindow(frame.getRootPane(), this::print);
        PartKey.PREVIEW_SAVE.bindInWindow(frame.getRootPane(), this::save);
        PartKey.WINDOW_GUIDE.bindInWindow(frame.getRootPane(), () -> help.accept(source.guide()));
        show(first);
        WindowPlace.restore(frame, null, WANTED);
    }

    /**
     * Opens it; the pages have been made.
     *
     * @param help opens a page of the guide
     */
    public static Preview open(Ui ui, Source source, JasperPrint first, List<Image> icons, Consumer<GuidePage> help) {
        Preview preview = new Preview(ui, source, first, icons, help);
        preview.frame.setVisible(true);
        return preview;
    }

    public void close() {
        frame.dispose();
    }

    private JComponent bar() {
        JPanel bar = new JPanel(new MigLayout("insets 8 12 8 12, gapx 6, fillx", "", "[center]"));
        bar.putClientProperty("FlatLaf.style", "background: $CongTam.navigation");
        JButton print = button(PRINT, Glyph.PRINT, "preview.print", this::print);
        print.putClientProperty("FlatLaf.styleClass", "primary");
        bar.add(print);
        bar.add(button(SAVE, Glyph.SAVE, "preview.save", this::save));
        if (source.hasIdentities()) {
            ButtonGroup group = new ButtonGroup();
            for (Identities identities : Identities.values()) {
                JToggleButton choice = new JToggleButton(ui.texts().of(identities));
                choice.setName(IDENTITIES + identities);
                choice.setSelected(identities == shown);
                choice.addActionListener(e -> choose(identities));
                group.add(choice);
                choices.put(identities, choice);
                bar.add(choice, identities == Identities.FULL ? "gapleft 18" : "");
            }
        }
        bar.add(button("preview.previous", Glyph.PREVIOUS, "", () -> turn(-1)), "push, gapleft push, alignx right");
        bar.add(button("preview.next", Glyph.NEXT, "", () -> turn(1)));
        bar.add(button("preview.smaller", Glyph.MINUS, "", () -> zoom(1 / ZOOM_STEP)), "gapleft 12");
        bar.add(button("preview.larger", Glyph.ADD, "", () -> zoom(ZOOM_STEP)));
        bar.add(button(
                "preview.width", null, "preview.width", () -> controller().fitWidth()));
        return bar;
    }

    /** A button that shows a text, or an icon with the text for those who do not see it. */
    private JButton button(String name, @Nullable Glyph glyph, String textKey, Runnable effect) {
        Texts texts = ui.texts();
        JButton button = new JButton(textKey.isEmpty() ? "" : texts.get(textKey));
        if (glyph != null) {
            button.setIcon(glyph.small());
        }
        if (textKey.isEmpty()) {
            button.setToolTipText(texts.get(name));
            button.getAccessibleContext().setAccessibleName(texts.get(name));
        }
        button.setName(name);
        button.setFocusable(!textKey.isEmpty());
        button.addActionListener(e -> effect.run());
        return button;
    }

    private JRViewerController controller() {
        return Objects.requireNonNull(view).pages();
    }

    private void turn(int by) {
        int page = controller().getPageIndex() + by;
        if (page >= 0 && page < controller().getPageCount()) {
            controller().setPageIndex(page);
            controller().refreshPage();
        }
    }

    private void zoom(float factor) {
        controller().setZoomRatio(Math.clamp(controller().getZoom() * factor, LEAST_ZOOM, MOST_ZOOM));
    }

    private void show(JasperPrint fresh) {
        pages = fresh;
        if (view != null) {
            frame.getContentPane().remove(view);
        }
        view = new PageView(fresh, ui.texts());
        frame.getContentPane().add(view, BorderLayout.CENTER);
        frame.getContentPane().validate();
        view.requestFocusInWindow();
    }

    /** Identities are shown only to those who say what for; whoever leaves the question keeps the pages they have. */
    private void choose(Identities identities) {
        if (identities == Identities.HIDDEN) {
            fill(identities);
            return;
        }
        mark();
        ReasonDialog.open(
                frame,
                ui,
                "reveal",
                purpose -> progress -> source.pages(identities, purpose, progress),
                fresh -> filled(identities, fresh));
    }

    private void filled(Identities identities, JasperPrint fresh) {
        shown = identities;
        mark();
        show(fresh);
    }

    private void fill(Identities identities) {
        stop();
        running = ui.background()
                .run(progress -> source.pages(identities, "", progress))
                .onResult(fresh -> filled(identities, fresh))
                .onFailure(failure -> {
                    mark();
                    ui.problems().show(frame, failure);
                })
                .onCancelled(this::mark)
                .start();
    }

    /** Back to what the pages show. */
    private void mark() {
        Objects.requireNonNull(choices.get(shown)).setSelected(true);
    }

    private void stop() {
        if (running != null) {
            running.cancel();
        }
    }

    private void print() {
        JasperPrint now = pages;
        ui.background()
                .run(progress -> source.printing().print(now))
                .onResult(printed -> {
                    if (printed) {
                        toast.show(ui.texts().get("preview.printed"));
                    }
                })
                .onFailure(failure -> ui.problems().show(frame, failure))
                .start();
    }

    private void save() {
        SystemFileChooser chooser = new SystemFileChooser();
        chooser.setDialogTitle(ui.texts().get("preview.save"));
        chooser.setSelectedFile(new java.io.File(source.fileName(shown)));
        if (chooser.showSaveDialog(frame) == SystemFileChooser.APPROVE_OPTION) {
            saveTo(chooser.getSelectedFile().toPath());
        }
    }

    private void saveTo(Path chosen) {
        Path target =
                chosen.toString().endsWith(".pdf") ? chosen : chosen.resolveSibling(chosen.getFileName() + ".pdf");
        JasperPrint now = pages;
        ui.background()
                .run(progress -> {
                    source.printing().pdf(now, target);
                    return target;
                })
                .onResult(saved -> toast.show(ui.texts().get("preview.saved", saved)))
                .onFailure(failure -> ui.problems().show(frame, failure))
                .start();
    }
}
