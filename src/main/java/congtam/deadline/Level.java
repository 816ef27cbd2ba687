package congtam.deadline;

import congtam.text.Problem;
import java.util.List;

/**
 * How pressing a case has become.
 *
 * @param percent of the limit used; 100 and more is overdue
 * @param workingDays after the due date
 * @param told who is told, in words
 * @param recipients the same as codes: roles, and {@link Notices#HANDLER}; never empty
 */
public record Level(String code, int percent, int workingDays, Wording name, Wording told, List<String> recipients) {
    public Level {
        if (percent < 1 || percent > 100 || workingDays < 0 || (percent < 100 && workingDays > 0)) {
            throw Problem.of("deadline.level", code);
        }
        // An office's table from before there were notices names nobody.
        recipients = recipients.isEmpty() ? List.of(Notices.HANDLER) : List.copyOf(recipients);
    }
}
