package congtam.ui.access;

import congtam.access.User;
import congtam.access.Viewer;
import congtam.office.Office;
import congtam.register.Stored;
import congtam.text.Texts;
import congtam.ui.kit.Mnemonic;
import congtam.ui.kit.PlainTable;
import congtam.ui.kit.Ui;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** Everybody who uses the program, for the administrator. */
public final class UsersPanel {
    public static final String NAME = "users";

    private final Ui ui;
    private final Supplier<Office> office;
    private final Viewer viewer;
    private final PlainTable<Stored<User>> table;
    private final JPanel panel = new JPanel(new MigLayout("insets 16, fill, wrap 1", "[grow, fill]", "[][grow, fill]"));

    public UsersPanel(Ui ui, Supplier<Office> office, Viewer viewer) {
        this.ui = ui;
        this.office = office;
        this.viewer = viewer;
        Texts texts = ui.texts();
        this.table = new PlainTable<>(
                NAME,
                List.of(
                        texts.get("account.fullName"),
                        texts.get("account.signInName"),
                        texts.get("account.roles"),
                        texts.get("account.sections"),
                        texts.get("account.active")),
                this::cell);
        table.table().addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2) {
                    onSelected(UsersPanel.this::change);
                }
            }
        });
        JPanel buttons = new JPanel(new MigLayout("insets 0, gapx 8"));
        JButton add = button("users.add", this::add);
        add.putClientProperty("FlatLaf.styleClass", "primary");
        buttons.add(add);
        buttons.add(button("users.change", () -> onSelected(this::change)));
        buttons.add(button("users.reset", () -> onSelected(this::reset)));
        panel.add(buttons);
        panel.add(table.scrolling());
    }

    private JButton button(String key, Runnable effect) {
        JButton button = Mnemonic.button(ui.texts().get(key), new JButton());
        button.setName(key);
        button.addActionListener(e -> effect.run());
        return button;
    }

    private String cell(Stored<User> stored, int column) {
        User user = stored.content();
        return switch (column) {
            case 0 -> user.fullName();
            case 1 -> user.signInName();
            case 2 -> user.roles().stream().map(ui.texts()::of).collect(Collectors.joining(", "));
            case 3 -> String.join("; ", user.sections());
            default -> ui.texts().get(user.active() ? "account.open" : "account.closed");
        };
    }

    private void onSelected(Consumer<Stored<User>> effect) {
        table.selected().forEach(effect);
    }

    public JPanel component() {
        return panel;
    }

    public void focus() {
        table.table().requestFocusInWindow();
    }

    /** Reads everybody anew. */
    public void refresh() {
        ui.background()
                .run(progress -> office.get().users().all(viewer))
                .onResult(table::show)
                .onFailure(failure -> ui.problems().show(panel, failure))
                .start();
    }

    private void add() {
        UserDialog.add(SwingUtilities.getWindowAncestor(panel), ui, office, viewer, this::refresh);
    }

    private void change(Stored<User> user) {
        UserDialog.change(
                SwingUtilities.getWindowAncestor(panel), ui, office, viewer, user, table.rows(), this::refresh);
    }

    private void reset(Stored<User> user) {
        ResetDialog.open(SwingUtilities.getWindowAncestor(panel), ui, office, viewer, user, this::refresh);
    }
}
