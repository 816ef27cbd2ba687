package congtam.agency;

import congtam.text.Problem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one agency or unit took over from another.
 *
 * @param share how much of the other, in hundredths of a percent; null while nobody knows it
 * @param basis of what the share is; null without one
 * @param heir whether it answers for whatever nobody gave to another by hand; the one heir that each has
 */
public record Succession(
        UUID from,
        UUID to,
        @Nullable Integer share,
        @Nullable ShareBasis basis,
        Certainty certainty,
        boolean heir) {
    public static final int WHOLE = 10_000;

    public Succession {
        if (share != null && (share <= 0 || share > WHOLE)) {
            throw Problem.of("reorganisation.share", share / 100.0);
        }
        if ((share == null) != (basis == null)) {
            throw Problem.of("reorganisation.share-basis");
        }
    }
}
