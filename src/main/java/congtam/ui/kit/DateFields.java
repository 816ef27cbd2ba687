package congtam.ui.kit;

import congtam.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import javax.swing.JTextField;

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

    /** The moment that a text names in the department's time. */
    public static Instant instant(String typed, Clock clock) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Texts.ZONE);
        return TypedDate.time(typed, now).atZone(Texts.ZONE).toInstant();
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
