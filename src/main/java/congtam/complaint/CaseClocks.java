package congtam.complaint;

import congtam.access.ReadLog;
import congtam.access.Step;
import congtam.access.Viewer;
import congtam.deadline.DeadlineRules;
import congtam.deadline.Due;
import congtam.deadline.TimeLimit;
import congtam.deadline.book.DeadlineBook;
import congtam.register.Kind;
import congtam.register.Register;
import congtam.register.Stored;
import congtam.register.Writing;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.text.Vietnamese;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of cases: seen by those who see the case, moved by those who may, each act of which is a line in the log of the clock.
 * Whoever acts has seen the clock at a version; a {@link congtam.register.Conflict} says that somebody has moved it since.
 */
public final class CaseClocks {
    private final Register register;
    private final Complaints complaints;
    private final DeadlineBook book;
    private final ClockWrites writes;
    private final ReadLog reads;

    public CaseClocks(Register register, Complaints complaints, DeadlineBook book, ReadLog reads) {
        this.register = register;
        this.complaints = complaints;
        this.book = book;
        this.writes = new ClockWrites(book);
        this.reads = reads;
    }

    /** How clocks lie in a register; handed to it when it opens. */
    public static Kind<CaseDeadline> kind() {
        return ClockWrites.KIND;
    }

    /**
     * What was decided of a clock.
     *
     * @param on the day from which it counts; null for now
     * @param ground why; of a referral: to whom
     * @param by who decided it
     * @param document by which
     */
    public record Decision(@Nullable LocalDate on, String ground, String by, String document) {
        public Decision {
            ground = Vietnamese.clean(ground);
            by = Vietnamese.clean(by);
            document = Vietnamese.clean(document);
        }
    }

    /** Brings a register of an older program to where clocks start and run on their own; once, when it opens. */
    public void startOlder() {
        writes.useOlder(register);
        writes.startOlder(register);
    }

    /** The clock of a case with its receipts; empty for a case that the viewer may not see. */
    public Optional<ClockView> of(Viewer viewer, UUID complaint) {
        viewer.require(Step.READ_COMPLAINT);
        if (!complaints.sees(viewer, complaint)) {
            return Optional.empty();
        }
        complaints.refuseUnopened(viewer, complaint);
        return Optional.of(register.read(db -> {
            Stored<CaseDeadline> stored = ClockWrites.of(db, complaint).orElse(null);
            if (stored == null) {
                return new ClockView(complaint, null, List.of(), List.of(), DueMark.NONE);
            }
            DeadlineRules rules = book.rules(db);
            ClockCounting counting = new ClockCounting(rules);
            List<Due> dues = counting.dues(stored.content().log());
            return new ClockView(
                    complaint,
                    stored,
                    dues,
                    counting.reminders(dues.getLast()),
                    ComplaintDues.mark(
                            stored.content(), rules.levels(), register.clock().instant()));
        }));
    }

    /** Stops the clock for a ground. */
    public void pause(Viewer viewer, ClockView seen, Decision decision) {
        required(decision.ground(), "field.ground");
        act(viewer, Step.PAUSE_CLOCK, seen, decision, ClockAct.PAUSED, "clock.pause", (clock, entry) -> entry);
    }

    /** Lets it go on; the ground may be left out where there is one only. */
    public void resume(Viewer viewer, ClockView seen, Decision decision) {
        act(viewer, Step.PAUSE_CLOCK, seen, decision, ClockAct.RESUMED, "clock.resume", (clock, entry) -> {
            List<String> open = clock.openGrounds();
            if (!decision.ground().isEmpty() || open.size() != 1) {
                return entry;
            }
            return entry.withWords(open.getFirst(), entry.decidedBy(), entry.document());
        });
    }

    /** Makes the limit longer, by an amount of its unit. */
    public void extend(Viewer viewer, ClockView seen, int amount, Decision decision) {
        required(decision.ground(), "field.ground");
        required(decision.by(), "field.decidedBy");
        act(
                viewer,
                Step.EXTEND_CLOCK,
                seen,
                decision,
                ClockAct.EXTENDED,
                "clock.extend",
                (clock, entry) -> entry.withAmount(amount));
    }

    /** Writes down that a leader wants it before a day. */
    public void direct(Viewer viewer, ClockView seen, LocalDate before, Decision decision) {
        required(decision.by(), "field.decidedBy");
        act(
                viewer,
                Step.DIRECT_CLOCK,
                seen,
                decision,
                ClockAct.DIRECTED,
                "clock.direct",
                (clock, entry) -> entry.withBefore(before));
    }

    /** Ends it, because another body has to act now; the ground says which. */
    public void refer(Viewer viewer, ClockView seen, Decision decision) {
        required(decision.ground(), "field.referredTo");
        act(viewer, Step.REFER_CASE, seen, decision, ClockAct.REFERRED, "clock.refer", (clock, entry) -> entry);
    }

