package congtam.complaint;

import static congtam.register.schema.Tables.CLOCK_LEVEL;
import static congtam.register.schema.Tables.CLOCK_RUN;
import static congtam.register.schema.Tables.COMPLAINT;
import static congtam.register.schema.Tables.COMPLAINT_CLOCK;

import congtam.access.Ownership;
import congtam.access.Reach;
import congtam.deadline.Level;
import congtam.deadline.Levels;
import congtam.register.Since;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** How cases stand with their time limits, in the database: for the rows of lists, and as conditions on rows of complaints. */
final class ComplaintDues {
    private static final Condition COUNTED =
            DSL.exists(DSL.selectOne().from(COMPLAINT_CLOCK).where(COMPLAINT_CLOCK.ID.eq(COMPLAINT.ID)));

    private ComplaintDues() {}

    static DueMark mark(CaseDeadline clock, Levels levels, Instant now) {
        Instant listed = clock.listed();
        return new DueMark(
                listed.equals(CaseDeadline.NEVER) ? null : listed,
                clock.level(now).flatMap(code -> level(levels, code)).orElse(null),
                clock.state(),
                clock.provisional());
    }

    private static Optional<Level> level(Levels levels, String code) {
        return levels.all().stream().filter(level -> level.code().equals(code)).findFirst();
    }

    /** The gravest level of each of some cases; those that stand at none are missing. */
    static Map<UUID, Level> levels(DSLContext db, Collection<UUID> complaints, Levels levels, Instant now) {
        Map<UUID, Level> found = new HashMap<>();
        db.select(CLOCK_LEVEL.COMPLAINT_ID, CLOCK_LEVEL.LEVEL_CODE)
                .from(CLOCK_LEVEL)
                .where(CLOCK_LEVEL.COMPLAINT_ID.in(complaints).and(holds(now)))
                .orderBy(CLOCK_LEVEL.COMPLAINT_ID, CLOCK_LEVEL.POSITION)
                .forEach(row -> level(levels, row.value2()).ifPresent(level -> found.put(row.value1(), level)));
        return found;
    }

    private static Condition holds(Instant now) {
        return CLOCK_LEVEL.REACHED_AT.le(now).and(CLOCK_LEVEL.UNTIL_AT.gt(now));
    }

    /** On rows of complaints: those that a filter by time limit leaves. */
    static Condition of(DueFilter filter, Reach reach, Instant now) {
        return switch (filter.what()) {
            case LEVEL ->
                COMPLAINT.ID.in(DSL.select(CLOCK_LEVEL.COMPLAINT_ID)
                        .from(CLOCK_LEVEL)
                        .where(CLOCK_LEVEL
                                .LEVEL_CODE
                                .eq(filter.level())
                                .and(holds(now))
                                .and(news(filter.since(), reach))));
            case PAUSED ->
                COMPLAINT.ID.in(DSL.select(COMPLAINT_CLOCK.ID)
                        .from(COMPLAINT_CLOCK)
                        .where(COMPLAINT_CLOCK.STATE.eq(ClockState.PAUSED.name())));
            case COUNTED -> COUNTED;
            case PROMISE_KEPT -> COUNTED.andNot(promiseBroken(now));
            case PROMISE_BROKEN -> promiseBroken(now);
            case IN_TIME -> COUNTED.andNot(late(now));
            case LATE -> late(now);
        };
    }

    /** On rows of levels: those that somebody does not know of yet. */
    private static Condition news(@Nullable Acknowledged since, Reach reach) {
        if (since == null) {
            return DSL.noCondition();
        }
        return CLOCK_LEVEL
                .REACHED_AT
                .gt(since.at())
                .or(CLOCK_LEVEL.COMPLAINT_ID.in(Since.written(ClockRecords.NAME, since.entry(), Recounting.REREAD)))
                .or(Ownership.givenSince(reach, CLOCK_LEVEL.COMPLAINT_ID, since.entry()));
    }

    private static Condition promiseBroken(Instant now) {
        return broken(CLOCK_RUN.PROMISED_AT.le(DSL.coalesce(CLOCK_RUN.ENDED_AT, DSL.val(now))));
    }

    private static Condition late(Instant now) {
        return broken(CLOCK_RUN.DUE_AT.le(DSL.coalesce(CLOCK_RUN.ENDED_AT, DSL.val(now))));
    }

    /** Each run counts: to reopen a case does not make good what was late before. */
    private static Condition broken(Condition run) {
        return DSL.exists(DSL.selectOne()
                .from(CLOCK_RUN)
                .where(CLOCK_RUN.COMPLAINT_ID.eq(COMPLAINT.ID).and(run)));
    }

    /** When new rows are due, by the clocks that were written before them; those without are missing. */
    static Map<UUID, Instant> due(DSLContext db, List<UUID> complaints) {
        Map<UUID, Instant> due = new HashMap<>();
        ClockWrites.KIND
                .load(db, complaints)
                .forEach((id, clock) -> due.put(id, clock.content().listed()));
        return due;
    }
}
