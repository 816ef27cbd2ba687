package congtam.exchange;

import congtam.agency.Agency;
import congtam.text.Problem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of a batch of rows.
 *
 * @param passed hashes of changed rows whose record is kept from whoever imports: told like changes, and remembered, but not taken
 * @param unchanged rows that are in the register already
 */
record Judgement<V extends RowContent, S, B>(
        List<Fresh<V>> fresh,
        List<Changed<V, S, B>> changed,
        List<Refused> refused,
        List<String> passed,
        int unchanged) {

    /** A row that is not in the register yet. */
    record Fresh<V extends RowContent>(String identity, String hash, V values, AgencyChoice agency) {}

    /**
     * A row that is in the register and has changed in its source.
     *
     * @param base what the file had said before
     * @param seen the record as it stands
     */
    record Changed<V extends RowContent, S, B>(Fresh<V> row, ImportRows.Known known, B base, S seen) {}

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
