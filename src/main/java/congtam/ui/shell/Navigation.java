package congtam.ui.shell;

import congtam.complaint.ComplaintState;
import congtam.text.Texts;
import congtam.ui.complaint.ComplaintListModel;
import congtam.ui.complaint.StateChoice;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.StateDot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.swing.Action;
import javax.swing.ButtonGroup;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** The rooms at the left, each with its usual views. */
final class Navigation extends JPanel {
    static final String NAME = "navigation.";

    private final transient ComplaintListModel list;
    private final transient BooleanSupplier listShown;
    private final transient Runnable toList;
    private final ButtonGroup group = new ButtonGroup();
    private final JToggleButton overview;
    private final transient List<Entry> entries = new ArrayList<>();

    /** A button for some states. */
    private record Entry(StateChoice states, JToggleButton button) {}

    /**
     * Makes it.
     *
     * @param listShown whether the list of complaints is in front
     */
    Navigation(
            Texts texts,
            ComplaintListModel list,
            BooleanSupplier listShown,
            Runnable toOverview,
            Runnable toList,
            Action summary) {
        super(new MigLayout("insets 14 8 8 8, wrap 1, gapy 2, fillx", "[grow,fill,170:180]"));
        this.list = list;
        this.listShown = listShown;
        this.toList = toList;
        putClientProperty("FlatLaf.style", "background: $CongTam.navigation");
        getAccessibleContext().setAccessibleName(texts.get("navigation.title"));
        overview = button(texts.get("navigation.overview"), Glyph.OVERVIEW.small(), "OVERVIEW");
        overview.addActionListener(e -> toOverview.run());
        add(overview, "gapbottom 12");
        JLabel heading = new JLabel(texts.get("navigation.complaints"));
        heading.putClientProperty("FlatLaf.styleClass", "semibold");
        heading.putClientProperty("FlatLaf.style", "foreground: $CongTam.quiet");
        add(heading, "gapleft 12, gapbottom 4");
        StateChoice.ALL.forEach(states -> add(entry(states, states.name(texts))));
        JButton figures = new JButton(summary);
        figures.setText(texts.get("summary.title"));
        figures.setMnemonic(0);
        figures.setHorizontalAlignment(SwingConstants.LEADING);
        figures.setName(NAME + "SUMMARY");
        figures.putClientProperty("FlatLaf.styleClass", "navigation");
        add(figures, "gaptop 14");
        list.onChange(this::mark);
        mark();
    }

    private JToggleButton entry(StateChoice states, String text) {
        ComplaintState state = states.state();
        Icon icon = state != null ? new StateDot(state) : states.open() ? Glyph.CLOCK.small() : Glyph.LIST.small();
        JToggleButton button = button(text, icon, states.code());
        button.addActionListener(e -> {
            list.show(states.on(list.filter()));
            toList.run();
        });
        entries.add(new Entry(states, button));
        return button;
    }

    private JToggleButton button(String text, Icon icon, String name) {
        JToggleButton button = new JToggleButton(text, icon);
        button.setHorizontalAlignment(SwingConstants.LEADING);
        button.setName(NAME + name);
        button.putClientProperty("FlatLaf.styleClass", "navigation");
        group.add(button);
        return button;
    }

    /** Shows where one is. */
    void mark() {
        if (!listShown.getAsBoolean()) {
            overview.setSelected(true);
            return;
        }
        StateChoice chosen = StateChoice.in(list.filter());
        entries.stream()
                .filter(entry -> entry.states().equals(chosen))
                .forEach(entry -> entry.button().setSelected(true));
    }
}
