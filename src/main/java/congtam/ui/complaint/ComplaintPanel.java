package congtam.ui.complaint;

import congtam.access.Viewer;
import congtam.complaint.ComplaintFile;
import congtam.complaint.Complaints;
import congtam.office.Office;
import congtam.register.RecordRef;
import congtam.ui.kit.AttachedFiles;
import congtam.ui.kit.EditorTab;
import congtam.ui.kit.Field;
import congtam.ui.kit.FileIntake;
import congtam.ui.kit.GuidePage;
import congtam.ui.kit.NoticeBar;
import congtam.ui.kit.Plain;
import congtam.ui.kit.Ui;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private final ComplaintForm form;
    private final AttachedFiles files;
    private final FileIntake intake;
    private final ComplaintSaving saving;
    private final ComplaintWatch watch;
    private final DraftKeeper drafts;
    private final ComplaintView view;
    private final List<Runnable> listeners = new ArrayList<>();
    private AgencyBook book = AgencyBook.EMPTY;

    ComplaintPanel(
            Ui ui,
            Office office,
            Viewer viewer,
            DraftStore store,
            Consumer<EditorTab> leave,
            @Nullable ComplaintFile file) {
        this.ui = ui;
        this.office = office;
        this.viewer = viewer;
        this.form = file == null
                ? new ComplaintForm(viewer, ui.texts(), ui.clock())
                : new ComplaintForm(file, viewer, ui.texts(), ui.clock());
        this.files = new AttachedFiles(ui.background(), office.attachments(), viewer, this::failed);
        this.intake = new FileIntake(ui, files::take, this::failed);
        this.view = new ComplaintView(ui.texts(), form, files, intake, this::failed);
        this.saving = new ComplaintSaving(ui.background(), office.complaints(), viewer, form, files, this);
        this.watch = new ComplaintWatch(office, ui.background(), viewer, form, this);
        this.drafts = new DraftKeeper(store, ui.background(), ui.clock(), form);
        view.onSave(() -> save(() -> {}));
        view.onLeave(() -> leave.accept(this));
        form.onChange(this::tell);
        files.onChange(this::tell);
        readAgencies();
        if (file != null) {
            files.open(Complaints.ref(file.complaint().id()));
            readHistory();
        }
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
        return form.file().map(file -> Complaints.ref(file.complaint().id())).orElse(null);
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

    private void readAgencies() {
        var today = ui.clock().instant().atZone(congtam.text.Texts.ZONE).toLocalDate();
        var spokenOf = form.contents.all().stream()
                .map(content -> content.agency.get().id())
                .filter(java.util.Objects::nonNull)
                .toList();
        ui.background()
                .run(progress -> AgencyBook.read(office.agencies(), today, spokenOf, today))
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
        JButton restore = button("form.draft-restore", () -> drafts.restore(office, draft, this::draftRestored));
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

    private void draftRestored() {
        view.notice().show(NoticeBar.Tone.GOOD, ui.texts().get("form.draft-restored"));
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
        String said = first
                ? ui.texts().get("form.saved-new", file.complaint().content().number())
                : ui.texts()
                        .get(
                                "form.saved",
                                CLOCK.format(LocalTime.ofInstant(ui.clock().instant(), congtam.text.Texts.ZONE)));
        view.notice().show(NoticeBar.Tone.GOOD, said);
        readHistory();
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
                view.component(), ui.texts(), merge, who, ui.texts().dateTime(when));
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
    public void filesChanged(RecordRef complaint) {
        if (!files.busy()) {
            files.open(complaint);
        }
    }
}
