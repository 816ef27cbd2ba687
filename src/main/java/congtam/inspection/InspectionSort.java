package congtam.inspection;

/** By what the list can be sorted: a declared set of columns, each with an index. */
public record InspectionSort(Column column, boolean descending) {
    public static final InspectionSort NEWEST_FIRST = new InspectionSort(Column.STARTED, true);

    /** A sortable column. */
    public enum Column {
        STARTED,
        NUMBER,
        AGENCY,
        RESULT,
        STATE,
        FAILED
    }
}
