package congtam.cli;

import congtam.access.RegisterLog;
import congtam.access.Viewer;
import congtam.office.Office;
import congtam.register.LedgerEntry;
import congtam.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code log}: who did what when, without what it was about. */
final class LogListing implements Listing<LedgerEntry> {
    private final RegisterLog log;
    private final Viewer viewer;

    LogListing(Office office, Viewer viewer) {
        this.log = office.log();
        this.viewer = viewer;
    }

    @Override
    public String code() {
        return "log";
    }

    @Override
    public List<LedgerEntry> page(@Nullable LedgerEntry after, int size) {
        return log.page(viewer, after == null ? Long.MAX_VALUE : after.seq(), size);
    }

    @Override
    public List<String> fields() {
        return List.of("seq", "at", "who", "act", "kind", "record", "version");
    }

    @Override
    public void fill(ObjectNode node, LedgerEntry entry) {
        node.put("seq", entry.seq());
        node.put("at", Json.time(entry.at()));
        node.put("who", entry.who());
        node.put("act", entry.act());
        node.put("kind", entry.record().kind());
        node.put("record", entry.record().id().toString());
        node.put("version", entry.version());
    }

    @Override
    public List<Integer> widths() {
        return List.of(8, 16, 28, 36);
    }

    @Override
    public List<String> heads(Texts texts) {
        return List.of(
                texts.get("log.seq"),
                texts.get("log.at"),
                texts.get("log.who"),
                texts.get("log.act"),
                texts.get("log.record"));
    }

    @Override
    public List<String> cells(LedgerEntry entry, Texts texts) {
        String act = "act." + entry.act();
        return List.of(
                Terminal.plain(entry.seq()),
                texts.dateTime(entry.at()),
                entry.who(),
                texts.has(act) ? texts.get(act) : entry.act(),
                entry.record().id() + " (" + Terminal.plain(entry.version()) + ")");
    }
}
