package congtam.complaint;

/** By what the list can be sorted: a declared set of columns, each with an index. */
public record ComplaintSort(Column column, boolean descending) {
    public static final ComplaintSort NEWEST_FIRST = new ComplaintSort(Column.RECEIVED, true);
    public static final ComplaintSort SOONEST_DUE = new ComplaintSort(Column.DUE, false);
    public static final ComplaintSort OLDEST_FIRST = new ComplaintSort(Column.RECEIVED, false);

    /** A sortable column. */
    public enum Column {
        RECEIVED,
        NUMBER,
        KIND,
        AGENCY,
        STATE,
        DUE
    }
}
