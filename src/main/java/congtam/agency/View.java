package congtam.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * On whose agencies records are seen.
 *
 * @param asItWas each record under the agency that it names
 * @param day else each under the agency that answers for it on this day; null for today
 */
public record View(boolean asItWas, @Nullable LocalDate day) {
    public static final View TODAY = new View(false, null);
    public static final View AS_IT_WAS = new View(true, null);

    public static View on(LocalDate day) {
        return new View(false, day);
    }
}
