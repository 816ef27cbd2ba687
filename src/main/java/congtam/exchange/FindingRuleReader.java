package congtam.exchange;

import congtam.inspection.Finding;
import congtam.inspection.Outcome;
import congtam.inspection.Severity;
import congtam.text.Problem;
import java.util.List;
import java.util.Locale;

/** Reads the rule for one column of findings of a profile. */
final class FindingRuleReader {
    private static final List<String> KEYS =
            List.of("column", "except", "separator", "line", "outcome", "severity", "fact");

    private final ProfileNode node;

    FindingRuleReader(ProfileNode node) {
        this.node = node;
    }

    FindingRule read() {
        node.only(KEYS);
        String fact = node.textOrNull("fact");
        String separator = node.rawOrNull("separator");
        if (separator != null && (separator.isEmpty() || fact != null)) {
            throw node.bad("separator", "\"|\", \";\" …; fact");
        }
        return new FindingRule(
                node.text("column"),
                node.textOrNull("except"),
                separator,
                line(),
                code("outcome", Outcome.FAILED),
                code("severity", Severity.NONE),
                fact == null ? null : ProfileReader.template(node, fact));
    }

    private String line() {
        String line = node.textOrNull("line");
        if (line != null && line.length() > Finding.MOST_LINE) {
            throw Problem.of("profile.value", node.origin(), node.at("line"), line, "A1, A2 …");
        }
        return line == null ? "" : line;
    }

    private <E extends Enum<E>> E code(String key, E otherwise) {
        String text = node.textOrNull(key);
        if (text == null) {
            return otherwise;
        }
        String code = text.toUpperCase(Locale.ROOT);
        List<String> codes = Target.codes(otherwise.getDeclaringClass().getEnumConstants());
        if (!codes.contains(code)) {
            throw node.bad(key, String.join(", ", codes));
        }
        return Enum.valueOf(otherwise.getDeclaringClass(), code);
    }
}
