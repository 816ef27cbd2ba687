package congtam.deadline;

import congtam.deadline.ClockEvent.Directed;
import congtam.deadline.ClockEvent.Extended;
import congtam.deadline.ClockEvent.Paused;
import congtam.text.Texts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A due date and its arithmetic in words: the same on the terminal, on the screen and on paper. */
public final class ReceiptWords {
    private final Texts texts;

    public ReceiptWords(Texts texts) {
        this.texts = texts;
    }

    /** All of it as plain text: what it comes to, the days in columns, and who is told when. */
    public List<String> lines(Due due, List<Reminder> reminders) {
        List<String> lines = new ArrayList<>(head(due));
        lines.add("");
        for (ReceiptLine line : due.receipt()) {
            lines.add(String.format(
                            Locale.ROOT,
                            "%-22s %6s  %s",
                            day(line.day()),
                            total(line, due.limit().unit()),
                            reason(line))
                    .stripTrailing());
        }
        if (!reminders.isEmpty()) {
            lines.add("");
            lines.add(texts.get("receipt.reminders"));
            reminders.forEach(reminder -> lines.add("  " + reminder(reminder)));
        }
        return lines;
    }

    /** What it is about and what it comes to, a sentence a line. */
    public List<String> head(Due due) {
        TimeLimit limit = due.limit();
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("receipt.limit", limit.code(), limit.name().in(texts.language()), length(due)));
        lines.add(texts.get("receipt.basis", limit.basis()));
        if (!limit.checked()) {
            lines.add(texts.get("receipt.unchecked"));
        }
        lines.add(texts.get(
                "receipt.from", moment(due.run().beganAt()), limit.starts().in(texts.language())));
        due.run().extensions().forEach(extended -> lines.add(extended(extended, limit)));
        lines.add(texts.get("receipt.promised", time(due.promised())));
        DueTime extended = due.extended();
        if (extended == null) {
            lines.add(texts.get("receipt.standing"));
        } else if (!extended.equals(due.promised())) {
            lines.add(texts.get("receipt.extended", time(extended)));
        }
        Directed directed = due.run().directed();
        if (directed != null) {
            lines.add(because("receipt.directed", texts.date(directed.before()), directed.by(), directed.document()));
        }
        if (!due.provisional().isEmpty()) {
            lines.add(texts.get(
                    "receipt.provisional",
                    due.provisional().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        return lines;
    }

    /** A moment; its time is left out where only the day was given. */
    private String moment(LocalDateTime moment) {
        LocalTime time = moment.toLocalTime();
        return (time.equals(LocalTime.MIDNIGHT) ? "" : time + " ") + day(moment.toLocalDate());
    }

    private String length(Due due) {
        String length = amount(due.limit().amount(), due.limit().unit());
        return due.remote() && due.limit().remote() > 0
                ? texts.get(
                        "receipt.remote",
                        length,
                        amount(due.limit().remote(), due.limit().unit()))
                : length;
    }

    private String extended(Extended extended, TimeLimit limit) {
        return because(
                "receipt.extension",
                amount(extended.amount(), limit.unit()),
                extended.ground(),
                extended.by(),
                extended.document());
    }

    /** A sentence and, in brackets, what is known of its reasons. */
    private String because(String key, String what, String... reasons) {
        return texts.get(key, what) + brackets(reasons);
    }

    private static String brackets(String... reasons) {
        String known = Stream.of(reasons).filter(reason -> !reason.isBlank()).collect(Collectors.joining("; "));
        return known.isEmpty() ? "" : " (" + known + ")";
    }

    /** A length such as "30 ngày". */
    public String amount(int amount, LimitUnit unit) {
        return texts.get("LimitUnit." + unit.name(), amount);
    }

    /** A due date, with its time where it has one. */
    public String time(DueTime due) {
        LocalTime time = due.time();
        return (time == null ? "" : time + " ") + day(due.day());
    }

    /** A day with its weekday. */
    public String day(LocalDate day) {
        Locale locale = texts.language().locale();
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale) + " " + texts.date(day);
    }

    /** How much has been counted with a day: a number, or hours and minutes; empty if the day did not count. */
    public String total(ReceiptLine line, LimitUnit unit) {
        if (line.counted() == 0) {
            return "";
        }
        return unit == LimitUnit.WORKING_HOUR
                ? "%d:%02d".formatted(line.total() / 60, line.total() % 60)
                : String.valueOf(line.total());
    }

    /** Why a day counted or did not; empty for an ordinary day that counted. */
    public String reason(ReceiptLine line) {
        String day = kindOfDay(line);
        return switch (line.reason()) {
            case COUNTED ->
                joined(day.isEmpty() || line.works() ? day : texts.get("receipt.still", day), pause(line.pause()));
            case REST -> day;
            case PAUSED -> pause(line.pause());
            case MOVED_ON -> line.works() ? joined(texts.get("receipt.moved"), day) : texts.get("receipt.moving", day);
            case BEGUN, AFTER_HOURS -> joined(texts.of(line.reason()), day);
        };
    }

    /** Who is told what and when. */
    public String reminder(Reminder reminder) {
        Level level = reminder.level();
        return texts.get(
                "receipt.reminder",
                reminder.at().toLocalTime() + " " + day(reminder.at().toLocalDate()),
                level.name().in(texts.language()),
                level.told().in(texts.language()));
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining("; "));
    }

    private String kindOfDay(ReceiptLine line) {
        SpecialDay special = line.special();
        if (special == null) {
            return line.works() ? "" : texts.get("receipt.weekly-rest");
        }
        return texts.get(
                        "receipt.special",
                        texts.of(special.type()),
                        special.name().in(texts.language()))
                + brackets(special.document());
    }

    private String pause(@Nullable Paused paused) {
        if (paused == null) {
            return "";
        }
        return because(
                "receipt.paused",
                texts.date(paused.at().toLocalDate()),
                paused.ground(),
                paused.by(),
                paused.document());
    }
}
