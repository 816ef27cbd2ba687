package congtam.ui.deadline;

import congtam.deadline.Due;
import congtam.deadline.ReceiptLine;
import congtam.deadline.ReceiptWords;
import congtam.text.Texts;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.Mnemonic;
import congtam.ui.kit.Paragraph;
import congtam.ui.kit.PlainTable;
import congtam.ui.kit.Theme;
import java.awt.Component;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.table.DefaultTableCellRenderer;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** A due date with its receipt: the sentences above, the days below. */
public final class ReceiptView {
    public static final String DUE = "receipt.due";
    public static final String DAYS = "receipt.days";
    public static final String SENTENCES = "receipt.sentences";

    private static final int DAY_WIDTH = 175;
    private static final int COUNT_WIDTH = 60;
    private static final int REASON_WIDTH = 420;

    private final ReceiptWords words;
    private final JLabel due = new JLabel();
    private final JTextArea sentences = Paragraph.of("");
    private final PlainTable<ReceiptLine> days;
    private final JButton copy;
    private final JPanel root = new JPanel(
            new MigLayout("insets 16, fill, hidemode 3, gapy 8", "[grow, fill][]", "[][][grow, fill, 120:0]"));
    private Receipt shown = Receipt.NONE;

    /**
     * What is shown.
     *
     * @param headline the date, or why there is none
     * @param said sentences below it
     * @param due whose days are listed; null for none
     * @param whole all of it as text, to be copied
     */
    public record Receipt(
            String headline, List<String> said, @Nullable Due due, List<String> whole) {
        static final Receipt NONE = new Receipt("", List.of(), null, List.of());

        public Receipt {
            said = List.copyOf(said);
            whole = List.copyOf(whole);
        }
    }

    public ReceiptView(Texts texts) {
        this.words = new ReceiptWords(texts);
        this.days = new PlainTable<>(
                DAYS,
                List.of(texts.get("receipt.day"), texts.get("receipt.count"), texts.get("receipt.reason")),
                this::cell);
        this.copy = Mnemonic.button(texts.get("receipt.copy"), new JButton(Glyph.CLIP.small()));
        due.setName(DUE);
        due.putClientProperty("FlatLaf.styleClass", "h2");
        sentences.setName(SENTENCES);
        copy.setName("receipt.copy");
        copy.addActionListener(e -> copy());
        JTable table = days.table();
        table.getAccessibleContext().setAccessibleName(texts.get("receipt.day"));
        int[] widths = {DAY_WIDTH, COUNT_WIDTH, REASON_WIDTH};
        for (int column = 0; column < widths.length; column++) {
            table.getColumnModel().getColumn(column).setPreferredWidth(widths[column]);
        }
        table.setDefaultRenderer(Object.class, new DayRenderer());
        root.add(due, "pushx, growx, wmin 0");
        root.add(copy, "top, wrap");
        root.add(sentences, "span, wmin 0, wrap");
        root.add(days.scrolling(), "span, grow");
    }

    public JComponent component() {
        return root;
    }

    /** Days that did not count stand back. */
    private final class DayRenderer extends DefaultTableCellRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            super.getTableCellRendererComponent(table, value, selected, focused, row, column);
            setToolTipText(column == 2 && !getText().isEmpty() ? getText() : null);
            setHorizontalAlignment(column == 1 ? TRAILING : LEADING);
            if (!selected) {
                boolean counted = days.rows().get(row).counted() > 0;
                setForeground(counted ? table.getForeground() : Theme.colour("quiet"));
            }
            return this;
        }
    }

    private String cell(ReceiptLine line, int column) {
        Due known = shown.due();
        return switch (column) {
            case 0 -> words.day(line.day());
            case 1 -> known == null ? "" : words.total(line, known.limit().unit());
            default -> words.reason(line);
        };
    }

    public void show(Receipt receipt) {
        shown = receipt;
        Due known = receipt.due();
        due.setText(receipt.headline());
        sentences.setText(String.join("\n", receipt.said()));
        sentences.setCaretPosition(0);
        days.show(known == null ? List.of() : known.receipt());
        copy.setVisible(!receipt.whole().isEmpty());
    }

    private void copy() {
        Toolkit.getDefaultToolkit()
                .getSystemClipboard()
                .setContents(new StringSelection(String.join("\n", shown.whole())), null);
    }
}
