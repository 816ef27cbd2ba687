package congtam.ui.shell;

import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The commands used all day, above the work. */
final class ToolBar extends JPanel {
    ToolBar(Commands commands) {
        super(new MigLayout("insets 10 16 8 16, gapx 8", "[][][][]push[]"));
        putClientProperty("FlatLaf.style", "background: $CongTam.navigation");
        JButton first = button(commands, Command.NEW_COMPLAINT);
        first.putClientProperty("FlatLaf.styleClass", "primary");
        add(first);
        add(button(commands, Command.NEW_VISIT));
        add(button(commands, Command.IMPORT_COMPLAINTS));
        add(button(commands, Command.REFRESH));
        JButton palette = button(commands, Command.PALETTE);
        palette.setText(commands.text(Command.PALETTE) + "   " + Commands.keys(Command.PALETTE));
        palette.putClientProperty("FlatLaf.style", "foreground: $CongTam.quiet");
        add(palette);
    }

    /** Alt and a letter belong to the menus and the labels of the screen. */
    private static JButton button(Commands commands, Command command) {
        JButton button = new JButton(commands.action(command));
        button.setText(commands.text(command));
        button.setMnemonic(0);
        button.setFocusable(false);
        button.setName("tool." + command.name());
        return button;
    }
}
