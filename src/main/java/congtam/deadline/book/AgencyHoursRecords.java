package congtam.deadline.book;

import static congtam.register.schema.Tables.OFFICE_HOURS;

import congtam.deadline.OfficeHours;
import congtam.register.ImpersonalKind;
import congtam.register.RowBatch;
import congtam.register.Stored;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;

/** How office hours lie in the register. */
final class AgencyHoursRecords implements ImpersonalKind<AgencyHours> {
    @Override
    public String name() {
        return "hours";
    }

    @Override
    public Class<AgencyHours> type() {
        return AgencyHours.class;
    }

    @Override
    public int format() {
        return 1;
    }

    @Override
    public Rows rows() {
        return new Rows(OFFICE_HOURS, OFFICE_HOURS.ID, OFFICE_HOURS.VERSION);
    }

    @Override
    public List<RowsOf> rowsOf(DSLContext db, List<Stored<AgencyHours>> records) {
        RowBatch rows = new RowBatch(OFFICE_HOURS);
        for (Stored<AgencyHours> record : records) {
            OfficeHours hours = record.content().hours();
            rows.add(
                    record.id(),
                    record.version(),
                    record.content().agency(),
                    hours.hoursText(),
                    hours.restText(),
                    hours.document());
        }
        return List.of(new RowsOf(rows, OFFICE_HOURS.ID));
    }

    @Override
    public void update(DSLContext db, List<Stored<AgencyHours>> records) {
        for (Stored<AgencyHours> record : records) {
            OfficeHours hours = record.content().hours();
            db.update(OFFICE_HOURS)
                    .set(OFFICE_HOURS.AGENCY_CODE, record.content().agency())
                    .set(OFFICE_HOURS.SHIFTS, hours.hoursText())
                    .set(OFFICE_HOURS.REST_DAYS, hours.restText())
                    .set(OFFICE_HOURS.DOCUMENT, hours.document())
                    .where(OFFICE_HOURS.ID.eq(record.id()))
                    .execute();
        }
    }

    @Override
    public Map<UUID, Stored<AgencyHours>> load(DSLContext db, Collection<UUID> ids) {
        Map<UUID, Stored<AgencyHours>> hours = new HashMap<>();
        db.selectFrom(OFFICE_HOURS)
                .where(OFFICE_HOURS.ID.in(ids))
                .forEach(row -> hours.put(
                        row.getId(),
                        new Stored<>(
                                row.getId(),
                                row.getVersion(),
                                new AgencyHours(
                                        row.getAgencyCode(),
                                        OfficeHours.of(row.getShifts(), row.getRestDays(), row.getDocument())))));
        return hours;
    }
}
