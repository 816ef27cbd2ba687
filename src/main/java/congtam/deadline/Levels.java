package congtam.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The levels of an office, from the mildest. They follow from the due date alone, so no edit resets them and no case lacks them. */
public record Levels(List<Level> all) {
    public Levels {
        all = all.stream()
                .sorted(Comparator.comparingInt(Level::percent).thenComparingInt(Level::workingDays))
                .toList();
    }

    /** When each level of a run that is not answered is reached; none while its clock stands still. */
    public List<Reminder> reminders(Due due, WorkingCalendar calendar) {
        DueTime ruling = due.ruling();
        if (ruling == null) {
            return List.of();
        }
        return all.stream()
                .map(level -> reminder(level, due, ruling, calendar))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Reminder> reminder(Level level, Due due, DueTime ruling, WorkingCalendar calendar) {
        if (level.percent() < 100) {
            return dayUsed(level, due, ruling).map(day -> reminder(level, day.atStartOfDay(), calendar));
        }
        LocalDate day = calendar.plus(ruling.day(), level.workingDays());
        // The day itself, or the rest of it, still belongs to the limit.
        return Optional.of(reminder(
                level,
                ruling.time() == null || level.workingDays() > 0
                        ? day.plusDays(1).atStartOfDay()
                        : day.atTime(ruling.time()).plusMinutes(1),
                calendar));
    }

    private static Reminder reminder(Level level, LocalDateTime since, WorkingCalendar calendar) {
        return new Reminder(level, since, calendar.openAt(since));
    }

    /** The day on which the share is used, of what is counted up to the date that rules. */
    private static Optional<LocalDate> dayUsed(Level level, Due due, DueTime ruling) {
        List<ReceiptLine> lines = due.receipt().stream()
                .filter(line -> !line.day().isAfter(ruling.day()))
                .toList();
        int whole = lines.isEmpty() ? 0 : lines.getLast().total();
        return lines.stream()
                .filter(line -> line.counted() > 0 && line.total() * 100L >= (long) whole * level.percent())
                .map(ReceiptLine::day)
                .findFirst();
    }
}
