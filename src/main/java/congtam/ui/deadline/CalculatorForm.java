package congtam.ui.deadline;

import congtam.deadline.Calculation;
import congtam.deadline.DeadlineRules;
import congtam.deadline.Due;
import congtam.deadline.OfficeCalendars;
import congtam.deadline.Reminder;
import congtam.deadline.TimeLimit;
import congtam.deadline.WorkingCalendar;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.kit.DateFields;
import congtam.ui.kit.Field;
import congtam.ui.kit.TypedDate;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody asks about a due date, and the answer. */
final class CalculatorForm {
    private static final int MOST_PAUSES = 6;

    final Field<String> from;
    final Field<Boolean> remote = Field.of(false);
    final Field<Integer> extensions = Field.of(0);
    final Field<String> hours = Field.of(OfficeCalendars.COMMON);

    private final Texts texts;
    private final Clock clock;
    private final List<PauseForm> pauses = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private @Nullable DeadlineRules rules;
    private @Nullable TimeLimit chosen;

    /** One time in which the clock stands still; its end is left empty while nobody knows. */
    record PauseForm(Field<String> from, Field<String> to) {}

    /** What it comes to, or why it comes to nothing; neither while nothing is chosen. */
    record Answer(
            @Nullable Due due,
            List<Reminder> reminders,
            @Nullable Problem problem) {
        static final Answer NONE = new Answer(null, List.of(), null);
    }

    CalculatorForm(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
        this.from = DateFields.moment(texts, clock);
        from.load(texts.dateTime(clock.instant()));
        Stream.of(from, remote, extensions, hours).forEach(field -> field.onChange(this::tell));
    }

    /** The rules have been read, or read again. */
    void load(DeadlineRules read) {
        rules = read;
        tell();
    }

    /** One of each code: the one that holds longest, as a case began under an earlier one only by its day. */
    List<TimeLimit> limits() {
        Map<String, TimeLimit> byCode = new LinkedHashMap<>();
        if (rules != null) {
            rules.limits().all().stream()
                    .sorted(Comparator.comparing(TimeLimit::code).thenComparing(TimeLimit::validFrom))
                    .forEach(limit -> byCode.put(limit.code(), limit));
        }
        return List.copyOf(byCode.values());
    }

    /** The offices with hours of their own, after the common ones. */
    List<String> offices() {
        return rules == null
                ? List.of(OfficeCalendars.COMMON)
                : Stream.concat(
                                Stream.of(OfficeCalendars.COMMON),
                                rules.calendars().agencies().keySet().stream().sorted())
                        .toList();
    }

    void choose(@Nullable TimeLimit limit) {
        chosen = limit;
        extensions.set(Math.min(extensions.get(), mostExtensions()));
        tell();
    }

    /** How many times the chosen limit can be extended. */
    int mostExtensions() {
        return chosen == null ? 0 : chosen.extensions().times();
    }

    boolean mayPause() {
        return chosen != null && chosen.pausable() && pauses.size() < MOST_PAUSES;
    }

    boolean mayBeRemote() {
        return chosen != null && (chosen.remote() > 0 || chosen.extensions().remoteAmount() > 0);
    }

    List<PauseForm> pauses() {
        return List.copyOf(pauses);
    }

    void addPause() {
        PauseForm fresh =
                new PauseForm(DateFields.optionalMoment(texts, clock), DateFields.optionalMoment(texts, clock));
        fresh.from().onChange(this::tell);
        fresh.to().onChange(this::tell);
        pauses.add(fresh);
        tell();
    }

    void removePause(PauseForm pause) {
        pauses.remove(pause);
        tell();
    }

    Answer answer() {
        DeadlineRules known = rules;
        TimeLimit limit = chosen;
        if (known == null || limit == null) {
            return Answer.NONE;
        }
        try {
            LocalDateTime begin = moment(from.get());
            WorkingCalendar common = known.calendars().common();
            WorkingCalendar calendar = known.calendars().of(hours.get()).orElse(common);
            Due due = new Calculation(
                            known.limits().on(begin.toLocalDate(), limit.code()),
                            begin,
                            remote.get() && mayBeRemote(),
                            standStills(),
                            extensions.get())
                    .due(calendar, texts.language());
            return new Answer(due, known.levels().reminders(due, calendar), null);
        } catch (Problem problem) {
            return new Answer(null, List.of(), problem);
        }
    }

    private List<Calculation.StandStill> standStills() {
        return pauses.stream()
                .filter(pause -> !pause.from().get().isEmpty())
                .map(pause -> new Calculation.StandStill(
                        moment(pause.from().get()),
                        pause.to().get().isEmpty() ? null : moment(pause.to().get())))
                .toList();
    }

    private LocalDateTime moment(String typed) {
        return TypedDate.moment(typed, LocalDateTime.ofInstant(clock.instant(), Texts.ZONE));
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
