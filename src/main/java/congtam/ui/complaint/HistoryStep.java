package congtam.ui.complaint;

import java.util.List;

/**
 * One step in the life of a complaint, ready to be read.
 *
 * @param when in the department's time
 * @param what the act in words
 * @param mark the small print: its place in the ledger and the version it made
 * @param erased whether personal data of this step have been destroyed
 */
record HistoryStep(String when, String who, String what, String mark, boolean erased, List<Line> lines) {
    HistoryStep {
        lines = List.copyOf(lines);
    }

    /**
     * What became of one field.
     *
     * @param before empty at creation, and where nothing stood
     */
    record Line(String field, String before, String after) {}
}
