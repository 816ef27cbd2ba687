package congtam.access;

import static congtam.register.schema.Tables.READ_LOG;

import congtam.text.Texts;
import congtam.text.Vietnamese;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the read log are wanted; what is null or empty does not narrow.
 *
 * @param who a full name, or some of its words
 * @param number of a case or visit
 * @param from the first day
 * @param to the last day
 */
public record ReadFilter(
        String who,
        String number,
        @Nullable ReadAct act,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public static final ReadFilter ALL = new ReadFilter("", "", null, null, null);

    public ReadFilter {
        who = Vietnamese.clean(who);
        number = Vietnamese.clean(number);
    }

    Condition condition() {
        Condition condition = DSL.noCondition();
        if (!who.isEmpty()) {
            condition = condition.and(READ_LOG.WHO.containsIgnoreCase(who));
        }
        if (!number.isEmpty()) {
            condition = condition.and(READ_LOG.NUMBER.equalIgnoreCase(number));
        }
        if (act != null) {
            condition = condition.and(READ_LOG.ACT.eq(act.name()));
        }
        if (from != null) {
            condition =
                    condition.and(READ_LOG.AT.ge(from.atStartOfDay(Texts.ZONE).toInstant()));
        }
        return to == null
                ? condition
                : condition.and(
                        READ_LOG.AT.lt(to.plusDays(1).atStartOfDay(Texts.ZONE).toInstant()));
    }
}
