package congtam.ui.history;

import congtam.text.Texts;
import congtam.ui.kit.Plain;
import java.awt.Color;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.JTextPane;
import javax.swing.UIManager;
import javax.swing.text.BadLocationException;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyledDocument;

/** The life of a record as one text that can be read, scrolled and copied with the keyboard alone. */
public final class HistoryView extends JScrollPane {
    private static final float INDENT = 18;
    private static final float SPACE = 12;
    private static final int MARGIN = 14;

    private final transient Texts texts;
    private final JTextPane pane;
    private transient List<HistoryStep> steps = List.of();

    public HistoryView(Texts texts) {
        super(VERTICAL_SCROLLBAR_AS_NEEDED, HORIZONTAL_SCROLLBAR_NEVER);
        this.texts = texts;
        this.pane = new JTextPane() {
            @Override
            public void updateUI() {
                super.updateUI();
                // The text carries the colours of the theme it was written under.
                if (HistoryView.this.pane != null) {
                    render();
                }
            }
        };
        Plain.plain(pane);
        pane.setName("history");
        pane.setEditable(false);
        pane.getAccessibleContext().setAccessibleName(texts.get("form.history.name"));
        pane.setFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        pane.setBorder(BorderFactory.createEmptyBorder(MARGIN, MARGIN, MARGIN, MARGIN));
        setViewportView(pane);
        render();
    }

    public void show(List<HistoryStep> read) {
        steps = List.copyOf(read);
        render();
    }

    private void render() {
        StyledDocument document = pane.getStyledDocument();
        try {
            document.remove(0, document.getLength());
            if (steps.isEmpty()) {
                write(document, texts.get("form.history.none"), quiet());
            }
            for (HistoryStep step : steps) {
                write(document, step);
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
        pane.setCaretPosition(0);
    }

    private void write(StyledDocument document, HistoryStep step) throws BadLocationException {
        int start = document.getLength();
        write(document, step.when() + "   ", bold());
        write(document, step.what(), bold());
        write(document, "   " + step.who(), plain());
        write(document, "   " + step.mark() + "\n", small());
        paragraph(document, start, 0, SPACE);
        if (step.erased()) {
            line(document, () -> write(document, texts.get("form.history.erased"), quiet()));
        }
        for (HistoryStep.Line line : step.lines()) {
            line(document, () -> {
                write(document, line.field() + ":  ", quiet());
                if (!line.before().isEmpty()) {
                    write(document, line.before(), quiet());
                    write(document, "  →  ", quiet());
                }
                write(document, line.after().isEmpty() ? texts.get("form.history.empty") : line.after(), plain());
            });
        }
    }

    @FunctionalInterface
    private interface Writing {
        void write() throws BadLocationException;
    }

    private static void line(StyledDocument document, Writing writing) throws BadLocationException {
        int start = document.getLength();
        writing.write();
        write(document, "\n", new SimpleAttributeSet());
        paragraph(document, start, INDENT, 2);
    }

    private static void paragraph(StyledDocument document, int start, float indent, float above) {
        SimpleAttributeSet style = new SimpleAttributeSet();
        StyleConstants.setLeftIndent(style, indent);
        StyleConstants.setSpaceAbove(style, above);
        document.setParagraphAttributes(start, document.getLength() - start, style, false);
    }

    private static void write(StyledDocument document, String words, SimpleAttributeSet style)
            throws BadLocationException {
        document.insertString(document.getLength(), words, style);
    }

    private static SimpleAttributeSet plain() {
        return coloured("Label.foreground");
    }

    private static SimpleAttributeSet quiet() {
        return coloured("Label.disabledForeground");
    }

    private static SimpleAttributeSet bold() {
        SimpleAttributeSet style = plain();
        StyleConstants.setBold(style, true);
        return style;
    }

    private static SimpleAttributeSet small() {
        SimpleAttributeSet style = quiet();
        StyleConstants.setFontSize(style, UIManager.getFont("small.font").getSize());
        return style;
    }

    private static SimpleAttributeSet coloured(String key) {
        SimpleAttributeSet style = new SimpleAttributeSet();
        Color colour = UIManager.getColor(key);
        if (colour != null) {
            StyleConstants.setForeground(style, colour);
        }
        return style;
    }
}
