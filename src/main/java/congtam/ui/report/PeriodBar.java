package congtam.ui.report;

import congtam.agency.View;
import congtam.report.Period;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.kit.Choice;
import congtam.ui.kit.DateFields;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.Mnemonic;
import congtam.ui.kit.TypedDate;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.time.LocalDate;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Which period: by its name, or by two days; and what is done with its figures. */
final class PeriodBar extends JPanel {
    static final String PERIOD = "summary.period";
    static final String FROM = "summary.from";
    static final String TO = "summary.to";
    static final String VIEW = "summary.view";
    static final String PRINT = "summary.print";
    static final String EXPORT = "summary.export";

    private final transient Texts texts;
    private final transient PeriodModel<?> model;
    private final JComboBox<Choice<Optional<Period>>> period = new JComboBox<>();
    private final JTextField from;
    private final JTextField to;
    private final JComboBox<Choice<View>> view = new JComboBox<>();
    private boolean showing;

    PeriodBar(Texts texts, PeriodModel<?> model, Runnable print, @Nullable Runnable export) {
        super(new MigLayout("insets 12 16 10 16, gapx 8, fillx", "[][]14[][]8[][]14[][]push[][]"));
        this.texts = texts;
        this.model = model;
        this.from = day(FROM);
        this.to = day(TO);
        period.setName(PERIOD);
        period.addItem(new Choice<>(Optional.empty(), texts.get("summary.own-period")));
        model.periods().forEach(one -> period.addItem(new Choice<>(Optional.of(one), one.name())));
        period.setMaximumRowCount(period.getItemCount());
        period.addActionListener(e -> chosen());
        add(Mnemonic.label(texts.get("summary.period"), period));
        add(period);
        add(Mnemonic.label(texts.get("summary.from"), from));
        add(from);
        add(Mnemonic.label(texts.get("summary.to"), to));
        add(to);
        view.setName(VIEW);
        view.addItem(new Choice<>(View.TODAY, texts.get("summary.units.today")));
        view.addItem(new Choice<>(View.AS_IT_WAS, texts.get("summary.units.as-it-was")));
        view.addActionListener(
                e -> model.show(view.getItemAt(view.getSelectedIndex()).value()));
        add(Mnemonic.label(texts.get("summary.units"), view));
        add(view);
        add(button(PRINT, Glyph.PRINT, print));
        if (export != null) {
            add(button(EXPORT, Glyph.SAVE, export));
        }
        model.onChange(this::showPeriod);
        showPeriod();
    }

    private JButton button(String name, Glyph glyph, Runnable effect) {
        JButton button = Mnemonic.button(texts.get(name), new JButton(glyph.small()));
        button.setName(name);
        button.addActionListener(e -> effect.run());
        return button;
    }

    private JTextField day(String name) {
        JTextField field = DateFields.dayField(texts);
        field.setName(name);
        field.addActionListener(e -> typed());
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                typed();
            }
        });
        return field;
    }

    private void chosen() {
        int index = period.getSelectedIndex();
        if (!showing && index >= 0) {
            period.getItemAt(index).value().ifPresent(one -> model.show(one.from(), one.to()));
        }
    }

    private void typed() {
        if (showing) {
            return;
        }
        LocalDate first = read(from, model.from());
        LocalDate last = read(to, model.to());
        if (first != null && last != null) {
            boolean turned = last.isBefore(first);
            mark(to, turned);
            if (!turned) {
                model.show(first, last);
                showPeriod();
            }
        }
    }

    /** A day that is left empty stays as it was; null for a text that is no day. */
    private static @Nullable LocalDate read(JTextField field, LocalDate was) {
        try {
            LocalDate day = field.getText().isBlank() ? was : TypedDate.day(field.getText(), was);
            mark(field, false);
            return day;
        } catch (Problem problem) {
            mark(field, true);
            return null;
        }
    }

    private static void mark(JComponent field, boolean wrong) {
        field.putClientProperty("JComponent.outline", wrong ? "error" : null);
    }

    private void showPeriod() {
        showing = true;
        for (int i = 0; i < view.getItemCount(); i++) {
            if (view.getItemAt(i).value().equals(model.view()) && view.getSelectedIndex() != i) {
                view.setSelectedIndex(i);
            }
        }
        Period known = model.period();
        period.setSelectedIndex(known == null ? 0 : model.periods().indexOf(known) + 1);
        from.setText(texts.date(model.from()));
        to.setText(texts.date(model.to()));
        showing = false;
    }

    void focusPeriod() {
        period.requestFocusInWindow();
    }
}
