package congtam.access;

import congtam.register.RecordRef;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What somebody said, since signing in, that they read protected cases for. Who reads a case several times a day says so once;
 * the read log repeats it at each reading.
 */
public final class Purposes {
    private final Map<RecordRef, Purpose> ofRecords = new ConcurrentHashMap<>();
    private final Map<RecordRef, Integer> written = new ConcurrentHashMap<>();
    private volatile Purpose ofSearch = Purpose.NONE;

    /** Keeps what a record is read for; too short to mean anything, it is refused. */
    public void state(RecordRef record, Purpose purpose) {
        ofRecords.put(record, purpose.required());
    }

    /** What was said of a record; {@link Purpose#NONE} if nothing was. */
    public Purpose of(RecordRef record) {
        return ofRecords.getOrDefault(record, Purpose.NONE);
    }

    /** Keeps which version of a protected case they wrote themselves: what they have just typed they need no purpose to see. */
    public void wrote(RecordRef record, int version) {
        written.put(record, version);
    }

    /** Whether a version of a record is what they wrote themselves, and nothing that somebody else made of it. */
    public boolean hasWritten(RecordRef record, int version) {
        return Integer.valueOf(version).equals(written.get(record));
    }

    /** Keeps what protected cases are searched for; too short to mean anything, it is refused. */
    public void stateSearch(Purpose purpose) {
        ofSearch = purpose.required();
    }

    public Purpose ofSearch() {
        return ofSearch;
    }
}
