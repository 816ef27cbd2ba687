package congtam.agency;

import congtam.text.Entry;
import congtam.text.Problem;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agency or unit was called, and where it stood, for a time.
 *
 * @param validFrom its first day
 * @param validTo the first day on which it no longer holds; null while it lasts
 * @param code the public code of that time; may be empty
 * @param symbol what stands for it in the numbers of its documents; may be empty
 * @param parentId the one above it at that time, an agency above an agency, a unit above a unit
 * @param unitId the administrative unit that an agency answers for; null for units, and for agencies of the whole province
 * @param legalAct the decision that made it so; may be empty
 */
public record AgencyVersion(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String code,
        String name,
        String shortName,
        String symbol,
        AgencyKind kind,
        @Nullable UUID parentId,
        @Nullable UUID unitId,
        String legalAct) {
    public static final int MOST_NAME = 300;

    public AgencyVersion {
        code = Entry.limited(code, "field.agencyCode", MOST_NAME);
        name = Entry.limited(name, "field.agencyName", MOST_NAME);
        shortName = Entry.limited(shortName, "field.agencyName", MOST_NAME);
        symbol = Entry.limited(symbol, "agency.column.symbol", MOST_NAME);
        legalAct = Entry.limited(legalAct, "field.legalAct", MOST_NAME);
        if (name.isEmpty()) {
            throw Problem.of("agency.no-name");
        }
        if (validTo != null && !validTo.isAfter(validFrom)) {
            throw Problem.of("agency.dates", name, validFrom, validTo);
        }
        if (kind.isUnit() && unitId != null) {
            throw Problem.of("agency.unit-of-unit", name);
        }
    }

    /** One without symbol and unit. */
    public AgencyVersion(
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String code,
            String name,
            String shortName,
            AgencyKind kind,
            @Nullable UUID parentId,
            String legalAct) {
        this(validFrom, validTo, code, name, shortName, "", kind, parentId, null, legalAct);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    /** The name by which people call it: the short one where there is one. */
    public String shown() {
        return shortName.isEmpty() ? name : shortName;
    }

    AgencyVersion withNames(String newCode, String newName, String newShortName, String newSymbol) {
        return new AgencyVersion(
                validFrom, validTo, newCode, newName, newShortName, newSymbol, kind, parentId, unitId, legalAct);
    }

    AgencyVersion withKind(AgencyKind newKind) {
        return new AgencyVersion(
                validFrom, validTo, code, name, shortName, symbol, newKind, parentId, unitId, legalAct);
    }

    AgencyVersion withPlace(@Nullable UUID newParent, @Nullable UUID newUnit) {
        return new AgencyVersion(validFrom, validTo, code, name, shortName, symbol, kind, newParent, newUnit, legalAct);
    }

    /** The same from a day on, by a legal act. */
    AgencyVersion since(LocalDate day, String act) {
        return new AgencyVersion(day, null, code, name, shortName, symbol, kind, parentId, unitId, act);
    }

    AgencyVersion until(@Nullable LocalDate end) {
        return new AgencyVersion(validFrom, end, code, name, shortName, symbol, kind, parentId, unitId, legalAct);
    }
}
