package congtam.complaint;

import congtam.complaint.CaseDeadline.Run;
import congtam.deadline.Due;
import congtam.deadline.DueTime;
import congtam.deadline.Level;
import congtam.deadline.LimitUnit;
import congtam.deadline.ReceiptWords;
import congtam.deadline.TimeLimit;
import congtam.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The clock of a case in words: the same on the terminal, on the screen and on paper. */
public final class ClockWords {
    private final Texts texts;
    private final ReceiptWords receipts;

    public ClockWords(Texts texts) {
        this.texts = texts;
        this.receipts = new ReceiptWords(texts);
    }

    /** When a case is due, for the cell of a list; empty for one that nothing is counted of. */
    public String brief(DueMark mark) {
        DueTime due = mark.due();
        if (due == null) {
            return mark.state() == ClockState.PAUSED ? texts.get("due.paused") : "";
        }
        LocalTime time = due.time();
        return provisional(mark, (time == null ? "" : time + " ") + texts.date(due.day()));
    }

    private String provisional(DueMark mark, String date) {
        return mark.provisional() ? texts.get("due.provisional-due", date) : date;
    }

    /** The same with the weekday, and with the level that it has reached. */
    public String standing(DueMark mark) {
        ClockState state = mark.state();
        if (state == null) {
            return texts.get("due.none");
        }
        DueTime due = mark.due();
        String date = due == null ? "" : provisional(mark, receipts.time(due));
        String level = mark.level() == null ? "" : mark.level().name().in(texts.language());
        String running = state == ClockState.RUNNING ? "" : texts.of(state);
        return joined(" · ", running, date, level);
    }

    /** The level alone; empty where there is none. */
    public String level(DueMark mark) {
        return mark.level() == null ? "" : mark.level().name().in(texts.language());
    }

    /** A level in few words, for where there is little room. */
    public String brief(Level level) {
        return level.workingDays() == 0
                ? level.name().in(texts.language())
                : texts.get("due.overdue-by", level.workingDays());
    }

    /** One of the dates of a run, with the weekday; empty where there is none. */
    public String date(@Nullable Instant end) {
        return end == null ? "" : receipts.time(DueMark.due(end));
    }

    /** Which of its dates rules the lists; empty of a run that is ended or stands still. */
    public String rules(Run run) {
        Instant ruling = run.ruling();
        if (ruling == null || run.ended() != null) {
            return "";
        }
        if (ruling.equals(run.directed())) {
            return texts.get("due.rules.directed");
        }
        return texts.get(ruling.equals(run.promised()) ? "due.rules.promised" : "due.rules.extended");
    }

    /** A line of the log. */
    public String entry(ClockEntry entry) {
        return texts.dateTime(entry.at()) + "  " + what(entry);
    }

    /** A line of the log without its time. */
    public String what(ClockEntry entry) {
        LocalDate before = entry.before();
        String details = joined(
                "; ",
                entry.limit(),
                entry.remote() ? texts.get("due.remote") : "",
                entry.amount() == 0 ? "" : "+" + entry.amount(),
                before == null ? "" : texts.get("due.before", texts.date(before)),
                entry.ground(),
                entry.decidedBy(),
                entry.document());
        return details.isEmpty() ? texts.of(entry.act()) : texts.of(entry.act()) + ": " + details;
    }

    /** What a start or a reopening came to: its receipt in sentences, and the first promise where the rules have changed since. */
    public List<String> head(ClockView view, int run) {
        Due due = view.dues().get(run);
        List<String> lines = new ArrayList<>(receipts.head(due));
        Run stored = Objects.requireNonNull(view.stored()).content().runs().get(run);
        DueTime promised = DueMark.due(stored.promised());
        if (!promised.equals(due.promised())) {
            lines.add(texts.get("due.promised-then", receipts.time(promised)));
        }
        return lines;
    }

    /** How long something may be extended, such as "15 ngày"; empty where it may not. */
    public String extension(Due due) {
        TimeLimit.Extensions allowed = due.limit().extensions();
        LimitUnit unit = due.limit().unit();
        return allowed.times() == 0 ? "" : receipts.amount(allowed.amount(due.remote()), unit);
    }

    /** All of it as plain text. */
    public List<String> lines(ClockView view) {
        List<String> lines = new ArrayList<>();
        if (view.stored() == null) {
            lines.add(texts.get("due.nothing"));
            return lines;
        }
        lines.add(texts.get("field.due") + ": " + standing(view.mark()));
        lines.add("");
        view.stored().content().log().forEach(entry -> lines.add("  " + entry(entry)));
        for (int i = 0; i < view.dues().size(); i++) {
            boolean last = i == view.dues().size() - 1;
            List<String> receipt = receipts.lines(view.dues().get(i), last ? view.reminders() : List.of());
            lines.add("");
            lines.addAll(head(view, i));
            lines.addAll(receipt.subList(receipts.head(view.dues().get(i)).size(), receipt.size()));
        }
        return lines;
    }

    private static String joined(String between, String... words) {
        return String.join(
                between, Stream.of(words).filter(word -> !word.isEmpty()).toList());
    }
}
