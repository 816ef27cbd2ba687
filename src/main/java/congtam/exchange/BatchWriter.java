package congtam.exchange;

import congtam.access.Viewer;
import congtam.agency.Agencies;
import congtam.agency.Agency;
import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.complaint.Complaints;
import congtam.complaint.NewComplaint;
import congtam.person.People;
import congtam.person.Person;
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

/** Writes a judged batch as one transaction: complaints, callers, new agencies, and the memory of the rows. */
final class BatchWriter {
    private static final String CREATE_ACT = "complaint.import";
    /** Somebody may save a complaint while its row is worked in; then the batch is tried again on what they saved. */
    private static final int TRIES = 5;

    private final Register register;
    private final Complaints complaints;
    private final Agencies agencies;
    private final Viewer viewer;
    private final ImportRows rows;
    private final AgencyNames names;

    BatchWriter(
            Register register,
            Complaints complaints,
            Agencies agencies,
            Viewer viewer,
            ImportRows rows,
            AgencyNames names) {
        this.register = register;
        this.complaints = complaints;
        this.agencies = agencies;
        this.viewer = viewer;
        this.rows = rows;
        this.names = names;
    }

    /** Writes it; how many of the changed rows really changed something. */
    int write(Judgement judgement) {
        boolean refusedNow = judgement.refused().stream().anyMatch(refused -> !refused.before());
        if (judgement.fresh().isEmpty() && judgement.changed().isEmpty() && !refusedNow) {
            return 0;
        }
        for (int attempt = 1; ; attempt++) {
            List<ComplaintFile> seen = seen(judgement, attempt);
            Map<String, Stored<Agency>> created = new HashMap<>();
            try {
                int updated = register.write(viewer.name(), writing -> write(writing, judgement, seen, created));
                created.values().forEach(names::add);
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

    private List<ComplaintFile> seen(Judgement judgement, int attempt) {
        return judgement.changed().stream()
                .map(changed -> attempt == 1
                        ? changed.seen()
                        : complaints
                                .open(viewer, changed.seen().complaint().id())
                                .orElse(changed.seen()))
                .toList();
    }

    private int write(
            Writing writing, Judgement judgement, List<ComplaintFile> seen, Map<String, Stored<Agency>> created) {
        Map<String, ImportRows.Known> known = new LinkedHashMap<>();
        receive(writing, judgement.fresh(), created, known);
        for (Judgement.Refused refused : judgement.refused()) {
            String key = ImportRows.rejectedKey(refused.hash());
            if (!refused.before()) {
                known.put(key, new ImportRows.Known(key, refused.hash(), null, 0));
            }
        }
        known.keySet().removeAll(rows.known(writing.db(), rejectedKeys(known)).keySet());
        rows.insert(writing.db(), known.values());
        return change(writing, judgement.changed(), seen, created);
    }

    /** Rows that are the same wrong text twice are remembered once. */
    private static List<String> rejectedKeys(Map<String, ImportRows.Known> known) {
        return known.values().stream()
                .filter(row -> row.recordId() == null)
                .map(ImportRows.Known::key)
                .toList();
    }

    private void receive(
            Writing writing,
            List<Judgement.Fresh> fresh,
            Map<String, Stored<Agency>> created,
            Map<String, ImportRows.Known> known) {
        List<NewComplaint> news = fresh.stream()
                .map(row -> row.values().asNew(writing.newId(), agency(writing, row.agency(), created)))
                .toList();
        List<Stored<Complaint>> stored = complaints.receiveAll(writing, news, CREATE_ACT);
        for (int i = 0; i < stored.size(); i++) {
            Judgement.Fresh row = fresh.get(i);
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
            List<Judgement.Changed> changed,
            List<ComplaintFile> seen,
            Map<String, Stored<Agency>> created) {
        int updated = 0;
        List<ImportRows.Known> known = new ArrayList<>();
        for (int i = 0; i < changed.size(); i++) {
            Judgement.Changed row = changed.get(i);
            ComplaintFile before = seen.get(i);
            ComplaintFile after = change(
                    writing,
                    before,
                    Merged.of(row, before, agency(writing, row.row().agency(), created)));
            updated += after.equals(before) ? 0 : 1;
            known.add(new ImportRows.Known(
                    row.known().key(),
                    row.row().hash(),
                    after.complaint().id(),
                    after.complaint().version()));
        }
        rows.update(writing.db(), known);
        return updated;
    }

    private ComplaintFile change(Writing writing, ComplaintFile seen, Merged merged) {
        Stored<Person> caller = seen.caller();
        Person wanted = merged.caller();
        if (caller != null && wanted != null) {
            caller = writing.change(People.kind(), caller.id(), caller.version(), wanted, LastImported.PERSON_ACT);
        }
        return complaints.change(
                writing,
                new ComplaintFile(seen.complaint(), caller),
                merged.complaint(),
                wanted,
                LastImported.COMPLAINT_ACT);
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
