package congtam.register;

import congtam.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.CaseConditionStep;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Months or years that follow each other, for counting all of them in one pass. */
public final class TimeSpans {
    /** The name of the column that says in which of them a row lies. */
    public static final Field<Integer> SPAN = DSL.field(DSL.name("span"), Integer.class);

    private TimeSpans() {}

    /**
     * In which of some spans a moment lies, from zero.
     *
     * @param firstDays in the department's time, rising; what is before the first counts in it
     */
    public static Field<Integer> of(Field<Instant> moment, List<LocalDate> firstDays) {
        CaseConditionStep<Integer> found = null;
        for (int i = firstDays.size() - 1; i > 0; i--) {
            var since = moment.ge(firstDays.get(i).atStartOfDay(Texts.ZONE).toInstant());
            found = found == null ? DSL.when(since, DSL.inline(i)) : found.when(since, DSL.inline(i));
        }
        Field<Integer> first = DSL.inline(0);
        return (found == null ? first : found.otherwise(first)).as(SPAN);
    }
}
