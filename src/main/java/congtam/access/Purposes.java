package congtam.access;

import congtam.register.RecordRef;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What somebody said, since signing in, that they read protected cases for. Who reads a case several times a day says so once;
 * the read log repeats it at each reading.
 */
public final class Purposes {
    private final Map<RecordRef, Purpose> ofRecords = new ConcurrentHashMap<>();
    private final Set<RecordRef> written = ConcurrentHashMap.newKeySet();
    private volatile Purpose ofSearch = Purpose.NONE;

    /** Keeps what a record is read for; too short to mean anything, it is refused. */
    public void state(RecordRef record, Purpose purpose) {
        ofRecords.put(record, purpose.required());
    }

    /** What was said of a record; {@link Purpose#NONE} if nothing was. */
    public Purpose of(RecordRef record) {
        return ofRecords.getOrDefault(record, Purpose.NONE);
    }

    /** Keeps that they wrote a protected case themselves: what they have just typed they need no purpose to see. */
    public void wrote(RecordRef record) {
        written.add(record);
    }

    public boolean hasWritten(RecordRef record) {
        return written.contains(record);
    }

    /** Keeps what protected cases are searched for; too short to mean anything, it is refused. */
    public void stateSearch(Purpose purpose) {
        ofSearch = purpose.required();
    }

    public Purpose ofSearch() {
        return ofSearch;
    }
}
