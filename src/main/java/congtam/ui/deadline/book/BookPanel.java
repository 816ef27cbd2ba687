package congtam.ui.deadline.book;

import congtam.access.Viewer;
import congtam.agency.AgencyRow;
import congtam.deadline.DeadlineFile;
import congtam.deadline.DeadlineRules;
import congtam.deadline.HoursCsv;
import congtam.deadline.LimitCsv;
import congtam.deadline.OfficeCalendars;
import congtam.deadline.SpecialDay;
import congtam.deadline.TimeLimit;
import congtam.deadline.TimeLimits;
import congtam.deadline.book.AgencyHours;
import congtam.deadline.book.CalendarYear;
import congtam.deadline.book.DeadlineBook;
import congtam.deadline.book.YearChange;
import congtam.office.Office;
import congtam.register.RecordRef;
import congtam.register.Writing;
import congtam.text.Texts;
import congtam.ui.deadline.book.WhatIf.Change;
import congtam.ui.kit.EditorTab;
import congtam.ui.kit.GuidePage;
import congtam.ui.kit.NoticeBar;
import congtam.ui.kit.Ui;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The office's own calendar, hours and limits: looked at by everybody, changed by those who may. */
public final class BookPanel implements EditorTab {
    public static final String NAME = "book";
    public static final String PARTS = "book.parts";
    public static final String RESULT = "book.result";

    private final Ui ui;
    private final Texts texts;
    private final Office office;
    private final Viewer viewer;
    private final Runnable left;
    private final KeepingButtons keeping;
    private final YearsForm form;
    private final YearsPane years;
    private final HoursPane hours;
    private final LimitsPane limits;
    private final LevelsPane levels;
    private final BookFiles files;
    private final JTabbedPane parts = new JTabbedPane();
    private final NoticeBar result = new NoticeBar(RESULT);
    private final JPanel root = new JPanel(
            new MigLayout("insets 0, fill, wrap 1, gap 0, hidemode 3", "[grow, fill, 0:0]", "[][grow, fill]"));

    /** What was read together. */
    private record Book(List<CalendarYear> years, DeadlineRules rules, List<AgencyRow> agencies) {}

    /**
     * Makes the tab and reads the book.
     *
     * @param left told when the tab is gone
     */
    public BookPanel(Ui ui, Office office, Viewer viewer, Runnable left) {
        this.ui = ui;
        this.texts = ui.texts();
        this.office = office;
        this.viewer = viewer;
        this.left = left;
        this.keeping = new KeepingButtons(texts, viewer);
        this.form = new YearsForm(ui.clock());
        this.files = new BookFiles(texts, root);
        this.years = new YearsPane(
                ui,
                keeping,
                form,
                new YearsPane.Ways(this::propose, this::readDays, this::writeDays, () -> save(() -> {})));
        this.hours = new HoursPane(texts, keeping, new HoursPane.Ways(this::keep, this::readHours, this::writeHours));
        this.limits = new LimitsPane(ui, keeping, new LimitsPane.Ways(this::keep, this::readLimits, this::writeLimits));
        this.levels = new LevelsPane(texts);
        root.setName(NAME);
        root.add(result);
        parts.setName(PARTS);
        parts.addTab(texts.get("book.tab.years"), years.component());
        parts.addTab(texts.get("book.tab.hours"), hours.component());
        parts.addTab(texts.get("book.tab.limits"), limits.component());
        parts.addTab(texts.get("book.tab.levels"), levels.component());
        root.add(parts, "grow");
        parts.addChangeListener(event -> quiet());
        quiet();
        refresh();
    }

    /** What was said about one part is not left standing over another; who may only look is told so. */
    private void quiet() {
        if (keeping.may()) {
            result.clear();
        } else {
            result.show(NoticeBar.Tone.ATTENTION, texts.get("book.only-look", keeping.refusal()));
        }
    }

    /** Reads everything anew, because another desk or tab changed something; what was changed here stays. */
    public void refresh() {
        LocalDate today = LocalDate.ofInstant(ui.clock().instant(), Texts.ZONE);
        run(
                () -> new Book(
                        office.deadlines().years(),
                        office.deadlines().rules(),
                        office.agencies().directory().agencies(today)),
                book -> {
                    form.load(book.years());
                    hours.show(book.rules().calendars(), book.agencies());
                    limits.show(book.rules().limits());
                    levels.show(book.rules().levels().all());
                });
    }

    private <T> void run(Supplier<T> work, Consumer<T> then) {
        ui.background()
                .run(progress -> work.get())
                .onResult(then)
                .onFailure(failure -> ui.problems().show(root, failure))
                .start();
    }

    private void propose() {
        int year = form.year();
        run(() -> office.deadlines().tables().proposals().of(Year.of(year)), proposed -> {
            if (form.year() == year) {
                result.show(NoticeBar.Tone.ATTENTION, texts.get("book.proposed", form.propose(proposed)));
            }
        });
    }

