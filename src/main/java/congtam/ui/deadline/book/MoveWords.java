package congtam.ui.deadline.book;

import congtam.complaint.DueMark;
import congtam.complaint.Recounting.Move;
import congtam.deadline.DueTime;
import congtam.deadline.ReceiptWords;
import congtam.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What becomes of a case's date, in words. */
final class MoveWords {
    private static final int MINUTES = 60;

    private final Texts texts;
    private final ReceiptWords words;

    MoveWords(Texts texts) {
        this.texts = texts;
        this.words = new ReceiptWords(texts);
    }

    /** When it ends; null for one that stands still. */
    String date(@Nullable Instant end) {
        return end == null ? texts.get("due.paused") : words.time(DueMark.due(end));
    }

    /** How much later or earlier: days where the day differs, else hours and minutes. */
    String difference(Move move) {
        Instant from = move.from();
        Instant to = move.to();
        if (from == null || to == null) {
            return "";
        }
        DueTime before = DueMark.due(from);
        DueTime after = DueMark.due(to);
        long days = ChronoUnit.DAYS.between(before.day(), after.day());
        if (days != 0) {
            return texts.get(days > 0 ? "book.later" : "book.earlier", span(Math.abs(days)));
        }
        long minutes = Duration.between(from, to).toMinutes();
        String span = "%d:%02d".formatted(Math.abs(minutes) / MINUTES, Math.abs(minutes) % MINUTES);
        return texts.get(minutes > 0 ? "book.later" : "book.earlier", texts.get("book.hours-span", span));
    }

    private String span(long days) {
        return days == 1 ? texts.get("book.one-day") : texts.get("book.days", days);
    }
}
