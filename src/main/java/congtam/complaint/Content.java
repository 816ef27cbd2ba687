package congtam.complaint;

import congtam.text.Entry;
import congtam.text.Problem;
import java.util.List;
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
 * @param officials those complained of who are known by their inner ids, beside how the caller named them
 */
public record Content(
        UUID id,
        ContentKind kind,
        String field,
        @Nullable UUID agencyId,
        String official,
        String place,
        String summary,
        List<UUID> officials) {
    public static final int MOST_FIELD = 200;
    public static final int MOST_OFFICIAL = 300;
    public static final int MOST_PLACE = 500;
    public static final int MOST_SUMMARY = 4_000;
    public static final int MOST_OFFICIALS = 20;

    public Content {
        field = Entry.limited(field, "field.field", MOST_FIELD);
        official = Entry.limited(official, "field.official", MOST_OFFICIAL);
        place = Entry.limited(place, "field.place", MOST_PLACE);
        summary = Entry.limited(summary, "field.summary", MOST_SUMMARY);
        officials = List.copyOf(officials);
        if (officials.size() > MOST_OFFICIALS) {
            throw Problem.of("official.too-many", officials.size(), MOST_OFFICIALS);
        }
    }

    /** One that names nobody by an inner id. */
    public Content(
            UUID id,
            ContentKind kind,
            String field,
            @Nullable UUID agencyId,
            String official,
            String place,
            String summary) {
        this(id, kind, field, agencyId, official, place, summary, List.of());
    }
}
