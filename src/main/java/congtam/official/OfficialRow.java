package congtam.official;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list.
 *
 * @param post the one of the day that was asked for, or else the latest; null for somebody without any
 * @param agencyName the name of its agency while they held it
 * @param inPost whether they hold it on that day
 */
public record OfficialRow(
        UUID id, String code, String name, @Nullable Post post, String agencyName, boolean inPost, String sortKey) {
    /** As they are named in a text: with their position. */
    public String words() {
        return post == null ? name : name + ", " + post.title();
    }
}
