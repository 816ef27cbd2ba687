package congtam.ui.history;

import java.util.List;

/**
 * One step in the life of a record, ready to be read.
 *
 * @param when in the department's time
 * @param what the act in words
 * @param mark the small print: its place in the ledger and the version it made
 * @param erased whether personal data of this step have been destroyed
 */
public record HistoryStep(String when, String who, String what, String mark, boolean erased, List<Line> lines) {
    public HistoryStep {
        lines = List.copyOf(lines);
    }

    /**
     * What became of one field.
     *
     * @param before empty at creation, and where nothing stood
     */
    public record Line(String field, String before, String after) {}
}
