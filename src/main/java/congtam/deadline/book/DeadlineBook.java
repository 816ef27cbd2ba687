package congtam.deadline.book;

import static congtam.register.schema.Tables.CALENDAR_YEAR;
import static congtam.register.schema.Tables.LIMIT_IN_USE;
import static congtam.register.schema.Tables.OFFICE_HOURS;
import static congtam.register.schema.Tables.TIME_LIMIT;

import congtam.access.Step;
import congtam.access.Viewer;
import congtam.deadline.DeadlineRules;
import congtam.deadline.DeadlineTables;
import congtam.deadline.OfficeCalendars;
import congtam.deadline.OfficeHours;
import congtam.deadline.SpecialDay;
import congtam.deadline.TimeLimit;
import congtam.deadline.TimeLimits;
import congtam.register.Kind;
import congtam.register.Register;
import congtam.register.Stored;
import congtam.register.Writing;
import congtam.text.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/**
 * What is done with the office's calendar, hours and limits. A year, an agency or a limit that the office has never touched is
 * read from the tables.
 */
public final class DeadlineBook {
    private static final CalendarYearRecords YEARS = new CalendarYearRecords();
    private static final AgencyHoursRecords HOURS = new AgencyHoursRecords();
    private static final LimitRecords LIMITS = new LimitRecords();
    private static final LimitInUseRecords IN_USE = new LimitInUseRecords();

    private final Register register;
    private final DeadlineTables tables;

    /**
     * The book of a register.
     *
     * @param tables what holds as long as the office has not kept something else
     */
    public DeadlineBook(Register register, DeadlineTables tables) {
        this.register = register;
        this.tables = tables;
    }

    /** How they lie in a register; handed to it when it opens. */
    public static List<Kind<?>> kinds() {
        return List.of(YEARS, HOURS, LIMITS, IN_USE);
    }

    /** What holds: what the register holds, and for the rest the tables. */
    public DeadlineRules rules() {
        return register.read(this::rules);
    }

    /** The same inside a larger act, with what it has changed so far. */
    public DeadlineRules rules(DSLContext db) {
        return new DeadlineRules(calendars(db), limits(db), tables.levels(), tables.starts());
    }

    /** What holds where the office has kept nothing else. */
    public DeadlineTables tables() {
        return tables;
    }

    /** The years of the calendar of which anything is known, in their order. */
    public List<CalendarYear> years() {
        return register.read(this::years);
    }

    private List<CalendarYear> years(DSLContext db) {
        Map<Integer, String> notices = tables.notices();
        Map<Integer, List<SpecialDay>> days = byYear(tables.days());
        Map<Integer, CalendarYear> years = new TreeMap<>();
        Stream.concat(notices.keySet().stream(), days.keySet().stream())
                .forEach(year -> years.put(
                        year,
                        new CalendarYear(year, notices.getOrDefault(year, ""), days.getOrDefault(year, List.of()))));
        contents(db, YEARS, CALENDAR_YEAR, CALENDAR_YEAR.ID).forEach(own -> years.put(own.year(), own));
        return List.copyOf(years.values());
    }

    private static Map<Integer, List<SpecialDay>> byYear(Collection<SpecialDay> days) {
        return days.stream()
                .collect(Collectors.groupingBy(day -> day.day().getYear(), TreeMap::new, Collectors.toList()));
    }

    private OfficeCalendars calendars(DSLContext db) {
        Map<Integer, String> notices = new TreeMap<>();
        List<SpecialDay> days = new ArrayList<>();
        for (CalendarYear year : years(db)) {
            days.addAll(year.days());
            if (!year.isProvisional()) {
                notices.put(year.year(), year.notice());
            }
        }
        Map<String, OfficeHours> hours = new TreeMap<>(tables.hours());
        contents(db, HOURS, OFFICE_HOURS, OFFICE_HOURS.ID).forEach(own -> hours.put(own.agency(), own.hours()));
        return OfficeCalendars.of(days, notices, hours);
    }

