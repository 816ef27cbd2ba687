package congtam.report;

import congtam.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A document of the office in words, ready to be filled into the template.
 *
 * @param name tên loại, in capitals
 * @param about trích yếu
 * @param end the closing line; it stands on one page with the signature
 * @param stamp what stands small at the foot of every page: who printed it, when, from what
 */
public record Document(
        Letterhead letterhead,
        Masthead masthead,
        String name,
        String about,
        String end,
        String stamp,
        List<Block> blocks) {

    /** The same with a sentence more in its stamp. */
    Document stamped(String sentence) {
        return new Document(letterhead, masthead, name, about, end, stamp + " " + sentence + ".", blocks);
    }

    /** The words of the state and of this day, in the language of the document. */
    public record Masthead(
            String state, String motto, String number, String placeAndDay, String recipientsTitle, String recipients) {
        static Masthead of(Letterhead letterhead, Texts texts, Instant printedAt) {
            LocalDate day = LocalDate.ofInstant(printedAt, Texts.ZONE);
            return new Masthead(
                    texts.get("report.state"),
                    texts.get("report.motto"),
                    texts.get("report.number", letterhead.symbol()),
                    texts.get("report.place-and-day", letterhead.place(), dayOfMonth(day), month(day), year(day)),
                    texts.get("report.recipients"),
                    recipients(letterhead.recipients()));
        }

        /** Days below 10 and months below 3 take a zero, lest another digit is written before them. */
        private static String dayOfMonth(LocalDate day) {
            return String.format(Locale.ROOT, "%02d", day.getDayOfMonth());
        }

        private static String month(LocalDate day) {
            return String.format(Locale.ROOT, day.getMonthValue() < 3 ? "%02d" : "%d", day.getMonthValue());
        }

        private static String year(LocalDate day) {
            return String.valueOf(day.getYear());
        }

        private static String recipients(List<String> recipients) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < recipients.size(); i++) {
                lines.add("- " + recipients.get(i) + (i + 1 < recipients.size() ? ";" : "."));
            }
            return String.join("\n", lines);
        }
    }
}
