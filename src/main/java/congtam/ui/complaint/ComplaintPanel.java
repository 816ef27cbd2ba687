package congtam.ui.complaint;

import congtam.access.Step;
import congtam.access.Viewer;
import congtam.complaint.ComplaintFile;
import congtam.complaint.Complaints;
import congtam.inspection.InspectionRow;
import congtam.inspection.Inspections;
import congtam.office.Office;
import congtam.register.RecordRef;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.access.PurposeDialog;
import congtam.ui.agency.AgencyBook;
import congtam.ui.kit.AttachedFiles;
import congtam.ui.kit.ConflictDialog;
import congtam.ui.kit.EditorTab;
import congtam.ui.kit.Field;
import congtam.ui.kit.FileIntake;
import congtam.ui.kit.GuidePage;
import congtam.ui.kit.LinkedRecords;
import congtam.ui.kit.NoticeBar;
import congtam.ui.kit.Plain;
import congtam.ui.kit.Ui;
import congtam.ui.kit.Ways;
import congtam.ui.official.OfficialPicker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** One complaint, new or known, in a tab: joins the form's model, its view, saving, drafts and what other desks do. */
final class ComplaintPanel implements EditorTab, ComplaintSaving.Screen, ComplaintWatch.Listener {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final int BRIEF = 60;

    private final Ui ui;
    private final Office office;
    private final Viewer viewer;
    private final Consumer<EditorTab> leave;
    private final ComplaintForm form;
    private final AttachedFiles files;
    private final FileIntake intake;
    private final ComplaintSaving saving;
    private final ComplaintWatch watch;
    private final DraftKeeper drafts;
    private final ComplaintVisits linked;
    private final LinkedRecords<InspectionRow> visits;
    private final ProtectionBar protection;
    private final ClockTab clock;
    private final ComplaintView view;
    private final List<Runnable> listeners = new ArrayList<>();
    private AgencyBook book = AgencyBook.EMPTY;

    ComplaintPanel(
            Ui ui,
            Office office,
            Viewer viewer,
            DraftStore store,
            Ways ways,
            Consumer<EditorTab> leave,
            @Nullable ComplaintFile file) {
        this.ui = ui;
        this.office = office;
        this.viewer = viewer;
        this.form = file == null
                ? new ComplaintForm(viewer, ui.texts(), ui.clock())
                : new ComplaintForm(file, viewer, ui.texts(), ui.clock());
        this.files = new AttachedFiles(ui.background(), office.files(), viewer, this::failed);
        this.intake = new FileIntake(ui, files::take, this::failed);
        this.linked = new ComplaintVisits(office, viewer);
        this.visits = new LinkedRecords<>(
                ui,
                ComplaintVisits.NAME,
                ComplaintVisits.renderer(ui.texts()),
                linked,
                row -> ways.open(Inspections.ref(row.id()), row.number()),
                this::failed);
        this.protection = new ProtectionBar(ui, office, viewer, form, this::failed, this::opened);
        this.clock = new ClockTab(ui, office, viewer, form, this::failed);
        OfficialPicker officials = new OfficialPicker(ui, office, viewer, this::failed);
        this.view = new ComplaintView(
                ui.texts(),
                form,
                protection,
                visits,
                clock,
                files,
                intake,
                content -> officials.line(
                        content.officials,
                        content.official,
                        () -> content.agency.get().id(),
                        this::day),
                this::failed);
        clock.onRead(() -> view.showDue(clock.standing(), clock.overdue()));
        PurposeDialog purposes = new PurposeDialog(ui, viewer, view.component());
        this.saving = new ComplaintSaving(ui.background(), office.complaints(), viewer, form, files, purposes, this);
        this.watch = new ComplaintWatch(office, ui.background(), viewer, form, this);
        this.drafts = new DraftKeeper(store, ui.background(), ui.clock(), viewer, form);
        view.onSave(() -> save(() -> {}));
        view.onVisit(() -> save(() -> ways.visit(List.of(Objects.requireNonNull(id())))));
        this.leave = leave;
        view.onLeave(() -> leave.accept(this));
        form.onChange(this::tell);
        files.onChange(this::tell);
        readAgencies();
        if (file != null) {
            files.open(Complaints.ref(file.complaint().id()));
            linked.saved(file.complaint().id());
            caseChanged();
            if (!viewer.may(Step.CHANGE_COMPLAINT)) {
                view.notice().show(NoticeBar.Tone.ATTENTION, ui.texts().get("form.only-seen"));
            }
            if (file.caller() != null && file.caller().content().isBlank()) {
                DestroyedCaller.tell(ui, office, viewer, file.complaint().id(), view.notice(), this::failed);
            }
        }
        view.mayVisit(viewer.may(Step.START_VISIT));
        drafts.find(this::offer);
        tell();
    }

