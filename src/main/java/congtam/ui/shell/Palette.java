package congtam.ui.shell;

import congtam.text.Texts;
import congtam.text.Vietnamese;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.PartKey;
import java.awt.BorderLayout;
import java.awt.Window;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.Arrays;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JDialog;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** All commands in one list that is searched by typing. */
final class Palette {
    static final String NAME = "palette";
    static final String TEXT = "palette.text";

    private static final int ROWS = 12;

    private final Commands commands;
    private final JDialog dialog;
    private final JTextField text = new JTextField(36);
    private final DefaultListModel<Command> matches = new DefaultListModel<>();
    private final JList<Command> list = new JList<>(matches);

    private Palette(Window owner, Texts texts, Commands commands) {
        this.commands = commands;
        this.dialog = new JDialog(owner, texts.get("palette.title"));
        dialog.setName(NAME);
        dialog.setUndecorated(true);
        dialog.setContentPane(content(texts));
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowDeactivated(WindowEvent e) {
                dialog.dispose();
            }
        });
    }

    static void open(Window owner, Texts texts, Commands commands) {
        Palette palette = new Palette(owner, texts, commands);
        palette.search();
        palette.dialog.pack();
        palette.dialog.setLocationRelativeTo(owner);
        palette.dialog.setLocation(palette.dialog.getX(), owner.getY() + owner.getHeight() / 6);
        palette.dialog.setVisible(true);
        palette.text.requestFocusInWindow();
    }

    private JPanel content(Texts texts) {
        text.setName(TEXT);
        text.putClientProperty("JTextField.placeholderText", texts.get("palette.hint"));
        text.putClientProperty("JTextField.leadingIcon", Glyph.SEARCH.small());
        text.getAccessibleContext().setAccessibleName(texts.get("palette.title"));
        text.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                search();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                search();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {}
        });
        PartKey.CHOICE_NEXT.bind(text, () -> move(1));
        PartKey.CHOICE_PREVIOUS.bind(text, () -> move(-1));
        PartKey.CHOICE_TAKE.bind(text, this::take);
        PartKey.CHOICE_LEAVE.bind(text, dialog::dispose);
        list.setCellRenderer(new CommandRenderer(commands));
        list.setVisibleRowCount(ROWS);
        list.setFocusable(false);
        list.getAccessibleContext().setAccessibleName(texts.get("palette.title"));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseReleased(MouseEvent e) {
                take();
            }
        });
        JPanel panel = new JPanel(new BorderLayout(0, 8));
        panel.putClientProperty("FlatLaf.style", "background: $CongTam.panel");
        panel.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createLineBorder(congtam.ui.kit.Theme.colour("line")),
                BorderFactory.createEmptyBorder(10, 10, 10, 10)));
        panel.add(text, BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(null);
        panel.add(scroll, BorderLayout.CENTER);
        return panel;
    }

    private void search() {
        String[] words = Vietnamese.fold(text.getText()).split(" ");
        List<Command> found = Arrays.stream(Command.values())
                .filter(command -> command != Command.PALETTE && commands.isEnabled(command))
                .filter(command -> {
                    String name = Vietnamese.fold(commands.text(command));
                    return Arrays.stream(words).allMatch(name::contains);
                })
                .toList();
        matches.clear();
        matches.addAll(found);
        list.setSelectedIndex(0);
    }

    private void move(int by) {
        if (!matches.isEmpty()) {
            list.setSelectedIndex(Math.floorMod(list.getSelectedIndex() + by, matches.size()));
            list.ensureIndexIsVisible(list.getSelectedIndex());
        }
    }

    private void take() {
        Command chosen = list.getSelectedValue();
        dialog.dispose();
        if (chosen != null) {
            commands.perform(chosen);
        }
    }
}
