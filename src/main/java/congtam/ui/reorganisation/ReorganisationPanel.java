package congtam.ui.reorganisation;

import com.formdev.flatlaf.util.SystemFileChooser;
import congtam.access.Step;
import congtam.access.Viewer;
import congtam.agency.Directory;
import congtam.agency.PlanCsvWriter;
import congtam.agency.PlanDraft;
import congtam.agency.Reorganisation;
import congtam.office.Office;
import congtam.register.RecordRef;
import congtam.register.Stored;
import congtam.report.NewFile;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.kit.Background;
import congtam.ui.kit.EditorTab;
import congtam.ui.kit.GuidePage;
import congtam.ui.kit.Toast;
import congtam.ui.kit.Ui;
import java.awt.CardLayout;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** Agencies and units as they stand on a day, and the reorganisations that are planned, looked at, done and taken back. */
public final class ReorganisationPanel implements EditorTab {
    public static final String NAME = "reorganisation";

    private static final String PLANNING = "planning";
    private static final String LOOKING = "looking";
    private static final double TREE_SHARE = 0.56;

    private final Ui ui;
    private final Office office;
    private final Viewer viewer;
    private final PlanForm form;
    private final BrowsePanel browse;
    private final PreviewPanel preview;
    private final ActsPanel acts;
    private final JTabbedPane side = new JTabbedPane();
    private final CardLayout cards = new CardLayout();
    private final JPanel root = new JPanel(cards);
    private final List<Runnable> listeners = new ArrayList<>();
    private final Runnable left;
    private Background.@Nullable Running applying;

    /** What was read together. */
    private record Known(Directory directory, List<Stored<Reorganisation>> acts) {}