    private void readDays() {
        read(
                "book.read-days-title",
                DeadlineFile::days,
                days -> {
                    form.take(days);
                    String taken = days.stream()
                            .map(day -> String.valueOf(day.day().getYear()))
                            .distinct()
                            .collect(Collectors.joining(", "));
                    result.show(NoticeBar.Tone.ATTENTION, texts.get("book.read-days-done", days.size(), taken));
                },
                BookFiles.CSV,
                BookFiles.ICS);
    }

    private <T> void read(String title, Function<DeadlineFile, T> reading, Consumer<T> then, String... endings) {
        Path file = files.toRead(title, endings);
        if (file != null) {
            run(() -> BookFiles.read(file, reading), then);
        }
    }

    private void writeDays() {
        List<SpecialDay> days = form.shown().days();
        String suggested = texts.get("book.days-file", String.valueOf(form.year()));
        write("book.write-days-title", suggested, file -> BookFiles.days(file, days), BookFiles.CSV, BookFiles.ICS);
    }

    private void write(String title, String suggested, Function<Path, String> content, String... endings) {
        Path file = files.toWrite(title, suggested, endings);
        if (file != null) {
            run(
                    () -> {
                        BookFiles.write(file, content.apply(file));
                        return file;
                    },
                    written -> result.show(NoticeBar.Tone.GOOD, texts.get("preview.saved", written)));
        }
    }

    private void readHours() {
        read(
                "book.read-hours-title",
                DeadlineFile::hours,
                read -> keep(
                        texts.get("book.hours-of", String.join(", ", read.keySet())),
                        then -> book().keepHours(viewer, read, then),
                        this::refresh),
                BookFiles.CSV);
    }

    private void writeHours() {
        run(() -> office.deadlines().rules().calendars(), this::write);
    }

    private void write(OfficeCalendars some) {
        write("book.write-hours-title", texts.get("book.hours-file"), file -> HoursCsv.of(some), BookFiles.CSV);
    }

    private void keep(@Nullable AgencyHours seen, AgencyHours fresh) {
        keep(
                texts.get(
                        "book.hours-of",
                        fresh.agency().equals(OfficeCalendars.COMMON)
                                ? texts.get("book.common-hours")
                                : fresh.agency()),
                then -> book().changeHours(viewer, seen, fresh, then),
                this::refresh);
    }

    private void readLimits() {
        read("book.read-limits-title", DeadlineFile::limits, this::keep, BookFiles.CSV);
    }

    private void keep(TimeLimit limit) {
        keep(List.of(limit));
    }

    private void keep(List<TimeLimit> some) {
        String codes = some.stream().map(TimeLimit::code).distinct().collect(Collectors.joining(", "));
        keep(texts.get("book.limits-of", codes), then -> book().keepLimits(viewer, some, then), this::refresh);
    }

    private void writeLimits() {
        run(() -> office.deadlines().rules().limits(), this::write);
    }

    private void write(TimeLimits some) {
        write("book.write-limits-title", texts.get("book.limits-file"), file -> LimitCsv.of(some), BookFiles.CSV);
    }

    private DeadlineBook book() {
        return office.deadlines();
    }

    /**
     * Shows what a change would move, and keeps it if that is wanted.
     *
     * @param then done when it is kept; the tab may be closed by it
     */
    private void keep(String said, Function<Consumer<Writing>, ? extends List<?>> change, Runnable then) {
        WhatIf whatIf = new WhatIf(ui.background(), office, viewer, new Change(said, change));
        new WhatIfDialog(root, texts, whatIf).run();
        if (whatIf.state() == WhatIf.State.KEPT) {
            int moved = whatIf.moves().size();
            result.show(
                    NoticeBar.Tone.GOOD,
                    moved == 0 ? texts.get("book.kept-no-moves", said) : texts.get("book.kept", said, moved));
            then.run();
        }
    }

    /** The years that were changed here; hours and limits are kept one by one. */
    @Override
    public void save(Runnable then) {
        List<YearChange> changes = form.changes();
        if (changes.isEmpty()) {
            then.run();
            return;
        }
        String said = changes.stream().map(this::said).collect(Collectors.joining("; "));
        keep(said, writing -> book().keepYears(viewer, changes, writing), () -> {
            form.kept(changes);
            then.run();
        });
    }

    private String said(YearChange change) {
        String days = texts.get(
                "book.year-said", String.valueOf(change.year()), change.added(), change.altered(), change.removed());
        return change.before().notice().equals(change.after().notice()) ? days : texts.get("book.notice-said", days);
    }

    @Override
    public JComponent component() {
        return root;
    }

    @Override
    public GuidePage guide() {
        return GuidePage.TIME_LIMITS;
    }

    @Override
    public void focus() {
        years.focus();
    }

    @Override
    public String title() {
        return texts.get("book.title");
    }

    @Override
    public boolean edited() {
        return form.edited();
    }

    @Override
    public @Nullable RecordRef record() {
        return null;
    }

    @Override
    public void onChange(Runnable listener) {
        form.onChange(listener);
    }

    @Override
    public void closed() {
        left.run();
    }
}
