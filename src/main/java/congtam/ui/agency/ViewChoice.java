package congtam.ui.agency;

import congtam.agency.Reorganisation;
import congtam.agency.View;
import congtam.text.Texts;
import congtam.ui.kit.FilterCombo;
import congtam.ui.kit.Plain;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * On whose agencies a list that is narrowed to one sees its records: as it was, or as of today; with a mark for the reorganisations
 * that lie between.
 */
public final class ViewChoice extends JPanel {
    public static final String BREAK = "list.filter.break";

    private final transient Texts texts;
    private final transient AgencyTree agencies;
    private final FilterCombo<View> view;
    private final JLabel mark = Plain.label("");

    /**
     * Makes the choice.
     *
     * @param chosen told when the user chooses
     */
    public ViewChoice(Texts texts, String name, AgencyTree agencies, Runnable chosen) {
        super(new MigLayout("insets 0, gapx 8, hidemode 3"));
        this.texts = texts;
        this.agencies = agencies;
        this.view = new FilterCombo<>(
                name,
                List.of(View.AS_IT_WAS),
                one -> texts.get("list.filter.as-it-was"),
                texts.get("list.filter.today"),
                chosen);
        view.getAccessibleContext().setAccessibleName(texts.get("list.filter.today"));
        mark.setName(BREAK);
        mark.putClientProperty("FlatLaf.styleClass", "quiet");
        setOpaque(false);
        add(view);
        add(mark);
    }

    public View view() {
        return Objects.requireNonNullElse(view.choice(), View.TODAY);
    }

    /** Shows what a list is narrowed by; nothing at all where it makes no difference. */
    public void show(View wanted, @Nullable UUID agency, @Nullable LocalDate from, @Nullable LocalDate to) {
        view.show(wanted.equals(View.TODAY) ? null : wanted);
        List<Reorganisation> breaks = agency == null ? List.of() : agencies.breaks(agency, wanted, from, to);
        String days = breaks.stream()
                .map(act -> texts.date(act.effective()))
                .distinct()
                .collect(Collectors.joining(", "));
        mark.setText(breaks.isEmpty() ? "" : texts.get(BREAK, days));
        mark.setToolTipText(
                breaks.isEmpty()
                        ? null
                        : Plain.safe(breaks.stream().map(Reorganisation::name).collect(Collectors.joining("; "))));
        mark.setVisible(!breaks.isEmpty());
        setVisible(agency != null || !wanted.equals(View.TODAY));
    }
}
