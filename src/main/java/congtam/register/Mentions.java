package congtam.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Where some words stand in the ledger, in what records are and in what they once were. */
final class Mentions {
    private static final int PAGE = 500;

    private final Ledger ledger;
    private final CanonicalJson json;

    Mentions(Ledger ledger, CanonicalJson json) {
        this.ledger = ledger;
        this.json = json;
    }

    List<Mention> find(DSLContext db, Predicate<String> words, Progress progress) {
        List<Mention> found = new ArrayList<>();
        long end = Ledger.head(db).seq();
        long seq = 0;
        List<Ledger.Full> page = ledger.fullAfter(db, seq, PAGE);
        while (!page.isEmpty() && !progress.cancelled()) {
            page.forEach(full -> find(full, words, found));
            seq = page.getLast().entry().seq();
            progress.at(seq, end);
            page = ledger.fullAfter(db, seq, PAGE);
        }
        return found;
    }

    private void find(Ledger.Full full, Predicate<String> words, List<Mention> found) {
        RecordRef record = full.entry().record();
        for (Ledger.Part part : full.parts()) {
            byte[] body = part.body();
            if (body != null && Ledger.isOfTheRecord(part.name())) {
                json.parse(body).properties().stream()
                        .filter(field -> holds(field.getValue(), words))
                        .forEach(field -> found.add(
                                new Mention(record, field.getKey(), part.name().equals(Ledger.PERSONAL))));
            }
        }
    }

    private static boolean holds(JsonNode value, Predicate<String> words) {
        if (value.isString()) {
            return words.test(value.asString());
        }
        for (JsonNode below : value) {
            if (holds(below, words)) {
                return true;
            }
        }
        return false;
    }

    /** The JSON of a content with every text of its personal fields changed. */
    static ObjectNode changed(Kind<?> kind, ObjectNode content, UnaryOperator<String> words) {
        ObjectNode changed = content.deepCopy();
        content.properties().stream()
                .filter(field -> kind.isPersonal(field.getKey()))
                .forEach(field -> changed.set(field.getKey(), changed(field.getValue(), words)));
        return changed;
    }

    private static JsonNode changed(JsonNode value, UnaryOperator<String> words) {
        return switch (value) {
            case StringNode text -> StringNode.valueOf(words.apply(text.asString()));
            case ObjectNode object -> {
                ObjectNode copy = object.objectNode();
                object.properties().forEach(field -> copy.set(field.getKey(), changed(field.getValue(), words)));
                yield copy;
            }
            case ArrayNode array -> {
                var copy = array.arrayNode();
                array.forEach(element -> copy.add(changed(element, words)));
                yield copy;
            }
            default -> value;
        };
    }
}
