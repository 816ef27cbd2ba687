package congtam.ui.help;

import congtam.ui.kit.PartKey;
import congtam.ui.kit.Theme;
import java.awt.AWTKeyStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.net.URL;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JEditorPane;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import javax.swing.event.HyperlinkEvent;
import javax.swing.text.Document;
import javax.swing.text.html.HTMLDocument;
import org.jspecify.annotations.Nullable;

/** A page of the guide in the colours and letters of the theme, read with the keyboard: arrows scroll, Tab goes from link to link. */
final class GuideText extends JEditorPane {
    static final String NAME = "guide.text";

    private final JScrollPane scroll = new JScrollPane(this);
    private transient @Nullable URL address;
    private String body = "";

    /**
     * Makes an empty page.
     *
     * @param follow told where a link leads
     */
    GuideText(Consumer<String> follow) {
        setName(NAME);
        setContentType("text/html");
        setEditable(false);
        putClientProperty(W3C_LENGTH_UNITS, true);
        setBorder(BorderFactory.createEmptyBorder(12, 28, 24, 28));
        scroll.setBorder(null);
        addHyperlinkListener(event -> {
            if (event.getEventType() == HyperlinkEvent.EventType.ACTIVATED) {
                follow.accept(event.getDescription());
            }
        });
        keys();
    }

    JScrollPane component() {
        return scroll;
    }

    void show(URL where, String html) {
        address = where;
        body = html;
        render();
    }

    /** Another theme has other colours, which stand in the text itself. */
    @Override
    public void updateUI() {
        super.updateUI();
        if (address != null) {
            render();
        }
    }

    private void render() {
        setBackground(Theme.colour("panel"));
        Document fresh = getEditorKit().createDefaultDocument();
        ((HTMLDocument) fresh).setBase(address);
        // From here the kit's own actions on links take their base.
        fresh.putProperty(Document.StreamDescriptionProperty, address);
        setDocument(fresh);
        setText("<html><head><style>" + style() + "</style></head><body>" + body + "</body></html>");
        setCaretPosition(0);
    }

    private static String style() {
        Font font = UIManager.getFont("Label.font");
        int size = font.getSize();
        String text = css(UIManager.getColor("Label.foreground"));
        String line = css(Theme.colour("line"));
        return String.format(
                Locale.ROOT,
                """
                body { font-family: '%1$s'; font-size: %2$dpx; color: %3$s; background-color: %4$s }
                h1 { font-size: %5$dpx; margin: 8px 0 8px 0 }
                h2 { font-size: %6$dpx; margin: 18px 0 6px 0 }
                p { margin: 6px 0 6px 0 }
                li { margin: 3px 0 3px 0 }
                a { color: %7$s }
                pre { font-family: monospaced; background-color: %8$s; padding: 8px; margin: 8px 0 8px 0 }
                code { font-family: monospaced }
                table { border-style: solid; border-width: 1px; border-color: %9$s; margin: 8px 0 8px 0 }
                th { text-align: left; padding: 4px 8px 4px 8px; background-color: %8$s }
                td { padding: 4px 8px 4px 8px }
                """,
                font.getFamily(),
                size,
                text,
                css(Theme.colour("panel")),
                size * 17 / 10,
                size * 13 / 10,
                css(Theme.colour("good")),
                css(UIManager.getColor("Panel.background")),
                line);
    }

    private static String css(Color colour) {
        return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xffffff);
    }

    private void keys() {
        // Tab goes through the links; Ctrl+Tab leaves the text, as in a text that one can write.
        setFocusTraversalKeys(
                KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, Set.of(AWTKeyStroke.getAWTKeyStroke("ctrl TAB")));
        setFocusTraversalKeys(
                KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, Set.of(AWTKeyStroke.getAWTKeyStroke("ctrl shift TAB")));
        PartKey.GUIDE_NEXT_LINK.bind(this, () -> perform("next-link-action"));
        PartKey.GUIDE_PREVIOUS_LINK.bind(this, () -> perform("previous-link-action"));
        PartKey.GUIDE_FOLLOW.bind(this, () -> perform("activate-link-action"));
        scrollBy("UP", "DOWN", true);
        scrollBy("PAGE_UP", "PAGE_DOWN", false);
        key("HOME", bar -> bar.setValue(0));
        key("END", bar -> bar.setValue(bar.getMaximum()));
    }

    private void perform(String name) {
        Action action = getActionMap().get(name);
        action.actionPerformed(new ActionEvent(this, ActionEvent.ACTION_PERFORMED, name));
    }

    private void scrollBy(String up, String down, boolean unit) {
        key(up, bar -> bar.setValue(bar.getValue() - step(bar, unit)));
        key(down, bar -> bar.setValue(bar.getValue() + step(bar, unit)));
    }

    private static int step(JScrollBar bar, boolean unit) {
        return unit ? bar.getUnitIncrement(1) * 3 : bar.getVisibleAmount() * 9 / 10;
    }

    /** The caret of a text that only is read is not seen, so what moves it elsewhere scrolls here. */
    private void key(String key, Consumer<JScrollBar> move) {
        registerKeyboardAction(
                e -> move.accept(scroll.getVerticalScrollBar()), KeyStroke.getKeyStroke(key), WHEN_FOCUSED);
    }
}
