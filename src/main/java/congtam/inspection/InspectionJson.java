package congtam.inspection;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The shape in which a visit lies in the ledger: each finding in fields of its own, so that saving one answer writes one answer,
 * and what tells of persons in a field apart, so that it can be erased.
 */
final class InspectionJson {
    private static final String FINDINGS = "findings";
    private static final String FINDING = "finding-";
    private static final String WORDS = "findingWords-";
    private static final String REMEDIES = "remedies";
    private static final String OFFICIALS = "officials";

    private static final Set<String> PERSONAL = Set.of("present", "note");
    private static final List<String> FINDING_TEXTS = List.of("fact", "persons", "explanation");
    private static final List<String> REMEDY_TEXTS = List.of("action", "responsible", "verifiedBy", "proof");

    private InspectionJson() {}

    static Set<String> personal() {
        return PERSONAL;
    }

    static boolean isPersonal(String field) {
        return PERSONAL.contains(field) || field.startsWith(WORDS);
    }

    /** Form 2 tells which officials a finding concerns; before, none was known. */
    static ObjectNode withOfficials(ObjectNode json) {
        json.properties().stream()
                .filter(field -> field.getKey().startsWith(WORDS))
                .forEach(field -> ((ObjectNode) field.getValue()).putArray(OFFICIALS));
        return json;
    }

    static ObjectNode toLedger(ObjectNode json) {
        ArrayNode order = json.arrayNode();
        for (JsonNode element : json.get(FINDINGS)) {
            ObjectNode finding = (ObjectNode) element;
            String id = finding.remove("id").asString();
            order.add(id);
            ObjectNode words = taken(finding, FINDING_TEXTS);
            words.set(OFFICIALS, finding.remove(OFFICIALS));
            ObjectNode remedyWords = words.putObject(REMEDIES);
            finding.get(REMEDIES)
                    .forEach(remedy ->
                            remedyWords.set(remedy.get("id").asString(), taken((ObjectNode) remedy, REMEDY_TEXTS)));
            json.set(FINDING + id, finding);
            json.set(WORDS + id, words);
        }
        json.set(FINDINGS, order);
        return json;
    }

    static ObjectNode fromLedger(ObjectNode json) {
        ArrayNode findings = json.arrayNode();
        for (JsonNode id : json.get(FINDINGS)) {
            ObjectNode finding = (ObjectNode) json.remove(FINDING + id.asString());
            JsonNode words = json.remove(WORDS + id.asString());
            finding.set("id", id);
            put(finding, FINDING_TEXTS, words);
            JsonNode officials = part(words, OFFICIALS);
            finding.set(OFFICIALS, officials == null ? json.arrayNode() : officials);
            JsonNode remedyWords = part(words, REMEDIES);
            finding.get(REMEDIES)
                    .forEach(remedy -> put(
                            (ObjectNode) remedy,
                            REMEDY_TEXTS,
                            part(remedyWords, remedy.get("id").asString())));
            findings.add(finding);
        }
        json.set(FINDINGS, findings);
        // What is left of findings that were taken back.
        List.copyOf(json.propertyNames()).stream()
                .filter(name -> name.startsWith(FINDING) || name.startsWith(WORDS))
                .forEach(json::remove);
        return json;
    }

    private static ObjectNode taken(ObjectNode from, List<String> names) {
        ObjectNode taken = from.objectNode();
        names.forEach(name -> taken.set(name, from.remove(name)));
        return taken;
    }

    private static void put(ObjectNode into, List<String> names, @Nullable JsonNode words) {
        for (String name : names) {
            JsonNode text = part(words, name);
            into.put(name, text == null ? "" : text.asString());
        }
    }

    private static @Nullable JsonNode part(@Nullable JsonNode of, String name) {
        return of == null ? null : of.get(name);
    }
}
