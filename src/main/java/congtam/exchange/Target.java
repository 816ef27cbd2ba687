package congtam.exchange;

import congtam.complaint.Channel;
import congtam.complaint.ComplaintState;
import congtam.complaint.ContentKind;
import congtam.inspection.InspectionResult;
import congtam.inspection.InspectionState;
import congtam.inspection.VisitKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The fields of a record that a profile can fill, by the names under which a profile speaks of them. */
public enum Target {
    RECEIVED_AT(ImportedRecord.COMPLAINT, "receivedAt"),
    CHANNEL(ImportedRecord.COMPLAINT, "channel", codes(Channel.values())),
    LINE(ImportedRecord.COMPLAINT, "line"),
    RECEIVED_BY(ImportedRecord.COMPLAINT, "receivedBy"),
    CALLER_NAME(ImportedRecord.COMPLAINT, "callerName"),
    CALLER_PHONE(ImportedRecord.COMPLAINT, "callerPhone"),
    CALLER_ADDRESS(ImportedRecord.COMPLAINT, "callerAddress"),
    ANONYMOUS(ImportedRecord.COMPLAINT, "anonymous", List.of("true", "false")),
    WORDS(ImportedRecord.COMPLAINT, "words"),
    STATE(ImportedRecord.COMPLAINT, "state", codes(ComplaintState.values())),
    KIND(ImportedRecord.COMPLAINT, "kind", codes(ContentKind.values())),
    FIELD(ImportedRecord.COMPLAINT, "field"),
    AGENCY(ImportedRecord.COMPLAINT, "agency"),
    OFFICIAL(ImportedRecord.COMPLAINT, "official"),
    PLACE(ImportedRecord.COMPLAINT, "place"),
    SUMMARY(ImportedRecord.COMPLAINT, "summary"),

    VISIT_START(ImportedRecord.INSPECTION, "startsAt"),
    VISIT_END(ImportedRecord.INSPECTION, "endsAt"),
    VISIT_AGENCY(ImportedRecord.INSPECTION, "agency"),
    VISIT_PLACE(ImportedRecord.INSPECTION, "place"),
    VISIT_DECISION(ImportedRecord.INSPECTION, "decision"),
    VISIT_KIND(ImportedRecord.INSPECTION, "kind", codes(VisitKind.values())),
    VISIT_STATE(ImportedRecord.INSPECTION, "state", codes(InspectionState.values())),
    VISIT_RESULT(ImportedRecord.INSPECTION, "result", codes(InspectionResult.values())),
    VISIT_LEADER(ImportedRecord.INSPECTION, "leader"),
    VISIT_NOTE(ImportedRecord.INSPECTION, "note");

    private final ImportedRecord record;
    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // only ever an unmodifiable list
    private final List<String> codes;

    Target(ImportedRecord record, String key) {
        this(record, key, List.of());
    }

    Target(ImportedRecord record, String key, List<String> codes) {
        this.record = record;
        this.key = key;
        this.codes = codes;
    }

    static List<String> codes(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    public String key() {
        return key;
    }

    /** The values of a closed list; empty for free text. */
    public List<String> codes() {
        return codes;
    }

    boolean isTime() {
        return switch (this) {
            case RECEIVED_AT, VISIT_START, VISIT_END -> true;
            default -> false;
        };
    }

    boolean isAgency() {
        return this == AGENCY || this == VISIT_AGENCY;
    }

    /** The bundle's key for the field's name. */
    String label() {
        return switch (record) {
            case COMPLAINT -> "field." + key;
            case INSPECTION -> "visit." + key;
        };
    }

    static Optional<Target> of(ImportedRecord record, String key) {
        return all(record).stream().filter(target -> target.key.equals(key)).findFirst();
    }

    static String allKeys(ImportedRecord record) {
        return String.join(", ", all(record).stream().map(Target::key).toList());
    }

    private static List<Target> all(ImportedRecord record) {
        return Arrays.stream(values()).filter(target -> target.record == record).toList();
    }
}