    /** Takes a case up again that was answered, closed or referred: it is open again, and the limit runs once more. */
    public void reopen(Viewer viewer, ClockView seen, Decision decision) {
        required(decision.ground(), "field.reason");
        refuseUnlessReached(viewer, Step.REOPEN_CASE, seen);
        register.write(viewer.name(), writing -> {
            Stored<Complaint> before = complaint(writing, seen);
            Stored<CaseDeadline> clock = standing(writing, seen);
            boolean ended = clock != null && clock.content().state() == ClockState.ENDED;
            if (before.content().state().isOpen() && !ended) {
                throw Problem.of("clock.open", before.content().number());
            }
            Complaint open = before.content().withState(ComplaintState.IN_PROGRESS);
            ClockEntry reopened = entry(clock, ClockAct.REOPENED, decision, writing);
            Stored<Complaint> after =
                    writing.change(Complaints.KIND, before.id(), before.version(), open, "complaint.reopen");
            CaseReach.follow(viewer, before, after);
            writes.reopen(writing, before.id(), open, clock, reopened);
            return before;
        });
    }

    /**
     * The clock of the case for which the right was asked, as the register has it; null if it has none.
     *
     * @throws congtam.register.Conflict if it moved since it was seen
     */
    private static @Nullable Stored<CaseDeadline> standing(Writing writing, ClockView seen) {
        Stored<CaseDeadline> known = seen.stored();
        return known == null
                ? ClockWrites.of(writing.db(), seen.complaint()).orElse(null)
                : writing.present(ClockWrites.KIND, seen.complaint(), known.version(), known.content());
    }

    /** Starts another limit, such as that of resolving a complaint once it is accepted; what ran before ends. */
    public void choose(Viewer viewer, ClockView seen, String limit, boolean remote, Decision decision) {
        required(decision.ground(), "field.ground");
        refuseUnlessReached(viewer, Step.CHOOSE_LIMIT, seen);
        register.write(viewer.name(), writing -> {
            Stored<Complaint> complaint = complaint(writing, seen);
            if (!complaint.content().state().isOpen()) {
                throw Problem.of("clock.closed", complaint.content().number());
            }
            Stored<CaseDeadline> clock = standing(writing, seen);
            ClockEntry begun = entry(clock, ClockAct.STARTED, decision, writing);
            // What is in force no more is kept for what runs by it; nothing new starts by it.
            TimeLimit chosen = book.rules(writing.db())
                    .limits()
                    .on(ClockEntry.local(begun.at()).toLocalDate(), limit);
            ClockEntry start = begun.withStart(chosen.code(), remote);
            if (clock == null) {
                writes.begin(writing, seen.complaint(), start);
            } else {
                writes.append(writing, clock, start, "clock.choose");
            }
            return start;
        });
    }

    /** Writes a line into the log of the clock that a case has, inside a larger act. */
    public void append(Writing writing, UUID complaint, ClockEntry entry, String act) {
        Stored<CaseDeadline> clock = ClockWrites.of(writing.flushed(), complaint)
                .orElseThrow(() -> new IllegalArgumentException("no clock of " + complaint));
        writes.append(writing, clock, entry, act);
    }

    private static Stored<Complaint> complaint(Writing writing, ClockView seen) {
        Stored<Complaint> complaint =
                Complaints.KIND.load(writing.db(), List.of(seen.complaint())).get(seen.complaint());
        if (complaint == null) {
            throw new IllegalArgumentException("no complaint " + seen.complaint());
        }
        return complaint;
    }

    private void act(
            Viewer viewer,
            Step step,
            ClockView seen,
            Decision decision,
            ClockAct what,
            String code,
            BiFunction<CaseDeadline, ClockEntry, ClockEntry> completed) {
        refuseUnlessReached(viewer, step, seen);
        register.write(viewer.name(), writing -> {
            Stored<CaseDeadline> clock = standing(writing, seen);
            if (clock == null) {
                throw Problem.of("clock.none");
            }
            ClockEntry entry = entry(clock, what, decision, writing);
            return writes.append(writing, clock, completed.apply(clock.content(), entry), code);
        });
    }

    private void refuseUnlessReached(Viewer viewer, Step step, ClockView seen) {
        viewer.require(step);
        UUID id = seen.complaint();
        if (!complaints.reaches(viewer, step, id)) {
            throw reads.refused(viewer, step, Complaints.ref(id), complaints.number(id));
        }
    }

    private static void required(String words, String label) {
        if (words.isEmpty()) {
            throw Problem.of("clock.missing", new congtam.text.Label(label));
        }
    }

    /** Of a day of which no time is known, the first moment at which it can have happened after what is written down already. */
    private static ClockEntry entry(
            @Nullable Stored<CaseDeadline> clock, ClockAct act, Decision decision, Writing writing) {
        LocalDate today = LocalDate.ofInstant(writing.now(), Texts.ZONE);
        LocalDate on = decision.on();
        Instant at = writing.now();
        if (on != null && on.isAfter(today)) {
            throw Problem.of("clock.future", on);
        }
        if (on != null && on.isBefore(today)) {
            Instant begin = on.atStartOfDay(Texts.ZONE).toInstant();
            at = clock == null
                    ? begin
                    : clock.content().log().stream()
                            .map(ClockEntry::at)
                            .filter(known ->
                                    LocalDate.ofInstant(known, Texts.ZONE).equals(on))
                            .max(Instant::compareTo)
                            .orElse(begin);
        }
        return ClockEntry.of(act, at).withWords(decision.ground(), decision.by(), decision.document());
    }
}
