package congtam.official;

/** By what a list of officials is sorted. */
public record OfficialSort(Column column, boolean descending) {
    public static final OfficialSort BY_NAME = new OfficialSort(Column.NAME, false);

    /** Columns that have an index together with the id. */
    public enum Column {
        NAME,
        CODE
    }
}
