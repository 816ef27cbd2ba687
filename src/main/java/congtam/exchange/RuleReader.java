package congtam.exchange;

import congtam.text.Problem;
import congtam.text.Vietnamese;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the rule for one field of a profile. */
final class RuleReader {
    private final Target target;
    private final ProfileNode node;

    RuleReader(Target target, ProfileNode node) {
        this.target = target;
        this.node = node;
    }

    Rule read() {
        node.only(allowed());
        List<String> sources = node.keys().stream()
                .filter(List.of("column", "constant", "template")::contains)
                .toList();
        if (sources.size() != 1) {
            throw Problem.of("profile.rule", node.origin(), node.path(), String.join(", ", sourcesAllowed()));
        }
        return switch (sources.getFirst()) {
            case "constant" -> constant();
            case "template" -> ProfileReader.template(node, node.text("template"));
            default -> target.isTime() ? date() : column();
        };
    }

    private List<String> sourcesAllowed() {
        if (target.isTime()) {
            return List.of("column");
        }
        return target.codes().isEmpty() ? List.of("column", "constant", "template") : List.of("column", "constant");
    }

    private List<String> allowed() {
        if (target.isTime()) {
            return List.of("column", "format", "locale");
        }
        List<String> allowed = new java.util.ArrayList<>(sourcesAllowed());
        allowed.add("values");
        allowed.add("otherwise");
        if (target.isAgency()) {
            allowed.add("unknown");
        }
        return allowed;
    }

    private Rule constant() {
        return new Rule.Constant(code("constant", node.text("constant"), node));
    }

    private Rule column() {
        Map<String, String> values = new HashMap<>();
        if (node.keys().contains("values")) {
            ProfileNode own = node.child("values");
            for (String word : own.keys()) {
                values.put(Vietnamese.fold(word), code(word, text(own, word), own));
            }
        }
        @Nullable String otherwise = node.rawOrNull("otherwise");
        return new Rule.Column(
                node.text("column"), values, otherwise == null ? null : code("otherwise", otherwise, node));
    }

    private static String text(ProfileNode node, String key) {
        String text = node.rawOrNull(key);
        return text == null ? "" : Vietnamese.clean(text);
    }

    private String code(String key, String value, ProfileNode place) {
        if (target.codes().isEmpty()) {
            return value;
        }
        String code = target == Target.ANONYMOUS ? value.toLowerCase(Locale.ROOT) : value.toUpperCase(Locale.ROOT);
        if (!target.codes().contains(code)) {
            throw place.bad(key, String.join(", ", target.codes()));
        }
        return code;
    }

    private Rule date() {
        String pattern = node.text("format");
        Locale locale = Locale.forLanguageTag(node.keys().contains("locale") ? node.text("locale") : "vi");
        if (pattern.replaceAll("'[^']*'", "").contains("y")) {
            // In strict reading "yyyy" is the year of an era that no file names, so every date would be refused.
            throw Problem.of("profile.date-format", node.origin(), node.at("format"), pattern);
        }
        try {
            DateTimeFormatter format = new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(locale)
                    .withResolverStyle(ResolverStyle.STRICT);
            return new Rule.Date(node.text("column"), pattern, format);
        } catch (IllegalArgumentException e) {
            throw Problem.because(e, "profile.date-format", node.origin(), node.at("format"), pattern);
        }
    }
}
