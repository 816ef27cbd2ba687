package congtam.ui.kit;

import congtam.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;

/** Days and times as plain text fields: nothing is rewritten while it is typed, only when the field is left. */
public final class DateFields {
    private static final int DAY_COLUMNS = 10;
    private static final int TIME_COLUMNS = 12;

    private DateFields() {}

    /** A field for a day that may be left empty. */
    public static Field<String> day(Texts texts, Clock clock) {
        return new Field<>(
                "", String::strip, typed -> typed.isEmpty() ? typed : texts.date(TypedDate.day(typed, today(clock))));
    }

    /** A field for a time; left empty it is now. */
    public static Field<String> time(Texts texts, Clock clock) {
        return new Field<>("", String::strip, typed -> texts.dateTime(instant(typed, clock)));
    }

    /** A field for a moment, of which a day alone is the beginning; left empty it is now. */
    public static Field<String> moment(Texts texts, Clock clock) {
        return new Field<>("", String::strip, typed -> shown(TypedDate.moment(typed, now(clock)), texts));
    }

    /** The same for a moment that need not be known. */
    public static Field<String> optionalMoment(Texts texts, Clock clock) {
        return new Field<>(
                "",
                String::strip,
                typed -> typed.isEmpty() ? typed : shown(TypedDate.moment(typed, now(clock)), texts));
    }

    private static String shown(LocalDateTime moment, Texts texts) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? texts.date(moment.toLocalDate())
                : texts.dateTime(moment.atZone(Texts.ZONE).toInstant());
    }

    private static LocalDateTime now(Clock clock) {
        return LocalDateTime.ofInstant(clock.instant(), Texts.ZONE);
    }

    /** The moment that a text names in the department's time. */
    public static Instant instant(String typed, Clock clock) {
        return TypedDate.time(typed, now(clock)).atZone(Texts.ZONE).toInstant();
    }

    /** The day that a settled text names; null for none. */
    public static @Nullable LocalDate dayOf(String settled, Clock clock) {
        return settled.isEmpty() ? null : TypedDate.day(settled, today(clock));
    }

    public static JTextField dayField(Texts texts) {
        return field(DAY_COLUMNS, texts.get("date.hint"), texts.get("date.tip"));
    }

    public static JTextField timeField(Texts texts) {
        return field(TIME_COLUMNS, texts.get("time.hint"), texts.get("time.tip"));
    }

    private static JTextField field(int columns, String hint, String tip) {
        JTextField field = new JTextField(columns);
        field.putClientProperty("JTextField.placeholderText", hint);
        field.setToolTipText(tip);
        return field;
    }

    private static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }
}
