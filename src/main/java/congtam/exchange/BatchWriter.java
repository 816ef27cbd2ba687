package congtam.exchange;

import congtam.access.Viewer;
import congtam.agency.Agencies;
import congtam.agency.Agency;
import congtam.agency.AgencyNames;
import congtam.register.Conflict;
import congtam.register.Register;
import congtam.register.Stored;
import congtam.register.Writing;
import congtam.text.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Writes a judged batch as one transaction: records, new agencies, and the memory of the rows. */
final class BatchWriter<V extends RowContent, S, B> {
    /** Somebody may save a record while its row is worked in; then the batch is tried again on what they saved. */
    private static final int TRIES = 5;

    private final Register register;
    private final Intake<V, S, B> intake;
    private final Agencies agencies;
    private final Viewer viewer;
    private final ImportRows rows;
    private final AgencyNames names;

    BatchWriter(
            Register register,
            Intake<V, S, B> intake,
            Agencies agencies,
            Viewer viewer,
            ImportRows rows,
            AgencyNames names) {
        this.register = register;
        this.intake = intake;
        this.agencies = agencies;
        this.viewer = viewer;
        this.rows = rows;
        this.names = names;
    }

    /** Writes it; how many of the changed rows changed something, as far as whoever imports is told. */
    int write(Judgement<V, S, B> judgement) {
        boolean refusedNow = judgement.refused().stream().anyMatch(refused -> !refused.before());
        if (judgement.fresh().isEmpty()
                && judgement.changed().isEmpty()
                && judgement.passed().isEmpty()
                && !refusedNow) {
            return 0;
        }
        for (int attempt = 1; ; attempt++) {
            List<S> seen = seen(judgement, attempt);
            Map<String, Stored<Agency>> created = new HashMap<>();
            try {
                int updated = register.write(viewer.name(), writing -> write(writing, judgement, seen, created));
                created.values().forEach(agency -> names.add(agency.id(), agency.content()));
                return updated;
            } catch (Conflict conflict) {
                if (attempt == TRIES) {
                    throw conflict;
                }
            } catch (IntegrityConstraintViolationException e) {
                throw Problem.because(e, "import.at-once");
            }
        }
    }

    private List<S> seen(Judgement<V, S, B> judgement, int attempt) {
        return judgement.changed().stream()
                .map(changed -> attempt == 1
                        ? changed.seen()
                        : intake.seen(intake.record(changed.seen()).id()))
                .toList();
    }

    private int write(
            Writing writing, Judgement<V, S, B> judgement, List<S> seen, Map<String, Stored<Agency>> created) {
        Map<String, ImportRows.Known> known = new LinkedHashMap<>();
        create(writing, judgement.fresh(), created, known);
        for (Judgement.Refused refused : judgement.refused()) {
            String key = ImportRows.rejectedKey(refused.hash());
            if (!refused.before()) {
                known.put(key, new ImportRows.Known(key, refused.hash(), null, 0));
            }
        }
        for (String hash : judgement.passed()) {
            String key = ImportRows.passedKey(hash);
            known.put(key, new ImportRows.Known(key, hash, null, 0));
        }
        known.keySet().removeAll(rows.known(writing.db(), recordless(known)).keySet());
        rows.insert(writing.db(), known.values());
        return change(writing, judgement.changed(), seen, created)
                + judgement.passed().size();
    }

    /** Rows that are the same text twice are remembered once. */
    private static List<String> recordless(Map<String, ImportRows.Known> known) {
        return known.values().stream()
                .filter(row -> row.recordId() == null)
                .map(ImportRows.Known::key)
                .toList();
    }

    private void create(
            Writing writing,
            List<Judgement.Fresh<V>> fresh,
            Map<String, Stored<Agency>> created,
            Map<String, ImportRows.Known> known) {
        List<? extends Stored<?>> stored = intake.create(
                writing,
                fresh.stream().map(row -> placed(writing, row, created)).toList());
        for (int i = 0; i < stored.size(); i++) {
            Judgement.Fresh<V> row = fresh.get(i);
            known.put(
                    row.identity(),
                    new ImportRows.Known(
                            row.identity(),
                            row.hash(),
                            stored.get(i).id(),
                            stored.get(i).version()));
        }
    }

    private int change(
            Writing writing,
            List<Judgement.Changed<V, S, B>> changed,
            List<S> seen,
            Map<String, Stored<Agency>> created) {
        int updated = 0;
        List<ImportRows.Known> known = new ArrayList<>();
        for (int i = 0; i < changed.size(); i++) {
            Judgement.Changed<V, S, B> row = changed.get(i);
            S before = seen.get(i);
            S after = intake.change(row.base(), placed(writing, row.row(), created), before)
                    .apply(writing);
            updated += after.equals(before) ? 0 : 1;
            known.add(new ImportRows.Known(
                    row.known().key(),
                    row.row().hash(),
                    intake.record(after).id(),
                    intake.record(after).version()));
        }
        rows.update(writing.db(), known);
        return updated;
    }

    private Intake.Placed<V> placed(Writing writing, Judgement.Fresh<V> row, Map<String, Stored<Agency>> created) {
        return new Intake.Placed<>(row.values(), agency(writing, row.agency(), created));
    }

    private @Nullable UUID agency(Writing writing, Judgement.AgencyChoice choice, Map<String, Stored<Agency>> created) {
        Agency agency = choice.create();
        if (agency == null) {
            return choice.id();
        }
        String key = AgencyNames.exactKey(agency.versions().getFirst().name());
        return created.computeIfAbsent(key, name -> agencies.create(writing, agency))
                .id();
    }
}
