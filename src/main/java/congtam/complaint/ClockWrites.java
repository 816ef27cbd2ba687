package congtam.complaint;

import static congtam.register.schema.Tables.CLOCK_RUN;
import static congtam.register.schema.Tables.COMPLAINT;
import static congtam.register.schema.Tables.LIMIT_IN_USE;

import congtam.deadline.DeadlineRules;
import congtam.deadline.DeadlineTables;
import congtam.deadline.TimeLimit;
import congtam.deadline.TimeLimits;
import congtam.deadline.book.DeadlineBook;
import congtam.register.Register;
import congtam.register.Stored;
import congtam.register.Writing;
import congtam.text.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What the clocks of cases write, of themselves and when a case changes; who may is asked before. */
final class ClockWrites {
    static final ClockRecords KIND = new ClockRecords();

    /** Marks a row of a register from before there were clocks; see the script. */
    private static final Instant NEVER_COUNTED = Instant.EPOCH;

    private static final int BATCH = 500;

    private final DeadlineBook book;

    ClockWrites(DeadlineBook book) {
        this.book = book;
    }

    static Optional<Stored<CaseDeadline>> of(DSLContext db, UUID complaint) {
        return Optional.ofNullable(KIND.load(db, List.of(complaint)).get(complaint));
    }

    /** Starts the clocks of what was just received, before its rows are written, which say when it is due. */
    void startNew(Writing writing, List<Stored<Complaint>> received) {
        List<Stored<Complaint>> open = received.stream()
                .filter(complaint -> complaint.content().state().isOpen())
                .toList();
        if (!open.isEmpty()) {
            DeadlineRules rules = book.rules(writing.db());
            List<CaseDeadline> started = new ArrayList<>();
            for (Stored<Complaint> complaint : open) {
                first(complaint.content(), complaint.content().receivedAt(), rules)
                        .ifPresent(clock -> {
                            writing.create(KIND, complaint.id(), clock, "clock.start");
                            started.add(clock);
                        });
            }
            use(writing, rules, started);
        }
    }

    private void use(Writing writing, DeadlineRules rules, List<CaseDeadline> clocks) {
        ClockCounting counting = new ClockCounting(rules);
        book.use(
                writing,
                rules.limits(),
                clocks.stream().flatMap(counting::limits).toList());
    }

    /** A register from before limits were kept keeps those by which its clocks run; what its tables lost, by those that come along. */
    void useOlder(Register register) {
        boolean older = register.read(db -> db.fetchExists(CLOCK_RUN) && !db.fetchExists(LIMIT_IN_USE));
        if (older) {
            register.write("Công Tâm", writing -> {
                DSLContext db = writing.db();
                Set<String> codes =
                        db.selectDistinct(CLOCK_RUN.LIMIT_CODE).from(CLOCK_RUN).fetchSet(CLOCK_RUN.LIMIT_CODE);
                TimeLimits known = book.rules(db).limits();
                List<TimeLimit> limits = new ArrayList<>(known.all());
                new DeadlineTables(null)
                        .limits().all().stream()
                                .filter(along -> limits.stream()
                                        .noneMatch(limit -> limit.code().equals(along.code())))
                                .toList()
                                .forEach(limits::add);
                limits.removeIf(limit -> !codes.contains(limit.code()));
                book.use(writing, known, limits);
                return codes;
            });
        }
    }

    /** Of several contents the one that is due first decides. */
    private static Optional<CaseDeadline> first(Complaint complaint, Instant from, DeadlineRules rules) {
        ClockCounting counting = new ClockCounting(rules);
        return complaint.contents().stream()
                .map(content -> rules.starts()
                        .limit(
                                content.kind().name(),
                                content.field(),
                                ClockEntry.local(from).toLocalDate(),
                                rules.limits()))
                .flatMap(Optional::stream)
                .map(TimeLimit::code)
                .distinct()
                .map(code -> counting.count(List.of(ClockEntry.started(from, code)), null))
                .min(Comparator.comparing(CaseDeadline::listed));
    }

    /** Starts the clock of a case that is there and has none. */
    private void startLate(Writing writing, UUID id, Complaint complaint, Instant from) {
        DeadlineRules rules = book.rules(writing.db());
        use(
                writing,
                rules,
                started(writing, id, complaint, from, rules).stream().toList());
    }

