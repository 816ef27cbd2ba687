package congtam.ui.deadline.book;

import congtam.deadline.Level;
import congtam.deadline.LimitUnit;
import congtam.deadline.ReceiptWords;
import congtam.text.Texts;
import congtam.ui.kit.Paragraph;
import congtam.ui.kit.PlainTable;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** When who is told that a case is due or overdue. It is looked at here and changed in a file. */
final class LevelsPane {
    static final String LEVELS = "book.levels-table";

    private static final int TOLD = 3;

    private final Texts texts;
    private final ReceiptWords words;
    private final PlainTable<Level> table;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 12, fill, wrap 1, gapy 8", "[grow, fill, 0:0]", "[grow, fill][]"));

    LevelsPane(Texts texts) {
        this.texts = texts;
        this.words = new ReceiptWords(texts);
        this.table = new PlainTable<>(
                LEVELS,
                List.of(
                        texts.get("book.level"),
                        texts.get("book.share"),
                        texts.get("book.after-due"),
                        texts.get("book.told")),
                this::cell);
        int[] widths = {220, 160, 200, 500};
        for (int column = 0; column < widths.length; column++) {
            table.table().getColumnModel().getColumn(column).setPreferredWidth(widths[column]);
        }
        table.table().getAccessibleContext().setAccessibleName(texts.get("book.tab.levels"));
        JTextArea where = Paragraph.of(texts.get("book.levels.file"));
        where.setName("book.levels.file");
        panel.add(table.scrolling());
        panel.add(where, "wmin 0");
    }

    void show(List<Level> levels) {
        table.show(levels);
    }

    private String cell(Level level, int column) {
        return switch (column) {
            case 0 -> level.name().in(texts.language());
            case 1 -> texts.get("book.percent", level.percent());
            case 2 -> level.workingDays() == 0 ? "" : words.amount(level.workingDays(), LimitUnit.WORKING_DAY);
            case TOLD -> level.told().in(texts.language());
            default -> throw new IllegalArgumentException("no column " + column);
        };
    }

    JComponent component() {
        return panel;
    }
}
