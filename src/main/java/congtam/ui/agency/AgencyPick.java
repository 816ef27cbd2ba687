package congtam.ui.agency;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a field for an agency.
 *
 * @param id of the agency that was picked; null for none
 * @param typed what was typed without picking; empty once an agency is picked
 */
public record AgencyPick(@Nullable UUID id, String typed) {
    public static final AgencyPick NONE = new AgencyPick(null, "");

    public static AgencyPick of(@Nullable UUID id) {
        return new AgencyPick(id, "");
    }

    public static AgencyPick typed(String text) {
        return new AgencyPick(null, text.strip());
    }

    public boolean isUnknown() {
        return id == null && !typed.isEmpty();
    }
}
