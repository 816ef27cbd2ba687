package congtam.ui.deadline.book;

import congtam.deadline.DayType;
import congtam.deadline.SpecialDay;
import congtam.deadline.Wording;
import congtam.text.Label;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.kit.DateFields;
import congtam.ui.kit.Field;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One day that is not what its weekday says, while it is typed. */
final class DayForm {
    private static final int MOST = 500;

    final Field<String> day;
    final Field<DayType> type = Field.of(DayType.HOLIDAY);
    final Field<String> vietnamese = Field.text("book.day-name", MOST);
    final Field<String> english = Field.text("book.english", MOST);
    final Field<String> document = Field.text("book.document", MOST);

    private final Clock meant;

    /**
     * Begins with a day, or empty.
     *
     * @param year in which a day without its year is meant
     */
    DayForm(Texts texts, Clock clock, int year, @Nullable SpecialDay from) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
        this.meant = today.getYear() == year
                ? clock
                : Clock.fixed(LocalDate.of(year, 1, 1).atStartOfDay(Texts.ZONE).toInstant(), Texts.ZONE);
        this.day = DateFields.day(texts, meant);
        if (from != null) {
            day.load(texts.date(from.day()));
            type.load(from.type());
            vietnamese.load(from.name().vi());
            english.load(from.name().en());
            document.load(from.document());
        }
    }

    /**
     * The day.
     *
     * @throws Problem if something is missing or wrong
     */
    SpecialDay value() {
        require(day, "book.day");
        require(vietnamese, "book.day-name");
        return new SpecialDay(
                Objects.requireNonNull(DateFields.dayOf(day.get(), meant)),
                type.get(),
                new Wording(vietnamese.get(), english.get()),
                document.get());
    }

    /** Refuses a field that is wrong, or empty. */
    static void require(Field<String> field, String label) {
        settle(field);
        if (field.get().isEmpty()) {
            throw Problem.of("book.missing", new Label(label));
        }
    }

    /** Refuses a field that is wrong. */
    static void settle(Field<?> field) {
        var _ = field.settle();
        Problem fault = field.fault();
        if (fault != null) {
            throw fault;
        }
    }
}
