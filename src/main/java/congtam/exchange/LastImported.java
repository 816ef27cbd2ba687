package congtam.exchange;

import congtam.register.HistoryEntry;
import congtam.register.Kind;
import congtam.register.RecordRef;
import congtam.register.Register;
import congtam.text.Problem;
import java.util.List;
import java.util.UUID;

/**
 * What the file had said of a record before: its first version, and on it whatever each later import changed. Taken from the
 * ledger, so that no copy of personal details lies outside it; the version that the import wrote last would not do, because what
 * an officer had edited until then is in it.
 */
final class LastImported {
    private final Register register;

    LastImported(Register register) {
        this.register = register;
    }

    /**
     * What the file had said of one record.
     *
     * @param act under which imports change records of this kind
     */
    <C> C said(Kind<C> kind, UUID id, String act, String identity, Merge<C> merge) {
        List<HistoryEntry> history = register.history(new RecordRef(kind.name(), id));
        if (history.stream().anyMatch(HistoryEntry::erased)) {
            // What was destroyed on purpose must not come back from an old file.
            throw Problem.of("row.erased", identity);
        }
        C said = at(kind, id, 1);
        for (HistoryEntry step : history) {
            int version = step.entry().version();
            if (step.entry().act().equals(act)) {
                said = merge.of(at(kind, id, version - 1), at(kind, id, version), said);
            }
        }
        return said;
    }

    private <C> C at(Kind<C> kind, UUID id, int version) {
        return register.at(kind, id, version)
                .orElseThrow(() -> new IllegalStateException(kind.name() + " " + id + " has no version " + version));
    }

    /** A change from base to mine, worked into theirs. */
    interface Merge<C> {
        C of(C base, C mine, C theirs);
    }
}
