package congtam.ui.shell;

import congtam.ui.kit.Glyph;
import congtam.ui.kit.Theme;
import java.awt.Color;
import java.awt.Component;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import net.miginfocom.swing.MigLayout;

/** A command with its icon and its keys, in one line. */
final class CommandRenderer implements ListCellRenderer<Command> {
    private final Commands commands;
    private final JPanel line = new JPanel(new MigLayout("insets 5 8 5 10, gapx 10", "[20!, center][grow]24[]"));
    private final JLabel icon = new JLabel();
    private final JLabel name = new JLabel();
    private final JLabel keys = new JLabel();

    CommandRenderer(Commands commands) {
        this.commands = commands;
        line.add(icon);
        line.add(name);
        line.add(keys);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Command> list, Command command, int index, boolean isSelected, boolean hasFocus) {
        Glyph glyph = command.glyph();
        Icon picture = glyph == null ? null : glyph.small();
        Color ink = isSelected ? list.getSelectionForeground() : list.getForeground();
        icon.setIcon(picture);
        icon.setForeground(ink);
        name.setText(commands.text(command));
        name.setForeground(ink);
        keys.setText(Commands.keys(command));
        keys.setForeground(isSelected ? ink : Theme.colour("quiet"));
        line.setBackground(isSelected ? list.getSelectionBackground() : list.getBackground());
        line.getAccessibleContext().setAccessibleName(name.getText());
        return line;
    }
}
