package congtam.exchange;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of some office's file become records. Its name is part of each row's identity, so two profiles of one name
 * speak of the same source.
 *
 * @param name short, also the beginning of each record's source
 * @param origin the file or resource that it was read from, for messages
 * @param record what each row becomes
 * @param charset null to recognise it
 * @param delimiter null to recognise it
 * @param zone in which the file's dates are; a time that a clock change skips is moved on by the length of the gap, one that
 *     occurs twice is taken as the earlier
 * @param identity the column that identifies a row for good; null: the row itself is its identity
 * @param findings for visits: the columns that hold findings, in the order in which these are to stand
 * @param unknownAgency what happens with an agency that the register does not have
 */
public record ImportProfile(
        String name,
        String origin,
        ImportedRecord record,
        @Nullable TextForm charset,
        @Nullable Character delimiter,
        ZoneId zone,
        @Nullable String identity,
        Map<Target, Rule> rules,
        List<FindingRule> findings,
        UnknownAgency unknownAgency) {
    public ImportProfile {
        rules = new EnumMap<>(rules);
        findings = List.copyOf(findings);
    }

    /** What happens with an agency that the register does not have. */
    public enum UnknownAgency {
        /** It is created, of kind OTHER, valid since 1900. */
        CREATE,
        /** The row is rejected. */
        REJECT,
        /** The record is taken without an agency; a visit cannot be. */
        LEAVE
    }

    Optional<Rule> rule(Target target) {
        return Optional.ofNullable(rules.get(target));
    }

    /** Every column that the file must have. */
    Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        if (identity != null) {
            columns.add(identity);
        }
        rules.values().forEach(rule -> columns.addAll(rule.columns()));
        findings.forEach(finding -> columns.addAll(finding.columns()));
        return columns;
    }
}
