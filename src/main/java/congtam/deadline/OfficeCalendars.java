package congtam.deadline;

import congtam.text.Problem;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The days that hold for all, and the hours of each office.
 *
 * @param common with the hours of those that have none of their own
 * @param agencies own hours by the agency's code
 */
public record OfficeCalendars(WorkingCalendar common, Map<String, OfficeHours> agencies) {
    public OfficeCalendars {
        agencies = Map.copyOf(agencies);
    }

    /** The code that stands for all agencies without hours of their own. */
    public static final String COMMON = "*";

    /**
     * Calendars of tables.
     *
     * @param hours by the agency's code, the common ones under {@link #COMMON}
     */
    public static OfficeCalendars of(
            Collection<SpecialDay> days, Map<Integer, String> notices, Map<String, OfficeHours> hours) {
        OfficeHours common = hours.get(COMMON);
        if (common == null) {
            throw Problem.of("deadline.no-hours");
        }
        Map<String, OfficeHours> agencies = new HashMap<>(hours);
        agencies.remove(COMMON);
        return new OfficeCalendars(new WorkingCalendar(days, notices, common), agencies);
    }

    /** The calendar of an agency that has hours of its own. */
    public Optional<WorkingCalendar> of(String agency) {
        return Optional.ofNullable(agencies.get(agency)).map(common::at);
    }
}
