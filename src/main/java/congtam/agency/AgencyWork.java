package congtam.agency;

import congtam.access.Viewer;
import congtam.register.RecordRef;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What a room has for which an agency answers; each room that has such work hands itself to {@link Reorganisations}. */
public interface AgencyWork {
    /** The work that waits at some agencies by the records' own words, as far as somebody may see it. */
    List<Item> open(Viewer viewer, Collection<UUID> agencies);

    /** Whether any record names one of these, open or not, whoever may see it. */
    boolean names(Collection<UUID> agencies);

    /** Whether a record is one of this room of which somebody may know. */
    boolean sees(Viewer viewer, RecordRef named);

    /**
     * Something that waits.
     *
     * @param kind the bundle's key for what sort of work it is
     * @param number by which people know the record
     * @param agency that the record names
     */
    record Item(RecordRef record, String kind, String number, UUID agency) {}
}
