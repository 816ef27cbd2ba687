package congtam.register;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One step in the life of a record.
 *
 * @param before the changed fields as they were; empty at creation
 * @param after the changed fields as they became
 * @param erased whether personal content of this step has been destroyed
 */
public record HistoryEntry(
        LedgerEntry entry, Map<String, JsonNode> before, Map<String, JsonNode> after, boolean erased) {

    /** That it happened, without what it changed. */
    public HistoryEntry withoutValues() {
        return new HistoryEntry(entry, Map.of(), Map.of(), erased);
    }
}
