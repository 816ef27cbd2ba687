package congtam.ui.shell;

import congtam.text.Texts;
import congtam.ui.kit.Mnemonic;
import java.awt.Window;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;

/** All keys on one sheet. */
final class ShortcutSheet {
    static final String NAME = "shortcuts";

    private ShortcutSheet() {}

    static void open(Window owner, Texts texts, Commands commands) {
        JDialog dialog = new JDialog(owner, texts.get("shortcuts.title"));
        dialog.setName(NAME);
        dialog.setContentPane(content(texts, commands));
        dialog.getRootPane()
                .registerKeyboardAction(
                        e -> dialog.dispose(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        dialog.pack();
        dialog.setLocationRelativeTo(owner);
        dialog.setVisible(true);
    }

    private static JPanel content(Texts texts, Commands commands) {
        JPanel sheet = new JPanel(new MigLayout("insets 20 24 20 24, gapx 40", "[][]", "[top][]"));
        JPanel column = column();
        for (Command.Menu menu : Command.Menu.values()) {
            if (menu == Command.Menu.VIEW) {
                sheet.add(column);
                column = column();
            }
            JLabel heading = new JLabel(Mnemonic.of(texts.of(menu)).text());
            heading.putClientProperty("FlatLaf.styleClass", "h4");
            column.add(heading, "spanx 2, gaptop 6");
            for (Command command : Command.values()) {
                if (command.menu() == menu && !command.keys().isEmpty()) {
                    column.add(new JLabel(commands.text(command)));
                    JLabel keys = new JLabel(Commands.keys(command));
                    keys.putClientProperty("FlatLaf.style", "foreground: $CongTam.quiet");
                    column.add(keys);
                }
            }
        }
        sheet.add(column, "wrap");
        JLabel table = new JLabel(texts.get("shortcuts.table"));
        table.putClientProperty("FlatLaf.style", "foreground: $CongTam.quiet");
        sheet.add(table, "spanx 2, gaptop 12");
        return sheet;
    }

    private static JPanel column() {
        return new JPanel(new MigLayout("insets 0, wrap 2, gapy 6", "[]32[]"));
    }
}
