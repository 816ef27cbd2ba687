package congtam.official;

import congtam.text.Vietnamese;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which officials a list holds; what is null or empty does not narrow it.
 *
 * @param text words that must all occur in name or code, without regard to marks and case
 * @param agencyId those who were ever there; the agencies below it count too
 * @param present only those who are in office there now, if an agency is given; else anywhere
 */
public record OfficialFilter(String text, @Nullable UUID agencyId, boolean present) {
    public static final OfficialFilter ALL = new OfficialFilter("", null, false);

    public OfficialFilter {
        text = Vietnamese.clean(text);
    }

    public OfficialFilter withText(String words) {
        return new OfficialFilter(words, agencyId, present);
    }

    public OfficialFilter withAgency(@Nullable UUID agency) {
        return new OfficialFilter(text, agency, present);
    }

    public OfficialFilter withPresent(boolean only) {
        return new OfficialFilter(text, agencyId, only);
    }
}
