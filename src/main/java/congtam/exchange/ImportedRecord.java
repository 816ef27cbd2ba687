package congtam.exchange;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of record that a table can hold, by the names under which profiles speak of them. */
public enum ImportedRecord {
    COMPLAINT("complaint"),
    INSPECTION("inspection");

    private final String key;

    ImportedRecord(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    static Optional<ImportedRecord> of(String key) {
        return Arrays.stream(values()).filter(record -> record.key.equals(key)).findFirst();
    }

    static String allKeys() {
        return String.join(
                ", ",
                Arrays.stream(values()).map(record -> "\"" + record.key + "\"").toList());
    }
}
