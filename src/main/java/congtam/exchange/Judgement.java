package congtam.exchange;

import congtam.agency.Agency;
import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.person.Person;
import congtam.text.Problem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of a batch of rows.
 *
 * @param unchanged rows that are in the register already
 */
record Judgement(List<Fresh> fresh, List<Changed> changed, List<Refused> refused, int unchanged) {

    /** A row that is not in the register yet. */
    record Fresh(String identity, String hash, RowValues values, AgencyChoice agency) {}

    /**
     * A row that is in the register and has changed in its source.
     *
     * @param base what the file had said before
     * @param basePerson what it had said of the caller; blank if nothing
     * @param seen the complaint as it stands
     */
    record Changed(Fresh row, ImportRows.Known known, Complaint base, Person basePerson, ComplaintFile seen) {}

    /**
     * A row that cannot go in.
     *
     * @param before an earlier import has rejected it too
     */
    record Refused(CsvRow row, String hash, Problem reason, boolean before) {}

    /** The agency of a row: known, or to be created, or none (both null). */
    record AgencyChoice(@Nullable UUID id, @Nullable Agency create) {
        static final AgencyChoice NONE = new AgencyChoice(null, null);
    }
}
