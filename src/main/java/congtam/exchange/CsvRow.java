package congtam.exchange;

import java.util.List;

/**
 * A row as it stands in the file.
 *
 * @param line the number of its first line in the file, from 1
 * @param fields as they were; if the row is broken, its one line unparted
 * @param broken its quotation marks do not close, or close in the middle of a field
 */
record CsvRow(long line, List<String> fields, boolean broken) {
    boolean isBlank() {
        return !broken && fields.stream().allMatch(String::isBlank);
    }
}
