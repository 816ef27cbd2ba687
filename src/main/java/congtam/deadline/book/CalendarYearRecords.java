package congtam.deadline.book;

import static congtam.register.schema.Tables.CALENDAR_DAY;
import static congtam.register.schema.Tables.CALENDAR_YEAR;

import congtam.deadline.DayType;
import congtam.deadline.SpecialDay;
import congtam.deadline.Wording;
import congtam.register.ImpersonalKind;
import congtam.register.RowBatch;
import congtam.register.Stored;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;

/** How years of the calendar lie in the register. */
final class CalendarYearRecords implements ImpersonalKind<CalendarYear> {
    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public Class<CalendarYear> type() {
        return CalendarYear.class;
    }

    @Override
    public int format() {
        return 1;
    }

    @Override
    public Rows rows() {
        return new Rows(CALENDAR_YEAR, CALENDAR_YEAR.ID, CALENDAR_YEAR.VERSION);
    }

    @Override
    public List<RowsOf> rowsOf(DSLContext db, List<Stored<CalendarYear>> records) {
        RowBatch years = new RowBatch(CALENDAR_YEAR);
        records.forEach(record -> years.add(
                record.id(),
                record.version(),
                record.content().year(),
                record.content().notice()));
        return List.of(new RowsOf(years, CALENDAR_YEAR.ID), new RowsOf(days(records), CALENDAR_DAY.YEAR_ID));
    }

    @Override
    public void update(DSLContext db, List<Stored<CalendarYear>> records) {
        for (Stored<CalendarYear> record : records) {
            db.update(CALENDAR_YEAR)
                    .set(CALENDAR_YEAR.YEAR_NUMBER, record.content().year())
                    .set(CALENDAR_YEAR.NOTICE, record.content().notice())
                    .where(CALENDAR_YEAR.ID.eq(record.id()))
                    .execute();
            db.deleteFrom(CALENDAR_DAY)
                    .where(CALENDAR_DAY.YEAR_ID.eq(record.id()))
                    .execute();
        }
        days(records).insert(db);
    }

    private static RowBatch days(List<Stored<CalendarYear>> records) {
        RowBatch days = new RowBatch(CALENDAR_DAY);
        for (Stored<CalendarYear> record : records) {
            for (SpecialDay day : record.content().days()) {
                days.add(
                        record.id(),
                        day.day(),
                        day.type().name(),
                        day.name().vi(),
                        day.name().en(),
                        day.document());
            }
        }
        return days;
    }

    @Override
    public Map<UUID, Stored<CalendarYear>> load(DSLContext db, Collection<UUID> ids) {
        Map<UUID, List<SpecialDay>> days = db.selectFrom(CALENDAR_DAY)
                .where(CALENDAR_DAY.YEAR_ID.in(ids))
                .orderBy(CALENDAR_DAY.YEAR_ID, CALENDAR_DAY.ON_DAY)
                .fetchGroups(
                        CALENDAR_DAY.YEAR_ID,
                        row -> new SpecialDay(
                                row.getOnDay(),
                                DayType.valueOf(row.getDayType()),
                                new Wording(row.getNameVi(), row.getNameEn()),
                                row.getDocument()));
        Map<UUID, Stored<CalendarYear>> years = new HashMap<>();
        db.selectFrom(CALENDAR_YEAR)
                .where(CALENDAR_YEAR.ID.in(ids))
                .forEach(row -> years.put(
                        row.getId(),
                        new Stored<>(
                                row.getId(),
                                row.getVersion(),
                                new CalendarYear(
                                        row.getYearNumber(),
                                        row.getNotice(),
                                        days.getOrDefault(row.getId(), List.of())))));
        return years;
    }
}
