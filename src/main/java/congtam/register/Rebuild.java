package congtam.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes a record's content again from its ledger entries, step by step, through every form its JSON has had. */
final class Rebuild<C> {
    private final Kind<C> kind;
    private final CanonicalJson json;
    private ObjectNode state;
    private int format;

    Rebuild(Kind<C> kind, CanonicalJson json) {
        this.kind = kind;
        this.json = json;
        this.state = json.object();
        this.format = 0;
    }

    /** Applies one entry: full content at creation, changed fields after. Erased parts leave what later entries say. */
    void apply(Ledger.Full full) {
        raiseToThatOf(full);
        changes(full).forEach(state::set);
    }

    private void raiseToThatOf(Ledger.Full full) {
        raiseTo(full.entry().format());
        format = full.entry().format();
    }

    /** The content as JSON of the present form. */
    ObjectNode present() {
        raiseTo(kind.format());
        return state;
    }

    C content() {
        return json.read(kind, present());
    }

    /** Whether entries still say a whole content: what was destroyed has been followed by what was left of it. */
    static boolean isWhole(List<Ledger.Full> entries) {
        boolean whole = true;
        for (Ledger.Full full : entries) {
            boolean gone = full.parts().stream().anyMatch(Ledger.Part::isErased);
            boolean saidAnew =
                    full.parts().stream().anyMatch(part -> part.name().equals(Ledger.TOMBSTONE));
            whole = !gone && (whole || saidAnew);
        }
        return whole;
    }

    List<HistoryEntry> history(List<Ledger.Full> entries) {
        List<HistoryEntry> history = new ArrayList<>();
        for (Ledger.Full full : entries) {
            // Before and after are told in one form, that of the entry.
            raiseToThatOf(full);
            Map<String, JsonNode> before = new LinkedHashMap<>();
            Map<String, JsonNode> after = changes(full);
            if (full.entry().version() > 1) {
                after.keySet().stream().filter(state::has).forEach(name -> before.put(name, state.get(name)));
            }
            boolean erased = full.parts().stream().anyMatch(Ledger.Part::isErased);
            history.add(new HistoryEntry(full.entry(), before, after, erased));
            apply(full);
        }
        return history;
    }

    private Map<String, JsonNode> changes(Ledger.Full full) {
        Map<String, JsonNode> changes = new LinkedHashMap<>();
        for (Ledger.Part part : full.parts()) {
            byte[] body = part.body();
            if (body != null && Ledger.isOfTheRecord(part.name())) {
                json.parse(body).properties().forEach(field -> changes.put(field.getKey(), field.getValue()));
            }
        }
        return changes;
    }

    private void raiseTo(int target) {
        for (; format < target && format > 0; format++) {
            state = kind.upcast(format, state);
        }
    }
}
