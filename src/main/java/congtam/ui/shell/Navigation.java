package congtam.ui.shell;

import congtam.text.Texts;
import congtam.ui.kit.Plain;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.swing.AbstractButton;
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
    static final String COUNT = ".count";

    private final ButtonGroup group = new ButtonGroup();
    private final transient List<Shown> shown = new ArrayList<>();

    /**
     * A view that one can go to.
     *
     * @param tip more about it; empty where the text says all
     * @param isShown whether it is in front
     */
    record Entry(String name, String text, String tip, Icon icon, BooleanSupplier isShown, Runnable go) {
        Entry(String name, String text, Icon icon, BooleanSupplier isShown, Runnable go) {
            this(name, text, "", icon, isShown, go);
        }
    }

    /** How many a view holds: beside its name, and told with it. */
    record Count(String name, long number) {}

    /** The views of one room under its title; without title if that is empty. */
    record Section(String title, List<Entry> entries) {}

    /** A button that paints its own text, with a number at its end. */
    private static final class Line extends JToggleButton {
        Line(Entry entry) {
            super(entry.text(), entry.icon());
            setLayout(new MigLayout("insets 0 0 0 14, fill", "push[]"));
        }

        /** As large as one without a number, which has its place beside the texts; a button with something in it knows no size. */
        @Override
        public Dimension getPreferredSize() {
            return styled(new JToggleButton(getText(), getIcon())).getPreferredSize();
        }

        @Override
        public Dimension getMinimumSize() {
            return getPreferredSize();
        }
    }

    private static <B extends AbstractButton> B styled(B button) {
        button.setHorizontalAlignment(SwingConstants.LEADING);
        button.putClientProperty("FlatLaf.styleClass", "navigation");
        return button;
    }

    private record Shown(Entry entry, JToggleButton button, JLabel count) {}

    Navigation(Texts texts, List<Section> sections, Action summary) {
        super(new MigLayout("insets 14 8 8 8, wrap 1, gapy 1, fillx", "[grow,fill,170:180]"));
        putClientProperty("FlatLaf.style", "background: $CongTam.navigation");
        getAccessibleContext().setAccessibleName(texts.get("navigation.title"));
        for (Section section : sections) {
            if (!section.title().isEmpty()) {
                add(heading(section.title()), "gapleft 12, gaptop 10, gapbottom 3");
            }
            section.entries().forEach(entry -> add(button(entry)));
        }
        JButton figures = styled(new JButton(summary));
        figures.setText(texts.get("summary.title"));
        figures.setMnemonic(0);
        figures.setName(NAME + "SUMMARY");
        add(figures, "gaptop 12");
        mark();
    }

    private static JLabel heading(String title) {
        JLabel heading = new JLabel(title);
        heading.putClientProperty("FlatLaf.styleClass", "semibold");
        heading.putClientProperty("FlatLaf.style", "foreground: $CongTam.quiet");
        return heading;
    }

    private JToggleButton button(Entry entry) {
        JToggleButton button = styled(new Line(entry));
        button.setName(NAME + entry.name());
        button.addActionListener(e -> entry.go().run());
        button.setToolTipText(entry.tip().isEmpty() ? null : Plain.safe(entry.tip()));
        JLabel count = Plain.label("");
        count.setName(NAME + entry.name() + COUNT);
        count.putClientProperty("FlatLaf.styleClass", "quiet");
        button.add(count);
        group.add(button);
        shown.add(new Shown(entry, button, count));
        return button;
    }

    /** Shows how many there are in some views. */
    void count(List<Count> counts) {
        for (Count count : counts) {
            shown.stream()
                    .filter(one -> one.entry().name().equals(count.name()))
                    .forEach(one -> {
                        one.count().setText(Long.toString(count.number()));
                        one.button()
                                .getAccessibleContext()
                                .setAccessibleName(one.entry().text() + ": " + count.number());
                    });
        }
    }

    /** Shows where one is, in the narrower view if it is in two; nowhere in particular while a record is in front. */
    void mark() {
        shown.stream()
                .filter(one -> one.entry().isShown().getAsBoolean())
                .reduce((wider, narrower) -> narrower)
                .ifPresentOrElse(one -> one.button().setSelected(true), group::clearSelection);
    }
}
