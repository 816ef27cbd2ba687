package congtam.ui.kit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;

/** A day to filter by, typed as 23/11/2026 or 23/11/26; empty means no bound. */
public final class FilterDate extends JTextField {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/[uuuu][uu]", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private transient @Nullable LocalDate day;

    public FilterDate(String prompt, Runnable changed) {
        super(9);
        putClientProperty("JTextField.placeholderText", prompt);
        addActionListener(e -> read(changed));
        addFocusListener(new java.awt.event.FocusAdapter() {
            @Override
            public void focusLost(java.awt.event.FocusEvent e) {
                read(changed);
            }
        });
    }

    private void read(Runnable changed) {
        Optional<LocalDate> typed = parse(getText());
        boolean wrong = typed.isEmpty() && !getText().isBlank();
        putClientProperty("JComponent.outline", wrong ? "error" : null);
        if (!wrong) {
            day = typed.orElse(null);
            setText(day == null ? "" : SHOWN.format(day));
            changed.run();
        }
    }

    static Optional<LocalDate> parse(String text) {
        String digits = text.strip().replace('-', '/').replace('.', '/');
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(digits, TYPED));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Shows another bound; what stands there for the same one, or is still being typed, stays. */
    public void show(@Nullable LocalDate wanted) {
        if (Objects.equals(day, wanted)) {
            return;
        }
        day = wanted;
        putClientProperty("JComponent.outline", null);
        setText(wanted == null ? "" : SHOWN.format(wanted));
    }

    public @Nullable LocalDate day() {
        return day;
    }
}
