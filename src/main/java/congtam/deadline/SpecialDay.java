package congtam.deadline;

import congtam.text.Vietnamese;
import java.time.LocalDate;

/**
 * A day that is not what its weekday says.
 *
 * @param document that made it so
 */
public record SpecialDay(LocalDate day, DayType type, Wording name, String document) {
    public SpecialDay {
        document = Vietnamese.clean(document);
    }
}
