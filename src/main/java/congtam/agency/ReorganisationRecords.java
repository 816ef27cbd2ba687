package congtam.agency;

import static congtam.register.schema.Tables.HEIR_CHOICE;
import static congtam.register.schema.Tables.REORGANISATION;
import static congtam.register.schema.Tables.REORGANISATION_BODY;
import static congtam.register.schema.Tables.SUCCESSION;

import congtam.register.ImpersonalKind;
import congtam.register.RecordRef;
import congtam.register.RowBatch;
import congtam.register.Stored;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;

/** How reorganisations lie in the register. */
final class ReorganisationRecords implements ImpersonalKind<Reorganisation> {
    @Override
    public String name() {
        return "reorganisation";
    }

    @Override
    public Class<Reorganisation> type() {
        return Reorganisation.class;
    }

    @Override
    public int format() {
        return 1;
    }

    @Override
    public Rows rows() {
        return new Rows(REORGANISATION, REORGANISATION.ID, REORGANISATION.VERSION);
    }

    @Override
    public List<RowsOf> rowsOf(DSLContext db, List<Stored<Reorganisation>> records) {
        RowBatch acts = new RowBatch(REORGANISATION);
        RowBatch bodies = new RowBatch(REORGANISATION_BODY);
        RowBatch successions = new RowBatch(SUCCESSION);
        RowBatch choices = new RowBatch(HEIR_CHOICE);
        for (Stored<Reorganisation> record : records) {
            UUID id = record.id();
            Reorganisation act = record.content();
            acts.add(id, record.version(), act.effective(), act.name(), act.legalAct(), act.takenBack());
            int position = 0;
            for (UUID body : act.bodies()) {
                bodies.add(id, position++, body);
            }
            position = 0;
            for (Succession step : act.successions()) {
                successions.add(
                        id,
                        position++,
                        step.from(),
                        step.to(),
                        step.share(),
                        step.basis() == null ? null : step.basis().name(),
                        step.certainty().name(),
                        step.heir());
            }
            position = 0;
            for (HeirChoice choice : act.choices()) {
                choices.add(
                        id, position++, choice.record().kind(), choice.record().id(), choice.agency(), choice.heir());
            }
        }
        return List.of(
                new RowsOf(acts, REORGANISATION.ID),
                new RowsOf(bodies, REORGANISATION_BODY.REORGANISATION_ID),
                new RowsOf(successions, SUCCESSION.REORGANISATION_ID),
                new RowsOf(choices, HEIR_CHOICE.REORGANISATION_ID));
    }

    /** What an act did stays as it was written; it can only be taken back. */
    @Override
    public void update(DSLContext db, List<Stored<Reorganisation>> records) {
        for (Stored<Reorganisation> record : records) {
            db.update(REORGANISATION)
                    .set(REORGANISATION.TAKEN_BACK, record.content().takenBack())
                    .where(REORGANISATION.ID.eq(record.id()))
                    .execute();
        }
    }

    @Override
    public Map<UUID, Stored<Reorganisation>> load(DSLContext db, Collection<UUID> ids) {
        Map<UUID, List<UUID>> bodies = db.selectFrom(REORGANISATION_BODY)
                .where(REORGANISATION_BODY.REORGANISATION_ID.in(ids))
                .orderBy(REORGANISATION_BODY.REORGANISATION_ID, REORGANISATION_BODY.POSITION)
                .fetchGroups(REORGANISATION_BODY.REORGANISATION_ID, REORGANISATION_BODY.AGENCY_ID);
        Map<UUID, List<Succession>> successions = db.selectFrom(SUCCESSION)
                .where(SUCCESSION.REORGANISATION_ID.in(ids))
                .orderBy(SUCCESSION.REORGANISATION_ID, SUCCESSION.POSITION)
                .fetchGroups(
                        SUCCESSION.REORGANISATION_ID,
                        row -> new Succession(
                                row.getFromId(),
                                row.getToId(),
                                row.getShare(),
                                row.getShareBasis() == null ? null : ShareBasis.valueOf(row.getShareBasis()),
                                Certainty.valueOf(row.getCertainty()),
                                row.getHeir()));
        Map<UUID, List<HeirChoice>> choices = db.selectFrom(HEIR_CHOICE)
                .where(HEIR_CHOICE.REORGANISATION_ID.in(ids))
                .orderBy(HEIR_CHOICE.REORGANISATION_ID, HEIR_CHOICE.POSITION)
                .fetchGroups(
                        HEIR_CHOICE.REORGANISATION_ID,
                        row -> new HeirChoice(
                                new RecordRef(row.getRecordKind(), row.getRecordId()),
                                row.getAgencyId(),
                                row.getHeirId()));
        Map<UUID, Stored<Reorganisation>> acts = new HashMap<>();
        db.selectFrom(REORGANISATION)
                .where(REORGANISATION.ID.in(ids))
                .forEach(row -> acts.put(
                        row.getId(),
                        new Stored<>(
                                row.getId(),
                                row.getVersion(),
                                new Reorganisation(
                                        row.getEffective(),
                                        row.getName(),
                                        row.getLegalAct(),
                                        row.getTakenBack(),
                                        bodies.getOrDefault(row.getId(), List.of()),
                                        successions.getOrDefault(row.getId(), List.of()),
                                        choices.getOrDefault(row.getId(), List.of())))));
        return acts;
    }

    /** Every one there is. */
    Map<UUID, Stored<Reorganisation>> all(DSLContext db) {
        return load(db, db.select(REORGANISATION.ID).from(REORGANISATION).fetch(REORGANISATION.ID));
    }
}