    @Override
    public JComponent component() {
        return view.component();
    }

    @Override
    public void focus() {
        view.focus(form.line);
    }

    @Override
    public String title() {
        return form.number().orElseGet(() -> ui.texts().get("form.new"));
    }

    @Override
    public boolean edited() {
        return form.edited() || files.anyWaiting();
    }

    @Override
    public void save(Runnable then) {
        saving.save(then);
    }

    @Override
    public @Nullable RecordRef record() {
        UUID id = id();
        return id == null ? null : Complaints.ref(id);
    }

    private @Nullable UUID id() {
        return form.file().map(file -> file.complaint().id()).orElse(null);
    }

    @Override
    public GuidePage guide() {
        return GuidePage.LOGGING_A_CALL;
    }

    @Override
    public Runnable pasting() {
        return intake::paste;
    }

    @Override
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void closed() {
        files.cancel();
        watch.close();
        drafts.close();
    }

    private void tell() {
        view.show(form.number().orElse(""), edited(), saving.busy());
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** On which those complained of were in office. */
    private LocalDate day() {
        Instant received = form.file()
                .map(file -> file.complaint().content().receivedAt())
                .orElseGet(() -> ui.clock().instant());
        return LocalDate.ofInstant(received, Texts.ZONE);
    }

    private void readAgencies() {
        // A new one is none of those of which somebody chose who answers.
        UUID known = Objects.requireNonNullElseGet(id(), UUID::randomUUID);
        var today = ui.clock().instant().atZone(congtam.text.Texts.ZONE).toLocalDate();
        var spokenOf = form.contents.all().stream()
                .map(content -> content.agency.get().id())
                .filter(java.util.Objects::nonNull)
                .toList();
        ui.background()
                .run(progress -> AgencyBook.read(office.agencies(), today, Complaints.ref(known), spokenOf, today))
                .onResult(read -> {
                    book = read;
                    view.use(read);
                })
                .onFailure(this::failed)
                .start();
    }

    private void readHistory() {
        form.file().ifPresent(file -> {
            ComplaintHistory history = new ComplaintHistory(office, viewer, ui.texts(), ui.clock(), book);
            ui.background()
                    .run(progress -> history.read(file))
                    .onResult(view.history()::show)
                    .onFailure(this::failed)
                    .start();
        });
    }

    private void offer(Draft draft) {
        String words = draft.words().isEmpty() ? draft.fullName() : draft.words();
        String brief = words.isEmpty()
                ? ui.texts().get("form.draft-empty")
                : words.lines().findFirst().orElse("");
        JButton restore = button(
                "form.draft-restore",
                () -> drafts.restore(
                        office,
                        draft,
                        () -> view.notice().show(NoticeBar.Tone.GOOD, ui.texts().get("form.draft-restored"))));
        JButton discard = button("form.draft-discard", () -> {
            drafts.discard(draft);
            view.notice().clear();
        });
        view.notice()
                .show(
                        NoticeBar.Tone.ATTENTION,
                        ui.texts()
                                .get(
                                        "form.draft-found",
                                        ui.texts().dateTime(draft.keptAt()),
                                        brief.substring(0, Math.min(brief.length(), BRIEF))),
                        restore,
                        discard);
    }

    private JButton button(String key, Runnable effect) {
        JButton button = Plain.plain(new JButton(ui.texts().get(key)));
        button.setName(key);
        button.addActionListener(event -> effect.run());
        return button;
    }

    @Override
    public void focus(Field<?> field) {
        view.focus(field);
    }

    @Override
    public void saved(ComplaintFile file, boolean first) {
        drafts.forget();
        linked.saved(file.complaint().id());
        String said = first
                ? ui.texts().get("form.saved-new", file.complaint().content().number())
                : ui.texts()
                        .get(
                                "form.saved",
                                CLOCK.format(LocalTime.ofInstant(ui.clock().instant(), Texts.ZONE)));
        view.notice().show(NoticeBar.Tone.GOOD, said);
        readAround();
        tell();
    }

    /** An act on the case gave it another form, or showed who called. */
    private void opened(ComplaintFile file) {
        form.file().ifPresent(known -> {
            if (file.complaint().version() == known.complaint().version()) {
                form.show(file);
            } else if (!form.edited()) {
                form.load(file);
            }
        });
        readAround();
        tell();
    }

    @Override
    public void failed(Throwable failure) {
        ui.problems().show(view.component(), failure);
    }

    @Override
    public void busy(boolean on) {
        tell();
    }

    @Override
    public void resolve(ComplaintFile theirs, String who, Instant when, Runnable thenSave) {
        ComplaintFile base = form.file().orElseThrow();
        ComplaintMerge merge = new ComplaintMerge(
                theirs, snapshot(base), snapshot(theirs), form, new FormWords(ui.texts(), book::name));
        if (merge.lines().isEmpty()) {
            merge.applyTo(form);
            view.notice().show(NoticeBar.Tone.GOOD, ui.texts().get("conflict.same"));
            return;
        }
        ConflictDialog dialog = new ConflictDialog(
                view.component(), ui.texts(), merge.lines(), who, ui.texts().dateTime(when));
        if (dialog.ask()) {
            merge.applyTo(form);
            view.notice().clear();
            thenSave.run();
        }
    }

    private ComplaintForm snapshot(ComplaintFile file) {
        return new ComplaintForm(file, viewer, ui.texts(), ui.clock());
    }

    @Override
    public void changed(ComplaintFile now, String who, Instant when) {
        if (saving.busy()) {
            return;
        }
        if (!form.edited()) {
            form.load(now);
            clock.read();
            readHistory();
            return;
        }
        JButton compare = button("form.compare", () -> compare(now, who, when));
        view.notice()
                .show(
                        NoticeBar.Tone.ATTENTION,
                        ui.texts().get("form.changed-elsewhere", who, ui.texts().dateTime(when)),
                        compare);
    }

    private void compare(ComplaintFile now, String who, Instant when) {
        form.firstFault().ifPresentOrElse(this::focus, () -> resolve(now, who, when, () -> save(() -> {})));
    }

    @Override
    public void caseChanged() {
        visits.read();
        readAround();
    }

    private void readAround() {
        protection.read();
        clock.read();
        readHistory();
    }

    @Override
    public void changedUnread() {
        view.notice().show(NoticeBar.Tone.ATTENTION, ui.texts().get("form.changed-unread"));
    }

    /** Nothing of it stays on the screen, not even what was typed: it may be protected from whoever typed. */
    @Override
    public void gone() {
        String number = form.number().orElse("");
        drafts.forget();
        view.component().setVisible(false);
        leave.accept(this);
        ui.problems().show(view.component(), Problem.of("complaint.gone", number));
    }

    @Override
    public void filesChanged(RecordRef complaint) {
        if (!files.busy()) {
            files.open(complaint);
        }
    }
}
