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
            List.of("name", "record", "charset", "delimiter", "zone", "identity", "fields", "findings");

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
        ImportedRecord record =
                ImportedRecord.of(root.text("record")).orElseThrow(() -> root.bad("record", ImportedRecord.allKeys()));
        ProfileNode fields = root.child("fields");
        Map<Target, Rule> rules = new EnumMap<>(Target.class);
        for (String key : fields.keys()) {
            Target target = Target.of(record, key)
                    .orElseThrow(
                            () -> Problem.of("profile.key-unknown", origin, "fields." + key, Target.allKeys(record)));
            rules.put(target, new RuleReader(target, fields.child(key)).read());
        }
        requireEnough(record, rules);
        return new ImportProfile(
                name,
                origin,
                record,
                charset(root),
                delimiter(root),
                zone(root),
                root.textOrNull("identity"),
                rules,
                findings(root, record),
                unknownAgency(fields, record));
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

    private void requireEnough(ImportedRecord record, Map<Target, Rule> rules) {
        switch (record) {
            case COMPLAINT -> {
                require(rules, Target.RECEIVED_AT);
                if (!rules.containsKey(Target.WORDS) && !rules.containsKey(Target.SUMMARY)) {
                    throw Problem.of("profile.key-missing", origin, "fields.words, fields.summary");
                }
            }
            case INSPECTION -> {
                require(rules, Target.VISIT_START);
                require(rules, Target.VISIT_AGENCY);
            }
        }
    }

    private void require(Map<Target, Rule> rules, Target target) {
        if (!rules.containsKey(target)) {
            throw Problem.of("profile.key-missing", origin, "fields." + target.key());
        }
    }

    private static List<FindingRule> findings(ProfileNode root, ImportedRecord record) {
        List<ProfileNode> nodes = root.children("findings");
        if (record != ImportedRecord.INSPECTION && !nodes.isEmpty()) {
            throw root.bad("findings", "\"record\": \"" + ImportedRecord.INSPECTION.key() + "\"");
        }
        return nodes.stream().map(node -> new FindingRuleReader(node).read()).toList();
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

    private static ImportProfile.UnknownAgency unknownAgency(ProfileNode fields, ImportedRecord record) {
        if (!fields.keys().contains("agency")) {
            return ImportProfile.UnknownAgency.LEAVE;
        }
        ProfileNode agency = fields.child("agency");
        String unknown = agency.textOrNull("unknown");
        if (unknown == null) {
            return ImportProfile.UnknownAgency.REJECT;
        }
        boolean mayBeNone = record == ImportedRecord.COMPLAINT;
        return switch (unknown) {
            case "create" -> ImportProfile.UnknownAgency.CREATE;
            case "reject" -> ImportProfile.UnknownAgency.REJECT;
            case String leave when leave.equals("leave") && mayBeNone -> ImportProfile.UnknownAgency.LEAVE;
            default -> throw agency.bad("unknown", "\"create\", \"reject\"" + (mayBeNone ? ", \"leave\"" : ""));
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
