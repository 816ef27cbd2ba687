package congtam.ui.shell;

import congtam.text.Texts;
import congtam.ui.kit.Mnemonic;
import congtam.ui.kit.PartKey;
import java.awt.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;

/** All keys on one sheet: the commands, and the keys of the parts of screens, as they are declared. */
final class ShortcutSheet {
    static final String NAME = "shortcuts";

    private static final int COLUMNS = 3;

    private ShortcutSheet() {}

    /** What belongs together, under one heading. */
    record Group(String heading, List<Line> lines) {}

    /** One line of the sheet. */
    record Line(String what, String keys) {}

    static void open(Window owner, Texts texts, Commands commands) {
        JDialog dialog = new JDialog(owner, texts.get("shortcuts.title"));
        dialog.setName(NAME);
        JScrollPane scroll = new JScrollPane(content(texts, groups(texts, commands)));
        scroll.setBorder(null);
        dialog.setContentPane(scroll);
        PartKey.WINDOW_CLOSE.bindInWindow(dialog.getRootPane(), dialog::dispose);
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        dialog.pack();
        dialog.setLocationRelativeTo(owner);
        dialog.setVisible(true);
    }

    static List<Group> groups(Texts texts, Commands commands) {
        List<Group> groups = new ArrayList<>();
        for (Command.Menu menu : Command.Menu.values()) {
            groups.add(new Group(
                    Mnemonic.of(texts.of(menu)).text(),
                    Arrays.stream(Command.values())
                            .filter(command ->
                                    command.menu() == menu && !command.keys().isEmpty())
                            .map(command -> new Line(commands.text(command), Commands.keys(command.keys())))
                            .toList()));
        }
        for (PartKey.Part part : PartKey.Part.values()) {
            groups.add(new Group(
                    texts.of(part),
                    Arrays.stream(PartKey.values())
                            .filter(key -> key.part() == part)
                            .map(key -> new Line(texts.of(key), Commands.keys(key.keys())))
                            .toList()));
        }
        return groups;
    }

    /** Filled column by column, so that none is much longer than the others. */
    private static JPanel content(Texts texts, List<Group> groups) {
        JPanel sheet = new JPanel(new MigLayout("insets 16 24 16 24, gapx 36", "", "[top][]"));
        int rows = groups.stream().mapToInt(ShortcutSheet::height).sum();
        JPanel column = column();
        int filled = 0;
        int columns = 1;
        for (Group group : groups) {
            boolean full = filled + height(group) / 2 > columns * rows / COLUMNS;
            if (full && columns < COLUMNS) {
                sheet.add(column);
                column = column();
                columns++;
            }
            add(column, group);
            filled += height(group);
        }
        sheet.add(column, "wrap");
        sheet.add(quiet(texts.get("shortcuts.table")), "spanx " + COLUMNS + ", gaptop 8");
        return sheet;
    }

    private static int height(Group group) {
        return group.lines().size() + 2;
    }

    private static void add(JPanel column, Group group) {
        JLabel heading = new JLabel(group.heading());
        heading.putClientProperty("FlatLaf.styleClass", "h4");
        column.add(heading, "spanx 2, gaptop 5");
        for (Line line : group.lines()) {
            column.add(new JLabel(line.what()));
            column.add(quiet(line.keys()));
        }
    }

    private static JLabel quiet(String text) {
        JLabel label = new JLabel(text);
        label.putClientProperty("FlatLaf.styleClass", "quiet");
        return label;
    }

    private static JPanel column() {
        return new JPanel(new MigLayout("insets 0, wrap 2, gapy 3", "[]20[]"));
    }
}
