package congtam.deadline;

import congtam.text.Problem;

/**
 * How pressing a case has become.
 *
 * @param percent of the limit used; 100 and more is overdue
 * @param workingDays after the due date
 * @param told who is told
 */
public record Level(String code, int percent, int workingDays, Wording name, Wording told) {
    public Level {
        if (percent < 1 || percent > 100 || workingDays < 0 || (percent < 100 && workingDays > 0)) {
            throw Problem.of("deadline.level", code);
        }
    }
}
