package congtam.deadline;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.DurationProperty;
import biweekly.property.RawProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import congtam.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Special days as an iCalendar file (RFC 5545): whole days, of any calendar program. What kind of day it is stands in
 * {@code CATEGORIES} by the name of its {@link DayType}; without one it is a holiday.
 */
public final class CalendarIcs {
    static final String ENDING = ".ics";

    private static final String ENGLISH = "X-CONGTAM-ENGLISH";
    private static final String DOCUMENT = "X-CONGTAM-DOCUMENT";

    private CalendarIcs() {}

    /**
     * Reads one.
     *
     * @param name by which faults in it are told
     * @throws Problem if it is none, or an event has a time of day or repeats by a rule
     */
    static List<SpecialDay> read(String name, InputStream in) {
        List<ICalendar> calendars;
        try {
            calendars = Biweekly.parse(in).all();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (calendars.isEmpty()) {
            throw Problem.of("calendar.no-ics", name);
        }
        return calendars.stream()
                .flatMap(calendar -> calendar.getEvents().stream())
                .filter(event -> event.getStatus() == null || !event.getStatus().isCancelled())
                .flatMap(event -> days(name, event))
                .toList();
    }

    private static Stream<SpecialDay> days(String name, VEvent event) {
        String summary = event.getSummary() == null
                ? ""
                : String.valueOf(event.getSummary().getValue());
        LocalDate from = day(name, summary, event.getDateStart());
        if (event.getRecurrenceRule() != null) {
            throw Problem.of("calendar.ics-repeats", name, summary);
        }
        // The end of whole days is the day after.
        LocalDate until = event.getDateEnd() != null
                ? day(name, summary, event.getDateEnd())
                : from.plusDays(Math.max(1, days(event.getDuration())));
        Wording words = new Wording(summary, text(event.getExperimentalProperty(ENGLISH)));
        String document = text(event.getExperimentalProperty(DOCUMENT));
        return from.datesUntil(until.isAfter(from) ? until : from.plusDays(1))
                .map(day -> new SpecialDay(day, type(event), words, document));
    }

    private static long days(@Nullable DurationProperty duration) {
        return duration == null || duration.getValue() == null
                ? 1
                : java.time.Duration.ofMillis(duration.getValue().toMillis()).toDays();
    }

    private static LocalDate day(String name, String summary, @Nullable DateOrDateTimeProperty property) {
        ICalDate date = property == null ? null : property.getValue();
        DateTimeComponents parts = date == null ? null : date.getRawComponents();
        if (date == null || parts == null || date.hasTime()) {
            throw Problem.of("calendar.ics-time", name, summary);
        }
        return LocalDate.of(parts.getYear(), parts.getMonth(), parts.getDate());
    }

    private static DayType type(VEvent event) {
        List<String> categories = event.getCategories().stream()
                .flatMap(some -> some.getValues().stream())
                .toList();
        return Arrays.stream(DayType.values())
                .filter(type -> categories.contains(type.name()))
                .findFirst()
                .orElse(DayType.HOLIDAY);
    }

    private static String text(@Nullable RawProperty property) {
        return Optional.ofNullable(property).map(RawProperty::getValue).orElse("");
    }

    /**
     * Special days as a file that {@link #read} reads again; those of one kind and name that follow each other are one event.
     *
     * @param days in their order
     */
    public static String of(List<SpecialDay> days) {
        ICalendar file = new ICalendar();
        file.setProductId("-//Công Tâm//VI");
        List<SpecialDay> run = new ArrayList<>();
        for (SpecialDay day : days) {
            if (!run.isEmpty() && !isMore(day, run.getLast())) {
                add(file, run);
                run.clear();
            }
            run.add(day);
        }
        if (!run.isEmpty()) {
            add(file, run);
        }
        return Biweekly.write(file).go();
    }

    private static boolean isMore(SpecialDay day, SpecialDay before) {
        return day.day().equals(before.day().plusDays(1))
                && day.type() == before.type()
                && day.name().equals(before.name())
                && day.document().equals(before.document());
    }

    private static void add(ICalendar file, List<SpecialDay> run) {
        SpecialDay first = run.getFirst();
        VEvent event = new VEvent();
        event.setUid(first.day() + "@congtam");
        event.setDateStart(date(first.day()), false);
        event.setDateEnd(date(run.getLast().day().plusDays(1)), false);
        event.setSummary(first.name().vi());
        event.addCategories(first.type().name());
        if (!first.name().en().isEmpty()) {
            event.addExperimentalProperty(ENGLISH, first.name().en());
        }
        if (!first.document().isEmpty()) {
            event.addExperimentalProperty(DOCUMENT, first.document());
        }
        file.addEvent(event);
    }

    private static ICalDate date(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
