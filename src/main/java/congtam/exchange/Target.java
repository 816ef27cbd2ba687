package congtam.exchange;

import congtam.complaint.Channel;
import congtam.complaint.ComplaintState;
import congtam.complaint.ContentKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The fields of a complaint that a profile can fill, by the names under which a profile speaks of them. */
public enum Target {
    RECEIVED_AT("receivedAt"),
    CHANNEL("channel", codes(Channel.values())),
    LINE("line"),
    RECEIVED_BY("receivedBy"),
    CALLER_NAME("callerName"),
    CALLER_PHONE("callerPhone"),
    CALLER_ADDRESS("callerAddress"),
    ANONYMOUS("anonymous", List.of("true", "false")),
    WORDS("words"),
    STATE("state", codes(ComplaintState.values())),
    KIND("kind", codes(ContentKind.values())),
    FIELD("field"),
    AGENCY("agency"),
    OFFICIAL("official"),
    PLACE("place"),
    SUMMARY("summary");

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // only ever an unmodifiable list
    private final List<String> codes;

    Target(String key) {
        this(key, List.of());
    }

    Target(String key, List<String> codes) {
        this.key = key;
        this.codes = codes;
    }

    private static List<String> codes(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    public String key() {
        return key;
    }

    /** The values of a closed list; empty for free text. */
    public List<String> codes() {
        return codes;
    }

    static Optional<Target> of(String key) {
        return Arrays.stream(values()).filter(target -> target.key.equals(key)).findFirst();
    }

    static String allKeys() {
        return String.join(", ", Arrays.stream(values()).map(Target::key).toList());
    }
}
