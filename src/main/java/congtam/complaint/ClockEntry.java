package congtam.complaint;

import congtam.deadline.ClockEvent;
import congtam.text.Entry;
import congtam.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line in the log of a clock, in the flat form in which it is stored.
 *
 * @param limit code of the limit that starts; empty for all but a start
 * @param remote whether the case lies in a remote area; said at the start
 * @param amount by which it is extended, in the limit's unit; else 0
 * @param before the day of a direction; else null
 * @param ground why; of a referral: to whom
 * @param decidedBy who decided it
 * @param document by which
 */
public record ClockEntry(
        ClockAct act,
        Instant at,
        String limit,
        boolean remote,
        int amount,
        @Nullable LocalDate before,
        String ground,
        String decidedBy,
        String document) {
    public static final int MOST_GROUND = 1_000;
    public static final int MOST_NAME = 200;

    public ClockEntry {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        ground = Entry.limited(ground, "field.ground", MOST_GROUND);
        decidedBy = Entry.limited(decidedBy, "field.decidedBy", MOST_NAME);
        document = Entry.limited(document, "field.document", MOST_NAME);
    }

    /** One of which nothing but the time is told. */
    static ClockEntry of(ClockAct act, Instant at) {
        return new ClockEntry(act, at, "", false, 0, null, "", "", "");
    }

    static ClockEntry started(Instant at, String limit) {
        return new ClockEntry(ClockAct.STARTED, at, limit, false, 0, null, "", "", "");
    }

    ClockEntry withWords(String otherGround, String otherDecidedBy, String otherDocument) {
        return new ClockEntry(act, at, limit, remote, amount, before, otherGround, otherDecidedBy, otherDocument);
    }

    ClockEntry withStart(String code, boolean inRemoteArea) {
        return new ClockEntry(act, at, code, inRemoteArea, amount, before, ground, decidedBy, document);
    }

    ClockEntry withAmount(int more) {
        return new ClockEntry(act, at, limit, remote, more, before, ground, decidedBy, document);
    }

    ClockEntry withBefore(LocalDate day) {
        return new ClockEntry(act, at, limit, remote, amount, day, ground, decidedBy, document);
    }

    /** The department's time of a moment. */
    static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, Texts.ZONE);
    }

    boolean ends() {
        return act == ClockAct.ANSWERED || act == ClockAct.REFERRED;
    }

    ClockEvent event() {
        LocalDateTime time = local(at);
        return switch (act) {
            case STARTED -> new ClockEvent.Started(time);
            case PAUSED -> new ClockEvent.Paused(time, ground, decidedBy, document);
            case RESUMED -> new ClockEvent.Resumed(time, ground, decidedBy, document);
            case EXTENDED -> new ClockEvent.Extended(time, amount, ground, decidedBy, document);
            case REFERRED -> new ClockEvent.Referred(time, ground, document);
            case ANSWERED -> new ClockEvent.Answered(time, document);
            case REOPENED -> new ClockEvent.Reopened(time, ground, decidedBy);
            case DIRECTED -> new ClockEvent.Directed(time, Objects.requireNonNull(before), decidedBy, document);
        };
    }
}
