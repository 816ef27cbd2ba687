package congtam.ui.complaint;

import congtam.register.HistoryEntry;
import congtam.text.Texts;
import congtam.ui.history.HistoryStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Puts the ledger's steps into words: fields with before and after, contents one by one, names in place of identities. */
final class HistoryWords {
    /** The order in which fields are told; names that are not here, such as identities and hashes, are not told. */
    private static final List<String> TOLD = List.of(
            "number",
            "receivedAt",
            "channel",
            "line",
            "receivedBy",
            "callerId",
            "fullName",
            "phone",
            "address",
            "words",
            "state",
            "source",
            "reason",
            "name",
            "removed");

    private static final List<String> CONTENT_FIELDS = List.of("kind", "field", "agencyId");
    private static final List<String> CONTENT_WORDS = List.of("official", "place", "summary");

    private final Texts texts;
    private final FormWords words;

    HistoryWords(Texts texts, Function<@Nullable UUID, String> agencies) {
        this.texts = texts;
        this.words = new FormWords(texts, agencies);
    }

    /** The steps in the order given. */
    List<HistoryStep> steps(List<HistoryEntry> history) {
        // A change of words alone does not name the place of its content, so the order is kept from the step before.
        List<String> order = new ArrayList<>();
        return history.stream().map(entry -> step(entry, order)).toList();
    }

    private HistoryStep step(HistoryEntry step, List<String> order) {
        var entry = step.entry();
        List<HistoryStep.Line> lines = new ArrayList<>();
        for (String name : TOLD) {
            JsonNode after = step.after().get(name);
            if (after != null) {
                own(step, name, after, lines);
            }
        }
        protection(step, lines);
        contents(step, order, lines);
        return new HistoryStep(
                texts.dateTime(entry.at()),
                entry.who(),
                texts.has("act." + entry.act()) ? texts.get("act." + entry.act()) : entry.act(),
                texts.get("form.history.mark", String.valueOf(entry.seq()), String.valueOf(entry.version())),
                step.erased(),
                lines);
    }

    private void own(HistoryEntry step, String name, JsonNode after, List<HistoryStep.Line> lines) {
        boolean creation = step.entry().version() == 1;
        JsonNode before = step.before().get(name);
        if (name.equals("callerId")) {
            if (after.isNull() || !creation) {
                lines.add(line(name, creation ? "" : caller(before), caller(after)));
            }
            return;
        }
        if (name.equals("removed") && creation) {
            return;
        }
        String was = before == null ? "" : words.shown(name, before);
        String is = words.shown(name, after);
        if (!was.isEmpty() || !is.isEmpty()) {
            lines.add(line(name, was, is));
        }
    }

    /** What stands in one field of the ledger is told part by part. */
    private void protection(HistoryEntry step, List<HistoryStep.Line> lines) {
        JsonNode after = step.after().get("protection");
        if (after == null) {
            return;
        }
        JsonNode before = step.before().get("protection");
        for (String name : List.of("restricted", "mayBeNamed", "envelope")) {
            String was = before == null ? "" : words.shown(name, before.get(name));
            String is = words.shown(name, after.get(name));
            boolean usual = before == null && (is.isEmpty() || !after.get(name).asBoolean(true));
            if (!was.equals(is) && !usual) {
                lines.add(line(name, was, is));
            }
        }
    }

    private HistoryStep.Line line(String name, String before, String after) {
        return new HistoryStep.Line(texts.get("field." + name), before, after);
    }

    private String caller(@Nullable JsonNode id) {
        return texts.get(id == null || id.isNull() ? "complaint.anonymous" : "form.named");
    }

    private void contents(HistoryEntry step, List<String> order, List<HistoryStep.Line> lines) {
        Map<String, Map<String, JsonNode>> before = contents(step.before());
        Map<String, Map<String, JsonNode>> after = contents(step.after());
        List<String> was = List.copyOf(order);
        JsonNode listed = step.after().get("contents");
        if (listed != null) {
            order.clear();
            listed.forEach(content -> order.add(content.get("id").asString()));
        }
        List<String> all = new ArrayList<>(order);
        was.stream().filter(id -> !all.contains(id)).forEach(all::add);
        for (String id : all) {
            boolean gone = !order.contains(id);
            String title = texts.get("form.content-number", (gone ? was : order).indexOf(id) + 1);
            content(
                    title,
                    !was.contains(id),
                    gone,
                    before.getOrDefault(id, Map.of()),
                    after.getOrDefault(id, Map.of()),
                    lines);
        }
        tellOrder(was, order, lines);
    }

    private void content(
            String title,
            boolean added,
            boolean gone,
            Map<String, JsonNode> before,
            Map<String, JsonNode> after,
            List<HistoryStep.Line> lines) {
        if (gone) {
            lines.add(new HistoryStep.Line(title, whole(before), texts.get("form.content-removed")));
            return;
        }
        if (added) {
            lines.add(new HistoryStep.Line(title, "", whole(after)));
            return;
        }
        Set<String> names = new TreeSet<>(after.keySet());
        for (String name : concat(CONTENT_FIELDS, CONTENT_WORDS)) {
            if (names.contains(name)) {
                String was = shown(before, name);
                String is = shown(after, name);
                if (!was.equals(is)) {
                    lines.add(new HistoryStep.Line(title + " · " + texts.get(label(name)), was, is));
                }
            }
        }
    }

    private void tellOrder(List<String> was, List<String> order, List<HistoryStep.Line> lines) {
        List<String> stayed = order.stream().filter(was::contains).toList();
        List<String> before = was.stream().filter(stayed::contains).toList();
        if (!stayed.equals(before)) {
            String numbers = String.join(
                    ", ",
                    order.stream()
                            .filter(was::contains)
                            .map(id -> String.valueOf(was.indexOf(id) + 1))
                            .toList());
            lines.add(new HistoryStep.Line(texts.get("form.content-order"), "", numbers));
        }
    }

    private String whole(Map<String, JsonNode> content) {
        return String.join(
                " · ",
                concat(CONTENT_FIELDS, CONTENT_WORDS).stream()
                        .map(name -> shown(content, name))
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private String shown(Map<String, JsonNode> content, String name) {
        JsonNode value = content.get(name);
        return value == null ? "" : words.shown(name, value);
    }

    private static String label(String name) {
        return name.equals("agencyId") ? "field.agency" : "field." + name;
    }

    private static List<String> concat(List<String> one, List<String> other) {
        List<String> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    /** The contents of one side of a step, whose texts lie apart in the ledger, by identity. */
    private static Map<String, Map<String, JsonNode>> contents(Map<String, JsonNode> fields) {
        Map<String, Map<String, JsonNode>> contents = new HashMap<>();
        JsonNode listed = fields.get("contents");
        if (listed != null) {
            for (JsonNode content : listed) {
                var own = contents.computeIfAbsent(content.get("id").asString(), id -> new HashMap<>());
                CONTENT_FIELDS.forEach(name -> own.put(name, content.get(name)));
            }
        }
        JsonNode texts = fields.get("contentWords");
        if (texts != null) {
            texts.properties().forEach(entry -> {
                var own = contents.computeIfAbsent(entry.getKey(), id -> new HashMap<>());
                entry.getValue().properties().forEach(text -> own.put(text.getKey(), text.getValue()));
            });
        }
        return contents;
    }
}