    /**
     * Makes the tab and reads the trees.
     *
     * @param left told when the tab is gone
     */
    public ReorganisationPanel(Ui ui, Office office, Viewer viewer, Runnable left) {
        this.ui = ui;
        this.office = office;
        this.viewer = viewer;
        this.left = left;
        Texts texts = ui.texts();
        boolean may = viewer.may(Step.REORGANISE);
        this.form = new PlanForm(texts, ui.background(), ui.clock());
        StepWords words = new StepWords(texts, form);
        this.browse = new BrowsePanel(ui, form, words, may);
        this.acts = new ActsPanel(
                texts, form.today(), may, new ActsPanel.Ways(this::takeBack, this::export, browse::lookAt));
        this.preview = new PreviewPanel(ui, new PreviewPanel.Ways(this::back, this::apply, this::nameHeir));
        root.setName(NAME);
        side.setName("reorganisation.side");
        if (may) {
            side.addTab(
                    texts.get("plan.tab"),
                    new StepsPanel(
                                    texts,
                                    form,
                                    words,
                                    new StepsPanel.Ways(() -> look(Set.of()), this::openFile, () -> save(() -> {})))
                            .component());
        }
        side.addTab(texts.get("acts.tab"), acts.component());
        JSplitPane both = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, browse.component(), side);
        both.setResizeWeight(TREE_SHARE);
        both.setBorder(null);
        root.add(both, PLANNING);
        root.add(preview.component(), LOOKING);
        form.onChange(() -> List.copyOf(listeners).forEach(Runnable::run));
        refresh();
    }

    /** Reads everything anew, because another desk or tab changed something. */
    public void refresh() {
        run(
                progress -> new Known(
                        office.agencies().directory(), office.reorganisations().all()),
                known -> {
                    form.load(known.directory());
                    acts.show(known.acts());
                });
    }

    private <T> void run(Background.Work<T> work, Consumer<T> then) {
        ui.background()
                .run(work)
                .onResult(then)
                .onFailure(failure -> ui.problems().show(root, failure))
                .start();
    }

    private void look(Set<UUID> confirmed) {
        PlanDraft draft = form.draft();
        run(
                progress -> office.reorganisations()
                        .preview(viewer, draft.plan(office.agencies().directory())),
                seen -> {
                    PreviewForm fresh = new PreviewForm(seen);
                    fresh.confirmAll(confirmed);
                    preview.show(fresh);
                    cards.show(root, LOOKING);
                    preview.focus();
                });
    }

    private void back() {
        cards.show(root, PLANNING);
        browse.focus();
    }

    /** Pressed twice it is done once. */
    private void apply(PreviewForm decided) {
        if (applying != null && !applying.isDone()) {
            return;
        }
        applying = ui.background()
                .run(progress -> {
                    Stored<Reorganisation> act = office.reorganisations()
                            .apply(viewer, decided.preview().plan(), decided.choices(), progress);
                    office.register().catchUp();
                    return act;
                })
                .onResult(this::applied)
                .onCancelled(this::refresh)
                .onFailure(failure -> ui.problems().show(root, failure))
                .start();
    }

    private void applied(Stored<Reorganisation> act) {
        form.clear();
        browse.lookAt(act.content().effective());
        side.setSelectedIndex(side.getTabCount() - 1);
        back();
        refresh();
        say("plan.applied", act.content().name());
    }

    private void nameHeir(PreviewForm.Ending ending, UUID heir) {
        form.nameHeir(ending.from(), heir);
        Set<UUID> confirmed = new HashSet<>(preview.confirmed());
        confirmed.add(ending.from());
        look(confirmed);
    }

    private void takeBack(Stored<Reorganisation> act) {
        run(
                progress -> {
                    office.reorganisations().takeBack(viewer, act.id());
                    office.register().catchUp();
                    return act;
                },
                done -> {
                    refresh();
                    say("acts.taken-back");
                });
    }

    private void export(Stored<Reorganisation> act) {
        write(
                act.content().effective(),
                () -> PlanCsvWriter.of(
                        office.reorganisations().plan(act.id()),
                        office.agencies().directory()),
                () -> {});
    }

    private void openFile() {
        SystemFileChooser chooser = new SystemFileChooser();
        chooser.setDialogTitle(ui.texts().get("plan.open-title"));
        chooser.addChoosableFileFilter(new SystemFileChooser.FileNameExtensionFilter("CSV", "csv"));
        if (chooser.showOpenDialog(root) == SystemFileChooser.APPROVE_OPTION) {
            open(chooser.getSelectedFile().toPath());
        }
    }

    /** Begins with the plan of a file. */
    private void open(Path file) {
        run(
                progress -> {
                    try (InputStream in = Files.newInputStream(file)) {
                        return PlanDraft.of(
                                office.reorganisations().read(String.valueOf(file.getFileName()), in),
                                office.agencies().directory());
                    } catch (IOException e) {
                        throw Problem.because(e, "import.none", file);
                    }
                },
                form::open);
    }

    private void write(LocalDate day, Supplier<String> content, Runnable then) {
        SystemFileChooser chooser = new SystemFileChooser();
        chooser.setDialogTitle(ui.texts().get("plan.export-title"));
        chooser.setSelectedFile(new File("sap-xep-" + day + ".csv"));
        if (chooser.showSaveDialog(root) == SystemFileChooser.APPROVE_OPTION) {
            Path target = chooser.getSelectedFile().toPath();
            run(
                    progress -> {
                        byte[] bytes = content.get().getBytes(StandardCharsets.UTF_8);
                        NewFile.write(target, out -> out.write(bytes));
                        return target;
                    },
                    saved -> {
                        say("preview.saved", saved);
                        then.run();
                    });
        }
    }

    private void say(String key, Object... details) {
        new Toast(SwingUtilities.getRootPane(root)).show(ui.texts().get(key, details));
    }

    @Override
    public JComponent component() {
        return root;
    }

    @Override
    public GuidePage guide() {
        return GuidePage.AGENCIES;
    }

    @Override
    public void focus() {
        browse.focus();
    }

    @Override
    public String title() {
        return ui.texts().get("reorganisation.title");
    }

    @Override
    public boolean edited() {
        return !form.isEmpty();
    }

    /** A plan that is not done yet is kept as a file. */
    @Override
    public void save(Runnable then) {
        PlanDraft draft = form.draft();
        Directory directory = form.directory();
        if (form.isEmpty()) {
            then.run();
        } else {
            write(draft.effective(), () -> PlanCsvWriter.of(draft.plan(directory), directory), then);
        }
    }

    @Override
    public @Nullable RecordRef record() {
        return null;
    }

    @Override
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void closed() {
        left.run();
    }
}
