package congtam.ui.inspection;

import congtam.access.Step;
import congtam.access.Viewer;
import congtam.complaint.ComplaintRow;
import congtam.complaint.Complaints;
import congtam.inspection.Checklist;
import congtam.inspection.Inspection;
import congtam.inspection.InspectionMerge;
import congtam.inspection.Inspections;
import congtam.office.Office;
import congtam.register.RecordRef;
import congtam.register.Stored;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.agency.AgencyBook;
import congtam.ui.agency.AgencyPick;
import congtam.ui.history.CaseWords;
import congtam.ui.kit.AttachedFiles;
import congtam.ui.kit.ConflictDialog;
import congtam.ui.kit.ConflictLine;
import congtam.ui.kit.EditorTab;
import congtam.ui.kit.Explanation;
import congtam.ui.kit.Field;
import congtam.ui.kit.FileIntake;
import congtam.ui.kit.GuidePage;
import congtam.ui.kit.HandlersBar;
import congtam.ui.kit.LinkedRecords;
import congtam.ui.kit.NoticeBar;
import congtam.ui.kit.Ui;
import congtam.ui.kit.Ways;
import congtam.ui.official.OfficialPicker;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.beans.PropertyChangeListener;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** One visit in a tab: joins the form's model, its view, saving, links and what other desks do. */
final class VisitPanel implements EditorTab, VisitSaving.Screen, VisitWatch.Listener {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final String FOCUS = "permanentFocusOwner";

    private final Ui ui;
    private final Office office;
    private final Viewer viewer;
    private final VisitForm form;
    private final AttachedFiles files;
    private final FileIntake intake;
    private final OfficialPicker officials;
    private final FindingsSection findings;
    private final LinkedRecords<ComplaintRow> causes;
    private final VisitSaving saving;
    private final VisitWatch watch;
    private final HandlersBar handlers;
    private final VisitView view;
    private final PropertyChangeListener left;
    private final List<Runnable> listeners = new ArrayList<>();
    private AgencyBook book = AgencyBook.EMPTY;
    private @Nullable Instant savedAt;

    VisitPanel(
            Ui ui,
            Office office,
            Viewer viewer,
            Ways ways,
            Consumer<EditorTab> leave,
            List<UUID> complaints,
            @Nullable Stored<Inspection> visit) {
        this.ui = ui;
        this.office = office;
        this.viewer = viewer;
        this.form = new VisitForm(Checklist.ofPublicDuty(), ui.texts(), ui.clock());
        VisitCauses joined = new VisitCauses(office, viewer, complaints);
        if (visit != null) {
            form.load(visit);
            joined.begun(visit.id());
        }
        this.files = new AttachedFiles(ui.background(), office.files(), viewer, this::problem);
        this.intake = new FileIntake(ui, files::take, this::problem);
        this.saving = new VisitSaving(ui.background(), office.inspections(), viewer, form, joined, this);
        this.officials = new OfficialPicker(ui, office, viewer, this::problem);
        this.findings = new FindingsSection(ui.texts(), form.findings, this::details, saving::saveNow);
        this.causes = new LinkedRecords<>(
                ui,
                VisitCauses.NAME,
                VisitCauses.renderer(ui.texts()),
                joined,
                row -> ways.open(Complaints.ref(row.id()), row.number()),
                this::problem);
        this.handlers = new HandlersBar(ui, office.assignments(), viewer, this::problem);
        this.view = new VisitView(ui.texts(), form, findings, handlers, causes, files, intake, this::problem);
        this.watch = new VisitWatch(office, ui.background(), viewer, form, this);
        this.left = event -> fieldLeft(event.getOldValue());
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addPropertyChangeListener(FOCUS, left);
        view.onBegin(() -> save(() -> {}));
        view.onLeave(() -> leave.accept(this));
        form.onChange(this::tell);
        files.onChange(this::tell);
        readAgencies();
        readJoined();
        if (!complaints.isEmpty()) {
            propose(joined);
        }
        if (visit != null) {
            files.open(Inspections.ref(visit.id()));
            readTimeline();
            if (!viewer.may(Step.CHANGE_VISIT)) {
                view.notice().show(NoticeBar.Tone.ATTENTION, ui.texts().get("form.only-seen"));
            }
        }
        tell();
    }

