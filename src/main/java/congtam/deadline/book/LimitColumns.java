package congtam.deadline.book;

import static congtam.register.schema.Tables.TIME_LIMIT_VERSION;

import congtam.deadline.AfterHours;
import congtam.deadline.LimitUnit;
import congtam.deadline.TimeLimit;
import congtam.deadline.Wording;
import java.time.LocalDate;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** A time limit in the columns that each table of limits has, by the same names and in the same order. */
final class LimitColumns {
    private LimitColumns() {}

    /**
     * The values of a row.
     *
     * @param first what stands before the limit itself
     */
    static @Nullable Object[] row(TimeLimit limit, Object... first) {
        TimeLimit.Extensions extensions = limit.extensions();
        @Nullable
        Object[] own = {
            limit.validFrom(),
            limit.validTo(),
            limit.code(),
            limit.name().vi(),
            limit.name().en(),
            limit.starts().vi(),
            limit.starts().en(),
            limit.amount(),
            limit.unit().name(),
            limit.remote(),
            extensions.times(),
            extensions.amount(),
            extensions.remoteAmount(),
            extensions.grounds().vi(),
            extensions.grounds().en(),
            extensions.approver().vi(),
            extensions.approver().en(),
            limit.pausable(),
            limit.afterHours().name(),
            limit.basis(),
            limit.checked()
        };
        @Nullable Object[] row = new Object[first.length + own.length];
        System.arraycopy(first, 0, row, 0, first.length);
        System.arraycopy(own, 0, row, first.length, own.length);
        return row;
    }

    static TimeLimit read(Record row) {
        return new TimeLimit(
                value(row, TIME_LIMIT_VERSION.CODE),
                new Wording(value(row, TIME_LIMIT_VERSION.NAME_VI), value(row, TIME_LIMIT_VERSION.NAME_EN)),
                new Wording(value(row, TIME_LIMIT_VERSION.STARTS_VI), value(row, TIME_LIMIT_VERSION.STARTS_EN)),
                value(row, TIME_LIMIT_VERSION.AMOUNT),
                LimitUnit.valueOf(value(row, TIME_LIMIT_VERSION.UNIT)),
                value(row, TIME_LIMIT_VERSION.REMOTE),
                new TimeLimit.Extensions(
                        value(row, TIME_LIMIT_VERSION.EXTENSION_TIMES),
                        value(row, TIME_LIMIT_VERSION.EXTENSION_AMOUNT),
                        value(row, TIME_LIMIT_VERSION.EXTENSION_REMOTE),
                        new Wording(
                                value(row, TIME_LIMIT_VERSION.GROUNDS_VI), value(row, TIME_LIMIT_VERSION.GROUNDS_EN)),
                        new Wording(
                                value(row, TIME_LIMIT_VERSION.APPROVER_VI),
                                value(row, TIME_LIMIT_VERSION.APPROVER_EN))),
                value(row, TIME_LIMIT_VERSION.PAUSABLE),
                AfterHours.valueOf(value(row, TIME_LIMIT_VERSION.AFTER_HOURS)),
                value(row, TIME_LIMIT_VERSION.BASIS),
                value(row, TIME_LIMIT_VERSION.CHECKED),
                value(row, TIME_LIMIT_VERSION.VALID_FROM),
                row.get(TIME_LIMIT_VERSION.VALID_TO.getName(), LocalDate.class));
    }

    private static <T> T value(Record row, Field<T> field) {
        return Objects.requireNonNull(row.get(field.getName(), field.getType()));
    }
}
