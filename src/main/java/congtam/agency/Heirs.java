package congtam.agency;

import congtam.text.Vietnamese;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Who is proposed to answer for what one answered for, where nobody has said it. */
public final class Heirs {
    private Heirs() {}

    /**
     * The same with one heir: the one that was named, else the one that keeps the name, else the one that keeps the code, else the
     * one with the largest share, else the first.
     */
    public static List<Succession> proposed(
            List<Succession> heirs,
            UUID from,
            Map<UUID, AgencyVersion> changed,
            Directory directory,
            LocalDate effective) {
        if (heirs.stream().anyMatch(Succession::heir)) {
            return heirs;
        }
        Optional<AgencyVersion> former = directory.on(from, effective.minusDays(1));
        Succession best = heirs.stream()
                .max(Comparator.comparingInt((Succession step) -> kept(
                                former,
                                Optional.ofNullable(changed.get(step.to()))
                                        .or(() -> directory.on(step.to(), effective.minusDays(1)))))
                        .thenComparingInt(step -> Objects.requireNonNullElse(step.share(), 0))
                        .thenComparingInt(step -> -heirs.indexOf(step)))
                .orElseThrow();
        return heirs.stream()
                .map(step -> new Succession(
                        step.from(), step.to(), step.share(), step.basis(), step.certainty(), step.equals(best)))
                .toList();
    }

    private static int kept(Optional<AgencyVersion> former, Optional<AgencyVersion> heir) {
        if (former.isEmpty() || heir.isEmpty()) {
            return 0;
        }
        if (Vietnamese.fold(former.get().name())
                .equals(Vietnamese.fold(heir.get().name()))) {
            return 2;
        }
        return !former.get().code().isEmpty()
                        && former.get().code().equals(heir.get().code())
                ? 1
                : 0;
    }
}