    private TimeLimits limits(DSLContext db) {
        List<TimeLimit> all = new ArrayList<>(tables.limits().all());
        for (LimitHistory own : contents(db, LIMITS, TIME_LIMIT, TIME_LIMIT.ID)) {
            all.removeIf(limit -> limit.code().equals(own.code()));
            all.addAll(own.versions());
        }
        return new TimeLimits(all, contents(db, IN_USE, LIMIT_IN_USE, LIMIT_IN_USE.ID));
    }

    /**
     * Keeps limits by which clocks start, so that these run on whatever becomes of the tables.
     *
     * @param known as they were read before; what is kept among them is passed over, and what was kept since
     */
    public void use(Writing writing, TimeLimits known, Collection<TimeLimit> limits) {
        limits.stream()
                .distinct()
                .filter(limit -> !known.isKept(limit))
                .sorted(Comparator.comparing(TimeLimit::code).thenComparing(TimeLimit::validFrom))
                .forEach(limit -> writing.createOnce(IN_USE, limit, "limit.use"));
    }

    private static <C> List<C> contents(DSLContext db, Kind<C> kind, Table<?> table, TableField<?, UUID> id) {
        return kind.load(db, db.select(id).from(table).fetch(id)).values().stream()
                .map(Stored::content)
                .toList();
    }

    /**
     * Keeps the days of whole years: each year that has a day among them is replaced.
     *
     * @param notice of these years; null to leave what is known
     * @param then what follows from it, inside the same transaction
     * @return the years that changed
     */
    public List<Integer> keepDays(
            Viewer viewer, Collection<SpecialDay> days, @Nullable String notice, Consumer<Writing> then) {
        viewer.require(Step.KEEP_DEADLINES);
        Map<Integer, List<SpecialDay>> byYear = byYear(days);
        Map<Integer, String> known = tables.notices();
        return register.write(viewer.name(), writing -> {
            List<Integer> changed = new ArrayList<>();
            byYear.forEach((year, its) -> {
                Stored<CalendarYear> old =
                        find(writing, YEARS, CALENDAR_YEAR, CALENDAR_YEAR.ID, CALENDAR_YEAR.YEAR_NUMBER, year);
                String before = old == null
                        ? known.getOrDefault(year, "")
                        : old.content().notice();
                if (keep(
                        writing,
                        YEARS,
                        "calendar.keep",
                        old,
                        new CalendarYear(year, notice == null ? before : notice, its))) {
                    changed.add(year);
                }
            });
            if (!changed.isEmpty()) {
                then.accept(writing);
            }
            return changed;
        });
    }

    /**
     * Keeps years that somebody has changed on a screen.
     *
     * @param then what follows from it, inside the same transaction
     * @return the years that changed
     * @throws Problem if one is no longer as it was when it was looked at; nothing is kept then
     */
    public List<Integer> keepYears(Viewer viewer, Collection<YearChange> changes, Consumer<Writing> then) {
        viewer.require(Step.KEEP_DEADLINES);
        return register.write(viewer.name(), writing -> {
            Map<Integer, CalendarYear> now = years(writing.db()).stream()
                    .collect(Collectors.toMap(CalendarYear::year, year -> year, (one, other) -> other, TreeMap::new));
            List<Integer> changed = new ArrayList<>();
            for (YearChange change : changes) {
                int year = change.year();
                if (!now.getOrDefault(year, CalendarYear.unknown(year)).equals(change.before())) {
                    throw Problem.of("deadline.year-changed", String.valueOf(year));
                }
                Stored<CalendarYear> old =
                        find(writing, YEARS, CALENDAR_YEAR, CALENDAR_YEAR.ID, CALENDAR_YEAR.YEAR_NUMBER, year);
                if (!change.after().equals(change.before())
                        && keep(writing, YEARS, "calendar.keep", old, change.after())) {
                    changed.add(year);
                }
            }
            if (!changed.isEmpty()) {
                then.accept(writing);
            }
            return changed;
        });
    }

