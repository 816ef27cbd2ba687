package congtam.agency;

import congtam.text.Entry;
import congtam.text.Problem;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agency was called, and where it stood, for a time.
 *
 * @param validFrom its first day
 * @param validTo the first day on which it no longer holds; null while it lasts
 * @param code the public code of that time; may be empty
 * @param parentId the agency above it at that time
 * @param legalAct the decision that made it so; may be empty
 */
public record AgencyVersion(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String code,
        String name,
        String shortName,
        AgencyKind kind,
        @Nullable UUID parentId,
        String legalAct) {
    public static final int MOST_NAME = 300;

    public AgencyVersion {
        code = Entry.limited(code, "field.agencyCode", MOST_NAME);
        name = Entry.limited(name, "field.agencyName", MOST_NAME);
        shortName = Entry.limited(shortName, "field.agencyName", MOST_NAME);
        legalAct = Entry.limited(legalAct, "field.legalAct", MOST_NAME);
        if (name.isEmpty()) {
            throw Problem.of("agency.no-name");
        }
        if (validTo != null && !validTo.isAfter(validFrom)) {
            throw Problem.of("agency.dates", name, validFrom, validTo);
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    /** The name by which people call it: the short one where there is one. */
    public String shown() {
        return shortName.isEmpty() ? name : shortName;
    }
}
