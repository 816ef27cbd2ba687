package congtam.agency;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One agency as it stands on some day, for lists and choosers. */
public record AgencyRow(
        UUID id,
        String code,
        String name,
        String shortName,
        AgencyKind kind,
        @Nullable UUID parentId,
        int depth) {
    /** The name by which people call it: the short one where there is one. */
    public String shown() {
        return shortName.isEmpty() ? name : shortName;
    }
}