    private static Optional<CaseDeadline> started(
            Writing writing, UUID id, Complaint complaint, Instant from, DeadlineRules rules) {
        Optional<CaseDeadline> clock = first(complaint, from, rules);
        clock.ifPresent(started -> writing.create(KIND, id, started, "clock.start"));
        list(writing, id, clock.map(CaseDeadline::listed).orElse(CaseDeadline.NEVER));
        return clock;
    }

    private static void list(Writing writing, UUID id, Instant due) {
        writing.db()
                .update(COMPLAINT)
                .set(COMPLAINT.DUE_AT, due)
                .where(COMPLAINT.ID.eq(id))
                .execute();
    }

    /**
     * Starts the clocks of cases that wait since before there were any. Nobody asked for it, so the program stands for it in the
     * ledger.
     */
    void startOlder(Register register) {
        while (register.read(db -> db.fetchExists(COMPLAINT, COMPLAINT.DUE_AT.eq(NEVER_COUNTED)))) {
            register.write("Công Tâm", writing -> {
                DeadlineRules rules = book.rules(writing.db());
                List<UUID> ids = writing.db()
                        .select(COMPLAINT.ID)
                        .from(COMPLAINT)
                        .where(COMPLAINT.DUE_AT.eq(NEVER_COUNTED))
                        .limit(BATCH)
                        .forUpdate()
                        .fetch(COMPLAINT.ID);
                Map<UUID, Stored<Complaint>> complaints = Complaints.KIND.load(writing.db(), ids);
                List<CaseDeadline> clocks = new ArrayList<>();
                for (UUID id : ids) {
                    Stored<Complaint> complaint = complaints.get(id);
                    if (complaint == null) {
                        list(writing, id, CaseDeadline.NEVER);
                    } else {
                        Complaint content = complaint.content();
                        started(writing, id, content, content.receivedAt(), rules)
                                .ifPresent(clocks::add);
                    }
                }
                use(writing, rules, clocks);
                return ids;
            });
        }
    }

    /**
     * Does to the clock what a change of the case means for it: an answer ends it, and nothing else that is edited moves it.
     *
     * @param reopening why it is taken up again, if it is
     */
    void follow(Writing writing, Stored<Complaint> before, Complaint after, String reopening) {
        boolean was = before.content().state().isOpen();
        boolean is = after.state().isOpen();
        if (!is && !was) {
            return;
        }
        Stored<CaseDeadline> clock = of(writing.db(), before.id()).orElse(null);
        if (is && !was) {
            if (reopening.isBlank()) {
                throw Problem.of("clock.reopening");
            }
            reopen(
                    writing,
                    before.id(),
                    after,
                    clock,
                    ClockEntry.of(ClockAct.REOPENED, writing.now()).withWords(reopening, "", ""));
        } else if (clock == null) {
            if (is) {
                startLate(writing, before.id(), after, after.receivedAt());
            }
        } else if (!is && clock.content().state() != ClockState.ENDED) {
            append(writing, clock, ClockEntry.of(ClockAct.ANSWERED, writing.now()), "clock.answer");
        }
    }

    /** Without an earlier clock the first one starts when the case is taken up again. */
    void reopen(
            Writing writing, UUID id, Complaint complaint, @Nullable Stored<CaseDeadline> clock, ClockEntry reopened) {
        if (clock == null) {
            startLate(writing, id, complaint, reopened.at());
        } else {
            append(writing, clock, reopened, "clock.reopen");
        }
    }

    Stored<CaseDeadline> append(Writing writing, Stored<CaseDeadline> clock, ClockEntry entry, String act) {
        List<ClockEntry> log = new ArrayList<>(clock.content().log());
        log.add(entry);
        return change(writing, clock, counted(writing, log, clock.content()), act);
    }

    private CaseDeadline counted(Writing writing, List<ClockEntry> log, @Nullable CaseDeadline before) {
        DeadlineRules rules = book.rules(writing.db());
        CaseDeadline counted = new ClockCounting(rules).count(log, before);
        use(writing, rules, List.of(counted));
        return counted;
    }

    static Stored<CaseDeadline> change(Writing writing, Stored<CaseDeadline> clock, CaseDeadline content, String act) {
        Stored<CaseDeadline> after = writing.change(KIND, clock.id(), clock.version(), content, act);
        list(writing, clock.id(), content.listed());
        return after;
    }

    /** The first clock of a case that had none. */
    void begin(Writing writing, UUID id, ClockEntry start) {
        CaseDeadline clock = counted(writing, List.of(start), null);
        writing.create(KIND, id, clock, "clock.choose");
        list(writing, id, clock.listed());
    }
}
