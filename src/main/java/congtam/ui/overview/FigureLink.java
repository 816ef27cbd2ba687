package congtam.ui.overview;

import congtam.ui.kit.PartKey;
import congtam.ui.kit.Plain;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import net.miginfocom.swing.MigLayout;

/** A figure or a line that opens what it stands for: with the mouse, or with the keyboard as any button. */
final class FigureLink extends JButton {
    /**
     * Makes an empty one.
     *
     * @param spoken what a screen reader says, and what is shown where the line is too narrow for its texts
     */
    FigureLink(String name, String spoken, String columns, Runnable follow) {
        setLayout(new MigLayout("insets 3 8 3 8, gap 12 0", columns, "[center]0[center]"));
        setName(name);
        setMargin(new Insets(0, 0, 0, 0));
        getAccessibleContext().setAccessibleName(spoken);
        setToolTipText(Plain.safe(spoken));
        putClientProperty("JButton.buttonType", "borderless");
        addActionListener(e -> follow.run());
        PartKey.FIGURE_FOLLOW.bind(this, this::doClick);
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                ((JComponent) getParent()).scrollRectToVisible(new Rectangle(getLocation(), getSize()));
            }
        });
    }

    FigureLink with(JLabel label, String constraints) {
        add(label, constraints);
        return this;
    }

    static JLabel text(String text) {
        return Plain.label(text);
    }

    static JLabel quiet(String text) {
        JLabel label = Plain.label(text);
        label.putClientProperty("FlatLaf.styleClass", "quiet");
        return label;
    }

    /** As large as what is in it; a button knows only its own text. */
    @Override
    public Dimension getPreferredSize() {
        return getLayout().preferredLayoutSize(this);
    }

    @Override
    public Dimension getMinimumSize() {
        return getLayout().minimumLayoutSize(this);
    }
}
