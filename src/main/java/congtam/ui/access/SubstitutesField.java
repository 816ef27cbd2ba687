package congtam.ui.access;

import congtam.access.User;
import congtam.access.User.Substitute;
import congtam.register.Stored;
import congtam.text.Texts;
import congtam.ui.kit.Choice;
import congtam.ui.kit.DateFields;
import congtam.ui.kit.Mnemonic;
import congtam.ui.kit.TypedDate;
import congtam.ui.kit.Ui;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** Who stands in for somebody, each from one day to another. */
final class SubstitutesField {
    private static final String NAME = "substitute.";

    private final Ui ui;
    private final List<Stored<User>> all;
    private final List<Substitute> substitutes;
    private final DefaultListModel<String> lines = new DefaultListModel<>();
    private final JList<String> list = new JList<>(lines);
    private final JComboBox<Choice<UUID>> who = new JComboBox<>();
    private final JTextField from;
    private final JTextField to;
    private final JPanel panel = new JPanel(new MigLayout("insets 0, wrap 3", "[grow, fill][][]"));

    SubstitutesField(Ui ui, List<Stored<User>> all, Stored<User> of) {
        this.ui = ui;
        this.all = all;
        this.substitutes = new ArrayList<>(of.content().substitutes());
        this.from = DateFields.dayField(ui.texts());
        this.to = DateFields.dayField(ui.texts());
        all.stream()
                .filter(user -> !user.id().equals(of.id()) && user.content().active())
                .forEach(user ->
                        who.addItem(new Choice<>(user.id(), user.content().fullName())));
        who.setName(NAME + "who");
        from.setName(NAME + "from");
        to.setName(NAME + "to");
        list.setName(NAME + "list");
        list.setVisibleRowCount(2);
        panel.add(new JScrollPane(list), "span 2, growx");
        panel.add(button("users.substitute-remove", this::remove));
        panel.add(who, "span, growx");
        panel.add(from);
        panel.add(to);
        panel.add(button("users.substitute-add", this::add));
        show();
    }

    private JButton button(String key, Runnable effect) {
        JButton button = Mnemonic.button(ui.texts().get(key), new JButton());
        button.setName(key);
        button.addActionListener(e -> effect.run());
        return button;
    }

    JPanel component() {
        return panel;
    }

    /** With what stands in the fields and was not yet added. */
    List<Substitute> get() {
        if (!from.getText().isBlank() || !to.getText().isBlank()) {
            add();
        }
        return List.copyOf(substitutes);
    }

    private void add() {
        Choice<UUID> chosen = who.getItemAt(who.getSelectedIndex());
        if (chosen != null) {
            substitutes.add(new Substitute(chosen.value(), day(from), day(to)));
            from.setText("");
            to.setText("");
            show();
        }
    }

    private LocalDate day(JTextField field) {
        return TypedDate.day(field.getText(), LocalDate.ofInstant(ui.clock().instant(), Texts.ZONE));
    }

    private void remove() {
        if (list.getSelectedIndex() >= 0) {
            substitutes.remove(list.getSelectedIndex());
            show();
        }
    }

    private void show() {
        lines.clear();
        substitutes.forEach(one -> lines.addElement(ui.texts()
                .get(
                        "users.substitute-line",
                        name(one.user()),
                        ui.texts().date(one.from()),
                        ui.texts().date(one.to()))));
    }

    private String name(UUID id) {
        return all.stream()
                .filter(user -> user.id().equals(id))
                .map(user -> user.content().fullName())
                .findFirst()
                .orElse("?");
    }
}
