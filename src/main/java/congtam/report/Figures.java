package congtam.report;

import congtam.complaint.ComplaintFilter;
import congtam.inspection.InspectionFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table of a summary, the same on the screen, on paper and in a workbook.
 *
 * @param code names it in files and components; never changes
 * @param overlaps whether one record may count in several lines, so that they do not add up to the total
 */
public record Figures(String code, String title, String column, List<Line> lines, Line total, boolean overlaps) {

    /**
     * A figure with the list behind it; at most one of the two filters.
     *
     * @param depth how far the name is set in
     */
    public record Line(
            String name,
            int depth,
            long number,
            @Nullable ComplaintFilter complaints,
            @Nullable InspectionFilter visits) {
        /** Of a total, in percent with one decimal; 0 of nothing. */
        public double share(Line total) {
            return total.number() == 0 ? 0 : Math.round(1000.0 * number / total.number()) / 10.0;
        }
    }
}
