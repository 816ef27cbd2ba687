package congtam.ui.complaint;

import congtam.access.Step;
import congtam.access.Viewer;
import congtam.complaint.CaseClocks;
import congtam.complaint.CaseClocks.Decision;
import congtam.complaint.ClockEntry;
import congtam.complaint.ClockView;
import congtam.deadline.TimeLimit;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.kit.DateFields;
import congtam.ui.kit.Field;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is said when the clock of a case is moved, without a window. */
final class ClockForm {
    final Field<String> on;
    final Field<String> before;
    final Field<String> amount = new Field<>("", String::strip, ClockForm::number);
    final Field<String> ground = Field.text("field.ground", ClockEntry.MOST_GROUND);
    final Field<String> by = Field.text("field.decidedBy", ClockEntry.MOST_NAME);
    final Field<String> document = Field.text("field.document", ClockEntry.MOST_NAME);
    final Field<Boolean> remote = Field.of(false);
    private final Act act;
    private final Clock clock;
    private @Nullable TimeLimit limit;

    /** What can be done to a clock. */
    enum Act {
        PAUSE(Step.PAUSE_CLOCK),
        RESUME(Step.PAUSE_CLOCK),
        EXTEND(Step.EXTEND_CLOCK),
        DIRECT(Step.DIRECT_CLOCK),
        REFER(Step.REFER_CASE),
        LIMIT(Step.CHOOSE_LIMIT),
        REOPEN(Step.REOPEN_CASE);

        private final Step step;

        Act(Step step) {
            this.step = step;
        }

        Step step() {
            return step;
        }

        /** Of its words in the bundles. */
        String key() {
            return "ClockForm." + name();
        }
    }

    ClockForm(Act act, Texts texts, Clock clock) {
        this.act = act;
        this.clock = clock;
        this.on = DateFields.day(texts, clock);
        this.before = DateFields.day(texts, clock);
    }

    private static String number(String typed) {
        if (!typed.isEmpty() && !typed.matches("[1-9][0-9]{0,3}")) {
            throw Problem.of("clock.amount", typed);
        }
        return typed;
    }

    void choose(@Nullable TimeLimit chosen) {
        limit = chosen;
    }

    /**
     * Does it; not for the event dispatch thread.
     *
     * @throws Problem if something is missing, or may not be
     */
    void carryOut(CaseClocks clocks, Viewer viewer, ClockView seen) {
        Decision decision = new Decision(DateFields.dayOf(on.get(), clock), ground.get(), by.get(), document.get());
        switch (act) {
            case PAUSE -> clocks.pause(viewer, seen, decision);
            case RESUME -> clocks.resume(viewer, seen, decision);
            case EXTEND -> {
                refuseEmpty(amount.get(), "field.amount");
                clocks.extend(viewer, seen, Integer.parseInt(amount.get()), decision);
            }
            case DIRECT -> {
                refuseEmpty(before.get(), "field.before");
                LocalDate day = Objects.requireNonNull(DateFields.dayOf(before.get(), clock));
                clocks.direct(viewer, seen, day, decision);
            }
            case REFER -> clocks.refer(viewer, seen, decision);
            case REOPEN -> clocks.reopen(viewer, seen, decision);
            case LIMIT -> {
                TimeLimit chosen = limit;
                refuseEmpty(chosen == null ? "" : chosen.code(), "field.clock");
                clocks.choose(viewer, seen, Objects.requireNonNull(chosen).code(), remote.get(), decision);
            }
        }
    }

    private static void refuseEmpty(String typed, String label) {
        if (typed.isEmpty()) {
            throw Problem.of("clock.missing", new congtam.text.Label(label));
        }
    }

    /** Whether all that was typed can be read. */
    boolean settle() {
        boolean good = true;
        for (Field<?> field : List.of(on, before, amount, ground, by, document)) {
            good &= field.settle();
        }
        return good;
    }
}