    private FindingDetails details(FindingForm finding) {
        AttachedFiles photos = new AttachedFiles(ui.background(), office.files(), viewer, this::problem);
        JComponent named = officials.line(
                finding.officials, finding.persons, () -> form.agency.get().id(), this::day);
        return new FindingDetails(ui, finding, photos, named, this::problem);
    }

    private void fieldLeft(@Nullable Object before) {
        if (before instanceof Component component && SwingUtilities.isDescendingFrom(component, view.component())) {
            // After the field has settled what was typed.
            EventQueue.invokeLater(saving::saveNow);
        }
    }

    /** The day of the visit; today while it has not begun. */
    private LocalDate day() {
        Instant began = form.stored()
                .map(visit -> visit.content().startsAt())
                .orElseGet(() -> ui.clock().instant());
        return LocalDate.ofInstant(began, Texts.ZONE);
    }

    private void readAgencies() {
        LocalDate today = LocalDate.ofInstant(ui.clock().instant(), Texts.ZONE);
        // A new one is none of those of which somebody chose who answers.
        UUID known = form.stored().map(Stored::id).orElseGet(UUID::randomUUID);
        List<UUID> spokenOf =
                form.stored().map(visit -> List.of(visit.content().agencyId())).orElse(List.of());
        LocalDate theirDay = day();
        ui.background()
                .run(progress -> AgencyBook.read(office.agencies(), today, Inspections.ref(known), spokenOf, theirDay))
                .onResult(read -> {
                    book = read;
                    view.use(read);
                })
                .onFailure(this::problem)
                .start();
    }

    /** A visit because of a complaint goes, unless somebody says otherwise, to the agency complained of. */
    private void propose(VisitCauses planned) {
        ui.background()
                .run(progress -> planned.agency())
                .onResult(found -> found.ifPresent(agency -> {
                    if (form.agency.get().equals(AgencyPick.NONE)) {
                        form.agency.set(AgencyPick.of(agency));
                    }
                }))
                .onFailure(this::problem)
                .start();
    }

    private void readTimeline() {
        form.stored().ifPresent(visit -> {
            CaseWords words = new CaseWords(ui.texts(), visit.content().number());
            ui.background()
                    .run(progress -> words.steps(office.timeline().ofInspection(viewer, visit.id())))
                    .onResult(view.history()::show)
                    .onFailure(this::problem)
                    .start();
        });
    }

    private void tell() {
        view.show(form.number().orElse(""), state());
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** How what was answered stands with the register. */
    private String state() {
        Texts texts = ui.texts();
        if (saving.busy()) {
            return texts.get("visit.state-saving");
        }
        if (form.stored().isEmpty()) {
            return texts.get("visit.state-new");
        }
        if (saving.failure() != null || form.fault().isPresent()) {
            return texts.get("visit.state-not-saved");
        }
        if (form.edited()) {
            return texts.get("visit.state-edited");
        }
        return savedAt == null
                ? ""
                : texts.get("visit.state-saved", CLOCK.format(LocalTime.ofInstant(savedAt, Texts.ZONE)));
    }

    @Override
    public JComponent component() {
        return view.component();
    }

    @Override
    public GuidePage guide() {
        return GuidePage.VISITS;
    }

    @Override
    public void focus() {
        if (form.stored().isPresent()) {
            view.focusFindings();
        } else {
            view.focus(form.agency);
        }
    }

    @Override
    public String title() {
        return form.number().orElseGet(() -> ui.texts().get("visit.new"));
    }

    @Override
    public boolean edited() {
        return form.edited()
                || files.anyWaiting()
                || (form.stored().isPresent() && form.fault().isPresent());
    }

    @Override
    public boolean savesItself() {
        return form.stored().isPresent() && form.fault().isEmpty() && saving.failure() == null;
    }

    @Override
    public void save(Runnable then) {
        saving.save(then);
    }

    @Override
    public @Nullable RecordRef record() {
        return form.stored().map(visit -> Inspections.ref(visit.id())).orElse(null);
    }

    @Override
    public Runnable pasting() {
        return () -> {
            FileIntake ofFinding = view.isAtFindings() ? findings.intake() : null;
            (ofFinding == null ? intake : ofFinding).paste();
        };
    }

    @Override
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void closed() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removePropertyChangeListener(FOCUS, left);
        saving.close();
        files.cancel();
        findings.cancel();
        watch.close();
    }

