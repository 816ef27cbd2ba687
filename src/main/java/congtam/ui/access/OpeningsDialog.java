package congtam.ui.access;

import congtam.access.Viewer;
import congtam.office.Office;
import congtam.register.ReadLine;
import congtam.register.RecordRef;
import congtam.report.ReadLogDocument;
import congtam.text.Texts;
import congtam.ui.kit.PartKey;
import congtam.ui.kit.PlainTable;
import congtam.ui.kit.Ui;
import java.awt.Window;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Who opened or printed one case, for those who answer for it. */
public final class OpeningsDialog {
    public static final String NAME = "openings";

    private static final int MOST = 500;

    private OpeningsDialog() {}

    /**
     * Reads, then shows.
     *
     * @param number by which people know the record
     */
    public static void open(
            Window owner, Ui ui, Supplier<Office> office, Viewer viewer, RecordRef record, String number) {
        ui.background()
                .run(progress -> office.get().timeline().openings(viewer, record, MOST))
                .onResult(lines -> show(owner, ui.texts(), lines, number))
                .onFailure(failure -> ui.problems().show(owner, failure))
                .start();
    }

    private static void show(Window owner, Texts texts, List<ReadLine> lines, String number) {
        ReadLogDocument words = new ReadLogDocument(texts);
        PlainTable<ReadLine> table = new PlainTable<>(
                NAME,
                List.of(
                        texts.get("log.at"),
                        texts.get("log.who"),
                        texts.get("log.act"),
                        texts.get("reads.detail"),
                        texts.get("field.purpose")),
                (line, column) -> switch (column) {
                    case 0 -> texts.dateTime(line.at());
                    case 1 -> line.who();
                    case 2 -> words.act(line);
                    case 3 -> words.detail(line);
                    default -> line.purpose();
                });
        table.show(lines);
        JPanel panel = new JPanel(new MigLayout("insets 16, fill, wrap 1", "[grow, fill]", "[grow, fill][]"));
        panel.add(table.scrolling());
        if (lines.isEmpty()) {
            panel.add(new JLabel(texts.get("reads.nobody")));
        }
        JDialog dialog = new JDialog(owner, texts.get("reads.openings", number));
        dialog.setName("openings-window");
        dialog.setContentPane(panel);
        PartKey.WINDOW_CLOSE.bindInWindow(dialog.getRootPane(), dialog::dispose);
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        dialog.setSize(Math.min(860, owner.getWidth() - 80), Math.min(480, owner.getHeight() - 80));
        dialog.setLocationRelativeTo(owner);
        dialog.setVisible(true);
    }
}