    /**
     * Keeps the hours of agencies.
     *
     * @param then what follows from it, inside the same transaction
     * @return the codes of those that changed
     */
    public List<String> keepHours(Viewer viewer, Map<String, OfficeHours> hours, Consumer<Writing> then) {
        viewer.require(Step.KEEP_DEADLINES);
        return register.write(viewer.name(), writing -> keepHours(writing, hours, then));
    }

    /**
     * Changes the hours of one agency.
     *
     * @param seen its hours when the change was begun; null if it had none of its own
     * @throws congtam.text.Problem if they are others by now; nothing is kept then
     */
    public List<String> changeHours(
            Viewer viewer, @Nullable AgencyHours seen, AgencyHours wanted, Consumer<Writing> then) {
        viewer.require(Step.KEEP_DEADLINES);
        String agency = wanted.agency();
        return register.write(viewer.name(), writing -> {
            OfficeCalendars present = calendars(writing.db());
            OfficeHours hours = agency.equals(OfficeCalendars.COMMON)
                    ? present.common().hours()
                    : present.agencies().get(agency);
            if (!Objects.equals(hours, seen == null ? null : seen.hours())) {
                throw Problem.of("deadline.hours-changed", agency);
            }
            return keepHours(writing, Map.of(agency, wanted.hours()), then);
        });
    }

    private static List<String> keepHours(Writing writing, Map<String, OfficeHours> hours, Consumer<Writing> then) {
        List<String> changed = new ArrayList<>();
        new TreeMap<>(hours).forEach((agency, its) -> {
            Stored<AgencyHours> old =
                    find(writing, HOURS, OFFICE_HOURS, OFFICE_HOURS.ID, OFFICE_HOURS.AGENCY_CODE, agency);
            if (keep(writing, HOURS, "hours.keep", old, new AgencyHours(agency, its))) {
                changed.add(agency);
            }
        });
        if (!changed.isEmpty()) {
            then.accept(writing);
        }
        return changed;
    }

    /**
     * Keeps limits: a new code is added, a later version supersedes the one before.
     *
     * @param then what follows from it, inside the same transaction
     * @return the codes of those that changed
     * @throws Problem if one would overwrite by what cases are counted; nothing is kept then
     */
    public List<String> keepLimits(Viewer viewer, List<TimeLimit> limits, Consumer<Writing> then) {
        viewer.require(Step.KEEP_DEADLINES);
        TimeLimits along = tables.limits();
        Map<String, List<TimeLimit>> byCode = new TimeLimits(limits)
                .all().stream().collect(Collectors.groupingBy(TimeLimit::code, TreeMap::new, Collectors.toList()));
        return register.write(viewer.name(), writing -> {
            List<String> changed = new ArrayList<>();
            byCode.forEach((code, versions) -> {
                Stored<LimitHistory> old = find(writing, LIMITS, TIME_LIMIT, TIME_LIMIT.ID, TIME_LIMIT.CODE, code);
                List<TimeLimit> before = old == null
                        ? along.all().stream()
                                .filter(limit -> limit.code().equals(code))
                                .toList()
                        : old.content().versions();
                LimitHistory history = new LimitHistory(code, before.isEmpty() ? versions : before);
                for (TimeLimit version : versions) {
                    history = history.with(version);
                }
                if (keep(writing, LIMITS, "limit.keep", old, history)) {
                    changed.add(code);
                }
            });
            if (!changed.isEmpty()) {
                then.accept(writing);
            }
            return changed;
        });
    }

    private static <C, K> @Nullable Stored<C> find(
            Writing writing, Kind<C> kind, Table<?> table, TableField<?, UUID> id, TableField<?, K> key, K value) {
        DSLContext db = writing.db();
        List<UUID> ids = db.select(id).from(table).where(key.eq(value)).fetch(id);
        return kind.load(db, ids).values().stream().findFirst().orElse(null);
    }

    private static <C> boolean keep(Writing writing, Kind<C> kind, String act, @Nullable Stored<C> old, C content) {
        if (old == null) {
            writing.create(kind, content, act);
            return true;
        }
        if (old.content().equals(content)) {
            return false;
        }
        writing.change(kind, old.id(), old.version(), content, act);
        return true;
    }
}
