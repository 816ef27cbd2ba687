package congtam.inspection;

import congtam.register.HistoryEntry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened in a case, as one entry of the ledger tells it.
 *
 * @param change the entry, with who, when, what act and which record
 * @param number of the complaint or visit that it happened to
 * @param details what became of it; empty where content was erased
 */
public record CaseStep(HistoryEntry change, String number, List<Detail> details) {
    public CaseStep {
        details = List.copyOf(details);
    }

    public Instant at() {
        return change.entry().at();
    }

    public String who() {
        return change.entry().who();
    }

    /** The act as a code; its words stand under {@code act.<code>}. */
    public String act() {
        return change.entry().act();
    }

    /**
     * One value that changed. Values are texts, days, times or values of closed lists, as {@link congtam.text.Texts#shown} reads
     * them.
     *
     * @param part which finding or content, by its line or place; empty for the record itself
     * @param label the bundle's key for the name of the field
     * @param before null if there was nothing
     * @param after null if it was taken away
     */
    public record Detail(
            String part,
            String label,
            @Nullable Object before,
            @Nullable Object after) {}
}
