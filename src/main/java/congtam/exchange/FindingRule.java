package congtam.exchange;

import congtam.inspection.Outcome;
import congtam.inspection.Severity;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a column of a table of visits becomes findings.
 *
 * @param column an empty cell tells of none
 * @param except a value that tells of none either, such as 0 in a column of counts
 * @param separator what divides several findings in one cell; null: a cell is one
 * @param fact what the finding says; null: the cell, or its piece, itself
 */
record FindingRule(
        String column,
        @Nullable String except,
        @Nullable String separator,
        String line,
        Outcome outcome,
        Severity severity,
        Rule.@Nullable Template fact) {
    Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>(Set.of(column));
        if (fact != null) {
            columns.addAll(fact.columns());
        }
        return columns;
    }
}
