package congtam.complaint;

import congtam.text.Entry;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One matter of a submission. A call may hold several, each of its own kind and about its own agency.
 *
 * @param field lĩnh vực, as the department names it; may be empty
 * @param agencyId the agency complained of, if one was named
 * @param official the official complained of, as the caller named them; may be empty
 * @param place where it happened; may be empty
 * @param summary one or two sentences; may be empty while the caller's words say enough
 */
public record Content(
        UUID id,
        ContentKind kind,
        String field,
        @Nullable UUID agencyId,
        String official,
        String place,
        String summary) {
    public static final int MOST_FIELD = 200;
    public static final int MOST_OFFICIAL = 300;
    public static final int MOST_PLACE = 500;
    public static final int MOST_SUMMARY = 4_000;

    public Content {
        field = Entry.limited(field, "field.field", MOST_FIELD);
        official = Entry.limited(official, "field.official", MOST_OFFICIAL);
        place = Entry.limited(place, "field.place", MOST_PLACE);
        summary = Entry.limited(summary, "field.summary", MOST_SUMMARY);
    }
}
