package congtam.ui.exchange;

import congtam.exchange.ImportResult;
import congtam.text.Texts;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.Plain;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The figures of an import that has ended. */
final class ResultPanel extends JPanel {
    private final transient Texts texts;
    private final transient Consumer<Path> openRejects;

    ResultPanel(Texts texts, Consumer<Path> openRejects) {
        super(new MigLayout("insets 0, gapx 28", ""));
        this.texts = texts;
        this.openRejects = openRejects;
        setName(ImportDialog.RESULT);
        setVisible(false);
    }

    void show(@Nullable ImportResult outcome) {
        removeAll();
        setVisible(outcome != null);
        if (outcome == null) {
            return;
        }
        figure("import.rows", outcome.rows());
        figure("import.added", outcome.added());
        figure("import.updated", outcome.updated());
        figure("import.unchanged", outcome.unchanged());
        figure("import.rejected", outcome.rejected());
        if (outcome.rejectedBefore() > 0) {
            figure("import.rejected-before", outcome.rejectedBefore());
        }
        Path rejects = outcome.rejects();
        if (rejects != null) {
            JButton open = new JButton(texts.get("import.rejects"), Glyph.WARNING.small());
            open.setToolTipText(Plain.safe(rejects.toString()));
            open.addActionListener(e -> openRejects.accept(rejects));
            add(open, "newline, spanx, gaptop 10");
        }
        revalidate();
    }

    private void figure(String key, long number) {
        JPanel figure = new JPanel(new MigLayout("insets 0, wrap 1, gapy 0"));
        JLabel value = new JLabel(texts.get("import.figure", number));
        value.setName(key);
        value.putClientProperty("FlatLaf.styleClass", "h2");
        JLabel name = new JLabel(texts.get(key));
        name.putClientProperty("FlatLaf.style", "foreground: $CongTam.quiet");
        figure.add(value);
        figure.add(name);
        add(figure);
    }
}
