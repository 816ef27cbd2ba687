package congtam.ui.access;

import congtam.text.Texts;
import congtam.ui.kit.Explanation;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.Mnemonic;
import congtam.ui.kit.Paragraph;
import congtam.ui.kit.Theme;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** A short form in the middle of the window: heading, fields, one button, and below it what was wrong. */
final class Card {
    private final Texts texts;
    private final JPanel panel = new JPanel(
            new MigLayout("insets 26 30 22 30, hidemode 3, wrap 2, gapy 8", "[label, right]12[360:380:, grow, fill]"));
    private final JTextArea fault = Paragraph.of("");
    private final JButton button;

    /**
     * Begins it.
     *
     * @param key under which {@code .heading}, {@code .text} and {@code .button} stand in the bundles
     * @param details of the text
     */
    Card(Texts texts, Glyph glyph, String key, Object... details) {
        this.texts = texts;
        panel.setName(key);
        JLabel sign = new JLabel(glyph.large(), SwingConstants.CENTER);
        sign.setForeground(Theme.colour("good"));
        panel.add(sign, "span, growx");
        JLabel heading = new JLabel(texts.get(key + ".heading"), SwingConstants.CENTER);
        heading.putClientProperty("FlatLaf.styleClass", "h2");
        panel.add(heading, "span, growx");
        JTextArea text = Paragraph.of(texts.get(key + ".text", details));
        text.setForeground(Theme.colour("quiet"));
        text.setFocusable(false);
        panel.add(text, "span, growx, wmin 0, gapbottom 10");
        button = Mnemonic.button(texts.get(key + ".button"), new JButton());
        button.setName(key + ".button");
        button.putClientProperty("FlatLaf.styleClass", "primary");
        fault.setName(key + ".fault");
        fault.setFocusable(false);
        fault.putClientProperty("FlatLaf.styleClass", "fault");
        fault.setVisible(false);
    }

    /** Adds a field under the label that the bundles have for it. */
    <C extends JComponent> C row(String key, C field) {
        JLabel label = Mnemonic.label(texts.get(key), field);
        field.setName(panel.getName() + key.substring(key.lastIndexOf('.')));
        panel.add(label);
        panel.add(field, field instanceof JPanel ? "wmin 0" : "h 34!");
        return field;
    }

    /** Adds something across the whole width. */
    void line(JComponent component) {
        panel.add(component, "span, growx, wmin 0");
    }

    /** Ends the card. */
    JPanel finish(Runnable effect) {
        button.addActionListener(e -> effect.run());
        panel.add(button, "span, growx, h 40!, gaptop 12");
        panel.add(fault, "span, growx, wmin 0");
        return panel;
    }

    /** Adds a second way on, under the button. */
    void second(String key, Runnable effect) {
        JButton other = Mnemonic.button(texts.get(key), new JButton());
        other.setName(key);
        other.putClientProperty("JButton.buttonType", "toolBarButton");
        other.addActionListener(e -> effect.run());
        panel.add(other, "span, align center");
    }

    /** Puts it in the middle of a page; the button is the one that Enter presses. */
    JPanel page() {
        JPanel page = new JPanel(new MigLayout("fill", "[center]", "[center]"));
        page.add(panel, "w 560!");
        return page;
    }

    JButton button() {
        return button;
    }

    /** While the answer is awaited nothing can be pressed twice. */
    void await() {
        fault.setVisible(false);
        button.setEnabled(false);
    }

    /** Says what was wrong, where the eye already is. */
    void fail(Throwable failure) {
        button.setEnabled(true);
        Explanation explanation = Explanation.of(texts, failure);
        fault.setText(explanation.what() + " " + explanation.why() + " " + explanation.whatToDo());
        fault.getAccessibleContext().setAccessibleName(fault.getText());
        fault.setVisible(true);
        panel.revalidate();
    }
}
