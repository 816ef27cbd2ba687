package congtam.deadline;

/** All by which due dates are counted and told. */
public record DeadlineRules(OfficeCalendars calendars, TimeLimits limits, Levels levels, ClockStarts starts) {}
