package congtam.deadline;

import congtam.deadline.ClockEvent.Directed;
import congtam.deadline.ClockEvent.Extended;
import congtam.deadline.ClockEvent.Paused;
import congtam.deadline.ClockEvent.Resumed;
import congtam.text.Problem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A clock from its start, or from its reopening, to the answer.
 *
 * @param begin a start or a reopening
 * @param end an answer or a referral; null while it runs
 */
public record ClockRun(
        ClockEvent begin,
        List<Pause> pauses,
        List<Extended> extensions,
        List<Directed> directions,
        @Nullable ClockEvent end) {
    public ClockRun {
        pauses = List.copyOf(pauses);
        extensions = List.copyOf(extensions);
        directions = List.copyOf(directions);
    }

    /** How long the clock stood still for one ground; without an end it still does. */
    public record Pause(Paused begin, @Nullable Resumed end) {
        /**
         * Whether it takes a whole day from the clock. As the day of an event is never counted to what the event begins, the day
         * of the pause still belongs to the limit, and the day of resuming still to the pause.
         */
        boolean takes(LocalDate day) {
            return begin.at().toLocalDate().isBefore(day)
                    && (end == null || !end.at().toLocalDate().isBefore(day));
        }
    }

    /** The word of a leader that stands. */
    public @Nullable Directed directed() {
        return directions.isEmpty() ? null : directions.getLast();
    }

    /**
     * The runs of a log, whatever the order of its events; what happened in the same minute is read in the order in which it
     * can have happened.
     *
     * @throws Problem if no clock can have had such events
     */
    static List<ClockRun> of(List<ClockEvent> log) {
        List<ClockEvent> events = log.stream()
                .sorted(Comparator.comparing(ClockEvent::at).thenComparingInt(ClockRun::rank))
                .toList();
        Building building = new Building();
        events.forEach(building::add);
        return building.finished();
    }

    private static int rank(ClockEvent event) {
        return switch (event) {
            case ClockEvent.Started _ -> 0;
            case Directed _ -> 1;
            case Extended _ -> 2;
            case Paused _ -> 3;
            case Resumed _ -> 4;
            case ClockEvent.Referred _, ClockEvent.Answered _ -> 5;
            case ClockEvent.Reopened _ -> 6;
        };
    }

    /** The runs so far, and the one that is being read. */
    private static final class Building {
        private final List<ClockRun> runs = new ArrayList<>();
        private @Nullable ClockEvent begin;
        private final Map<String, Paused> open = new HashMap<>();
        private final List<Pause> pauses = new ArrayList<>();
        private final List<Extended> extensions = new ArrayList<>();
        private final List<Directed> directions = new ArrayList<>();

        void add(ClockEvent event) {
            switch (event) {
                case ClockEvent.Started started -> begin(started, runs.isEmpty() && begin == null);
                case ClockEvent.Reopened reopened -> begin(reopened, !runs.isEmpty() && begin == null);
                case Paused paused -> allow(begin != null && open.putIfAbsent(paused.ground(), paused) == null, paused);
                case Resumed resumed -> {
                    Paused paused = open.remove(resumed.ground());
                    if (paused == null) {
                        throw refusal(resumed);
                    }
                    pauses.add(new Pause(paused, resumed));
                }
                case Extended extended -> allow(begin != null && extensions.add(extended), extended);
                case Directed directed -> allow(begin != null && directions.add(directed), directed);
                case ClockEvent.Referred _, ClockEvent.Answered _ -> {
                    allow(begin != null, event);
                    finish(event);
                }
            }
        }

        private void begin(ClockEvent event, boolean allowed) {
            allow(allowed, event);
            begin = event;
        }

        private static void allow(boolean allowed, ClockEvent event) {
            if (!allowed) {
                throw refusal(event);
            }
        }

        private static Problem refusal(ClockEvent event) {
            return Problem.of(
                    "deadline.event-order",
                    new congtam.text.Label("ClockEvent." + event.getClass().getSimpleName()),
                    event.at().toLocalDate());
        }

        private void finish(@Nullable ClockEvent end) {
            if (begin == null) {
                return;
            }
            open.values().forEach(paused -> pauses.add(new Pause(paused, null)));
            pauses.sort(Comparator.comparing((Pause pause) -> pause.begin().at())
                    .thenComparing(pause -> pause.begin().ground()));
            runs.add(new ClockRun(begin, pauses, extensions, directions, end));
            begin = null;
            open.clear();
            pauses.clear();
            extensions.clear();
            directions.clear();
        }

        List<ClockRun> finished() {
            finish(null);
            if (runs.isEmpty()) {
                throw Problem.of("deadline.not-started");
            }
            return List.copyOf(runs);
        }
    }

    LocalDateTime beganAt() {
        return begin.at();
    }
}
