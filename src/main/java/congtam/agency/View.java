package congtam.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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

    /**
     * The reorganisations that touched an agency between some records and the day on whose agencies they are seen.
     *
     * @param acts those in force, by their days
     * @param from first day of the records; null for the first there is
     * @param to last day of the records; null for today
     */
    public List<Reorganisation> breaks(
            List<Reorganisation> acts, UUID agency, @Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        LocalDate last = Objects.requireNonNullElse(asItWas ? to : day, today);
        return acts.stream()
                .filter(act -> act.touches(agency) && !act.effective().isAfter(last))
                .filter(act -> from == null || act.effective().isAfter(from))
                .toList();
    }
}