    @Override
    public void focus(Field<?> field) {
        view.focus(field);
    }

    @Override
    public void begun(Stored<Inspection> visit) {
        savedAt = ui.clock().instant();
        view.notice()
                .show(
                        NoticeBar.Tone.GOOD,
                        ui.texts().get("visit.begun", visit.content().number()));
        files.attachTo(Inspections.ref(visit.id()), () -> {});
        readJoined();
        readTimeline();
        tell();
        view.focusFindings();
    }

    @Override
    public void saved(Stored<Inspection> visit) {
        savedAt = ui.clock().instant();
        view.notice().clear();
        files.attachWaiting(() -> {});
        readTimeline();
        tell();
    }

    @Override
    public void failed(Throwable failure) {
        Explanation explanation = Explanation.of(ui.texts(), failure);
        JButton again = new JButton(ui.texts().get("visit.save-again"));
        again.setName("visit.save-again");
        again.addActionListener(e -> save(() -> {}));
        view.notice()
                .show(
                        NoticeBar.Tone.ATTENTION,
                        ui.texts().get("visit.save-failed", explanation.what(), explanation.whatToDo()),
                        again);
        tell();
    }

    private void problem(Throwable failure) {
        ui.problems().show(view.component(), failure);
    }

    @Override
    public void resolve(
            Inspection base,
            Inspection mine,
            Stored<Inspection> theirs,
            String who,
            Instant when,
            Consumer<InspectionMerge.Merged> decided) {
        OverlapWords words = new OverlapWords(ui.texts(), book);
        List<ConflictLine> lines = InspectionMerge.merge(base, mine, theirs.content()).overlaps().stream()
                .map(words::line)
                .toList();
        ConflictDialog dialog = new ConflictDialog(
                view.component(), ui.texts(), lines, who, ui.texts().dateTime(when));
        if (dialog.ask()) {
            view.notice().clear();
            Iterator<ConflictLine> choices = lines.iterator();
            decided.accept(InspectionMerge.merge(
                    base, mine, theirs.content(), overlap -> choices.next().chosen() == ConflictLine.Side.THEIRS));
        } else {
            failed(conflict(who, when));
        }
    }

    private static RuntimeException conflict(String who, Instant when) {
        return Problem.of("conflict", who, when);
    }

    @Override
    public void changed() {
        tell();
    }

    /** While something is being answered, the next save joins both. */
    @Override
    public void changed(Stored<Inspection> now) {
        if (!saving.busy() && !form.edited()) {
            form.load(now);
        }
        readTimeline();
    }

    private void readJoined() {
        causes.read();
        form.stored().ifPresent(visit -> handlers.read(Inspections.ref(visit.id())));
    }

    @Override
    public void linksChanged() {
        readJoined();
        readTimeline();
    }

    @Override
    public void filesChanged() {
        form.stored().ifPresent(visit -> {
            if (!files.busy()) {
                files.open(Inspections.ref(visit.id()));
            }
        });
        findings.readFiles();
        readTimeline();
    }
}
