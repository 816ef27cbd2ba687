package congtam.ui.reorganisation;

import congtam.access.Step;
import congtam.access.Viewer;
import congtam.agency.AgencyCsv;
import congtam.agency.Directory;
import congtam.agency.PlanCsvWriter;
import congtam.agency.PlanDraft;
import congtam.agency.Reorganisation;
import congtam.office.Office;
import congtam.register.RecordRef;
import congtam.register.Stored;
import congtam.text.Texts;
import congtam.ui.exchange.TableFiles;
import congtam.ui.kit.Background;
import congtam.ui.kit.EditorTab;
import congtam.ui.kit.GuidePage;
import congtam.ui.kit.Toast;
import congtam.ui.kit.Ui;
import java.awt.CardLayout;
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
    private final TableFiles files;
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
        this.files = new TableFiles(ui, root);
        Texts texts = ui.texts();
        boolean may = viewer.may(Step.REORGANISE);
        this.form = new PlanForm(texts, ui.background(), ui.clock());
        StepWords words = new StepWords(texts, form);
        this.browse = new BrowsePanel(
                ui,
                form,
                words,
                may,
                new BrowsePanel.Tables(viewer.may(Step.KEEP_AGENCIES), this::importAgencies, this::exportAgencies));
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
        form.give(preview.choices());
        show();
    }

    private void show() {
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
        show();
        refresh();
        say("plan.applied", act.content().name());
    }

    private void nameHeir(PreviewForm.Ending ending, UUID heir) {
        form.give(preview.choices());
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
                        office.reorganisations().plan(viewer, act.id()),
                        office.agencies().directory()),
                () -> {});
    }

    private void openFile() {
        files.open(
                "plan.open-title",
                (name, in, progress) -> PlanDraft.of(
                        office.reorganisations().read(viewer, name, in),
                        office.agencies().directory()),
                form::open);
    }

    private void write(LocalDate day, Supplier<String> content, Runnable then) {
        files.save("plan.export-title", "sap-xep-" + day + ".csv", content, saved -> {
            files.saved(saved);
            then.run();
        });
    }

    private void importAgencies() {
        files.open(
                "agencies.import-title",
                (name, in, progress) -> {
                    int kept = office.agencies().keep(viewer, AgencyCsv.read(name, in), progress);
                    office.register().catchUp();
                    return kept;
                },
                kept -> {
                    refresh();
                    say("cli.agencies.kept", kept);
                });
    }

    private void exportAgencies() {
        files.save(
                "agencies.export-title",
                "co-quan-" + form.today() + ".csv",
                () -> AgencyCsv.of(office.agencies().directory(), null),
                files::saved);
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
