package congtam.complaint;

import static congtam.register.schema.Tables.COMPLAINT;
import static congtam.register.schema.Tables.COMPLAINT_CLOCK;

import congtam.access.Step;
import congtam.access.Viewer;
import congtam.deadline.book.DeadlineBook;
import congtam.register.Progress;
import congtam.register.Stored;
import congtam.register.Writing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What a change of calendar, hours or limits does to the cases that are open: each is counted anew in the transaction of the
 * change, with a ledger entry of its own where something moves. What was promised first stays.
 */
public final class Recounting {
    /** The act on a clock that stands at each level from when to when it stood before: nobody has to hear of it. */
    static final String REREAD = "clock.reread";

    private static final int BATCH = 1_000;
    private static final long WHOLE = 100;

    private final DeadlineBook book;

    public Recounting(DeadlineBook book) {
        this.book = book;
    }

    /**
     * A case whose date moves.
     *
     * @param limit code of the rule by which it runs
     * @param from when it was due; null while it stood still
     */
    public record Move(
            String number,
            String limit,
            @Nullable Instant from,
            @Nullable Instant to) {}

    /**
     * What came of a change, or would come of it.
     *
     * @param kept what the change itself says
     * @param moves of cases that the viewer may see, in the order of their new dates; that others move as well is not told
     */
    public record Outcome<T>(T kept, List<Move> moves) {
        public Outcome {
            moves = List.copyOf(moves);
        }
    }

    /** Ends a transaction that was only to show what it would do. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * Makes a change of the book and counts all open cases anew.
     *
     * @param change calls what it is handed once the book has changed, inside its transaction
     * @throws CancellationException if it was asked to stop; then nothing of it is kept
     */
    public <T> Outcome<T> carryOut(Viewer viewer, Function<Consumer<Writing>, T> change, Progress progress) {
        viewer.require(Step.KEEP_DEADLINES);
        Moves moves = new Moves(viewer, true, progress);
        T kept = change.apply(moves::count);
        return new Outcome<>(kept, moves.seen());
    }

    /** What {@link #carryOut} would do, and whether it would change anything; nothing is written. */
    public Outcome<Boolean> preview(Viewer viewer, Function<Consumer<Writing>, ?> change, Progress progress) {
        viewer.require(Step.KEEP_DEADLINES);
        Moves moves = new Moves(viewer, false, progress);
        try {
            var _ = change.apply(writing -> {
                moves.count(writing);
                throw new Undone();
            });
        } catch (Undone e) {
            return new Outcome<>(true, moves.seen());
        }
        return new Outcome<>(false, List.of());
    }

    /** The moves of one change. */
    private final class Moves {
        private final Visibility visibility;
        private final List<Move> seen = new ArrayList<>();
        private final boolean written;
        private final Progress progress;

        /**
         * Of what somebody does.
         *
         * @param written whether the cases are written as they are counted
         */
        Moves(Viewer viewer, boolean written, Progress progress) {
            this.written = written;
            this.progress = progress;
            this.visibility = Visibility.of(viewer.reach(Step.READ_COMPLAINT), viewer);
        }

        void count(Writing writing) {
            ClockCounting counting = new ClockCounting(book.rules(writing.flushed()));
            DSLContext db = writing.db();
            List<UUID> running = db.select(COMPLAINT_CLOCK.ID)
                    .from(COMPLAINT_CLOCK)
                    .where(COMPLAINT_CLOCK.STATE.ne(ClockState.ENDED.name()))
                    .fetch(COMPLAINT_CLOCK.ID);
            for (int i = 0; i < running.size(); i += BATCH) {
                // A share and no number: how many cases are open is not told to somebody who may not see them all.
                progress.at(WHOLE * i / running.size(), WHOLE);
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                List<UUID> some = running.subList(i, Math.min(running.size(), i + BATCH));
                Map<UUID, CaseDeadline> changed = new HashMap<>();
                Map<UUID, Stored<CaseDeadline>> clocks = ClockWrites.KIND.load(db, some);
                clocks.forEach((id, clock) -> {
                    CaseDeadline now = counting.count(clock.content().log(), clock.content());
                    if (!now.equals(clock.content())) {
                        changed.put(id, now);
                    }
                });
                tell(db, clocks, changed);
                if (written) {
                    write(writing, clocks, changed);
                }
            }
        }

        private static void write(
                Writing writing, Map<UUID, Stored<CaseDeadline>> clocks, Map<UUID, CaseDeadline> changed) {
            changed.forEach((id, now) -> {
                Stored<CaseDeadline> clock = clocks.get(id);
                if (clock != null) {
                    boolean same = now.levels().equals(clock.content().levels());
                    ClockWrites.change(writing, clock, now, same ? REREAD : "clock.recount");
                }
            });
        }

        private void tell(DSLContext db, Map<UUID, Stored<CaseDeadline>> clocks, Map<UUID, CaseDeadline> changed) {
            Map<UUID, Move> moved = new HashMap<>();
            changed.forEach((id, now) -> {
                Stored<CaseDeadline> clock = clocks.get(id);
                if (clock != null && !now.listed().equals(clock.content().listed())) {
                    moved.put(
                            id,
                            new Move(
                                    "",
                                    now.last().limit(),
                                    clock.content().last().ruling(),
                                    now.last().ruling()));
                }
            });
            Set<UUID> ids = moved.keySet();
            db.select(COMPLAINT.ID, COMPLAINT.NUMBER)
                    .from(COMPLAINT)
                    .where(COMPLAINT.ID.in(ids).and(visibility.rows()))
                    .forEach(row -> {
                        Move move = moved.get(row.value1());
                        if (move != null) {
                            seen.add(new Move(row.value2(), move.limit(), move.from(), move.to()));
                        }
                    });
        }

        List<Move> seen() {
            seen.sort(Comparator.comparing(Move::to, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Move::number));
            return seen;
        }
    }
}
