package congtam.exchange;

import congtam.text.Problem;
import congtam.text.Texts;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a profile and answers every mistake in it with the file, the key and what is allowed there. */
final class ProfileReader {
    private static final List<String> KEYS =
            List.of("name", "record", "charset", "delimiter", "zone", "identity", "fields");

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private final String origin;

    ProfileReader(String origin) {
        this.origin = origin;
    }

    ImportProfile read(String json) {
        ProfileNode root = new ProfileNode(origin, "", parse(json));
        root.only(KEYS);
        String name = root.text("name");
        if (!root.text("record").equals("complaint")) {
            throw root.bad("record", "\"complaint\"");
        }
        ProfileNode fields = root.child("fields");
        Map<Target, Rule> rules = new EnumMap<>(Target.class);
        for (String key : fields.keys()) {
            Target target = Target.of(key)
                    .orElseThrow(() -> Problem.of("profile.key-unknown", origin, "fields." + key, Target.allKeys()));
            rules.put(target, new RuleReader(target, fields.child(key)).read());
        }
        requireEnough(rules);
        return new ImportProfile(
                name,
                origin,
                charset(root),
                delimiter(root),
                zone(root),
                root.textOrNull("identity"),
                rules,
                unknownAgency(fields));
    }

    private ObjectNode parse(String json) {
        try {
            String text = json.startsWith("\uFEFF") ? json.substring(1) : json;
            JsonNode node = mapper.readTree(text);
            if (node instanceof ObjectNode object) {
                return object;
            }
            throw Problem.of("profile.json", origin, 1, 1, "{ … }");
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw Problem.because(
                    e,
                    "profile.json",
                    origin,
                    place == null ? 1 : place.getLineNr(),
                    place == null ? 1 : place.getColumnNr(),
                    e.getOriginalMessage());
        }
    }

    private void requireEnough(Map<Target, Rule> rules) {
        if (!rules.containsKey(Target.RECEIVED_AT)) {
            throw Problem.of("profile.key-missing", origin, "fields.receivedAt");
        }
        if (!rules.containsKey(Target.WORDS) && !rules.containsKey(Target.SUMMARY)) {
            throw Problem.of("profile.key-missing", origin, "fields.words, fields.summary");
        }
    }

    private static @Nullable TextForm charset(ProfileNode root) {
        String name = root.textOrNull("charset");
        return name == null
                ? null
                : TextForm.named(name).orElseThrow(() -> root.bad("charset", "UTF-8, UTF-16, windows-1258, TCVN3"));
    }

    private static @Nullable Character delimiter(ProfileNode root) {
        String text = root.rawOrNull("delimiter");
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "tab", "\t" -> '\t';
            case ",", ";", "|" -> text.charAt(0);
            default -> throw root.bad("delimiter", "\",\", \";\", \"|\", \"tab\"");
        };
    }

    private static ZoneId zone(ProfileNode root) {
        String zone = root.textOrNull("zone");
        try {
            return zone == null ? Texts.ZONE : ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw root.bad("zone", "Asia/Ho_Chi_Minh, America/New_York, UTC …");
        }
    }

    private static ImportProfile.UnknownAgency unknownAgency(ProfileNode fields) {
        if (!fields.keys().contains("agency")) {
            return ImportProfile.UnknownAgency.LEAVE;
        }
        ProfileNode agency = fields.child("agency");
        String unknown = agency.textOrNull("unknown");
        if (unknown == null) {
            return ImportProfile.UnknownAgency.REJECT;
        }
        return switch (unknown) {
            case "create" -> ImportProfile.UnknownAgency.CREATE;
            case "reject" -> ImportProfile.UnknownAgency.REJECT;
            case "leave" -> ImportProfile.UnknownAgency.LEAVE;
            default -> throw agency.bad("unknown", "\"create\", \"reject\", \"leave\"");
        };
    }

    /** Cuts {@code "{A} – {B}"} into texts and columns. */
    static Rule.Template template(ProfileNode rule, String template) {
        List<String> texts = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        int from = 0;
        int open = template.indexOf('{');
        while (open >= 0) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                throw rule.bad("template", "{…}");
            }
            texts.add(template.substring(from, open));
            columns.add(congtam.text.Vietnamese.clean(template.substring(open + 1, close)));
            from = close + 1;
            open = template.indexOf('{', from);
        }
        texts.add(template.substring(from));
        return new Rule.Template(texts, columns);
    }
}
