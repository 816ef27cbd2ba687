package congtam.ui.shell;

import congtam.complaint.ComplaintState;
import congtam.text.Texts;
import congtam.ui.complaint.ComplaintListModel;
import congtam.ui.kit.Glyph;
import java.util.ArrayList;
import java.util.List;
import javax.swing.Action;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The rooms at the left, each with its usual views. */
final class Navigation extends JPanel {
    static final String NAME = "navigation.";

    private final transient ComplaintListModel list;
    private final transient Runnable toList;
    private final ButtonGroup group = new ButtonGroup();
    private final transient List<Entry> entries = new ArrayList<>();

    /** A button for one state; null for all. */
    private record Entry(@Nullable ComplaintState state, JToggleButton button) {}

    Navigation(Texts texts, ComplaintListModel list, Runnable toList, Action summary) {
        super(new MigLayout("insets 14 8 8 8, wrap 1, gapy 2, fillx", "[grow,fill,170:180]"));
        this.list = list;
        this.toList = toList;
        putClientProperty("FlatLaf.style", "background: $CongTam.navigation");
        getAccessibleContext().setAccessibleName(texts.get("navigation.title"));
        JLabel heading = new JLabel(texts.get("navigation.complaints"));
        heading.putClientProperty("FlatLaf.styleClass", "semibold");
        heading.putClientProperty("FlatLaf.style", "foreground: $CongTam.quiet");
        add(heading, "gapleft 12, gapbottom 4");
        add(entry(null, texts.get("navigation.all")));
        for (ComplaintState state : ComplaintState.values()) {
            add(entry(state, texts.of(state)));
        }
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

    private JToggleButton entry(@Nullable ComplaintState state, String text) {
        JToggleButton button = new JToggleButton(text);
        button.setIcon(state == null ? Glyph.LIST.small() : new StateDot(state));
        button.setHorizontalAlignment(SwingConstants.LEADING);
        button.setName(NAME + (state == null ? "ALL" : state.name()));
        button.putClientProperty("FlatLaf.styleClass", "navigation");
        button.addActionListener(e -> {
            list.showState(state);
            toList.run();
        });
        group.add(button);
        entries.add(new Entry(state, button));
        return button;
    }

    private void mark() {
        entries.stream()
                .filter(entry -> entry.state() == list.filter().state())
                .forEach(entry -> entry.button().setSelected(true));
    }
}
