package congtam.ui.access;

import congtam.access.Role;
import congtam.access.User;
import congtam.access.Users.NewUser;
import congtam.access.Viewer;
import congtam.office.Office;
import congtam.register.Stored;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.kit.Background.Work;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.Ui;
import java.awt.Window;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.JCheckBox;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** Adds a user, or changes another one: names, roles, sections, who stands in, whether they may enter. */
final class UserDialog {
    static final String ADD = "user-add";
    static final String CHANGE = "user-change";

    private final Ui ui;
    private final Card card;
    private final JTextField signInName = new JTextField();
    private final JTextField fullName = new JTextField();
    private final JTextField sections = new JTextField();
    private final Map<Role, JCheckBox> roles = new EnumMap<>(Role.class);

    private UserDialog(Ui ui, String name) {
        this.ui = ui;
        Texts texts = ui.texts();
        card = new Card(texts, Glyph.USER, name);
        card.row("account.full-name", fullName);
        card.row("sign-in.name", signInName);
        card.row("account.section-names", sections);
        sections.putClientProperty("JTextField.placeholderText", texts.get("account.section-hint"));
        JPanel boxes = new JPanel(new MigLayout("insets 0, wrap 2, gapy 2"));
        for (Role role : Role.values()) {
            JCheckBox box = new JCheckBox(texts.of(role));
            box.setName(name + "." + role.name());
            roles.put(role, box);
            boxes.add(box);
        }
        card.row("account.role-names", boxes);
    }

    static void add(Window owner, Ui ui, Supplier<Office> office, Viewer viewer, Runnable then) {
        UserDialog user = new UserDialog(ui, ADD);
        NewPassphrase passphrase = new NewPassphrase(ui.texts(), user.signInName::getText, user.fullName::getText);
        passphrase.addTo(user.card);
        JDialog[] dialog = new JDialog[1];
        JPanel content = user.card.finish(() -> user.run(
                dialog[0],
                () -> {
                    NewUser fresh = new NewUser(
                            user.signInName.getText(), user.fullName.getText(), user.roles(), user.sections());
                    char[] typed = passphrase.get();
                    return progress -> office.get().users().create(viewer, fresh, typed);
                },
                then));
        dialog[0] = CardDialog.of(owner, ADD, ui.texts().get("users.add-title"), content, user.card.button());
        dialog[0].setVisible(true);
    }

    static void change(
            Window owner,
            Ui ui,
            Supplier<Office> office,
            Viewer viewer,
            Stored<User> seen,
            List<Stored<User>> all,
            Runnable then) {
        UserDialog user = new UserDialog(ui, CHANGE);
        User before = seen.content();
        user.signInName.setText(before.signInName());
        user.fullName.setText(before.fullName());
        user.sections.setText(String.join(", ", before.sections()));
        before.roles().forEach(role -> user.box(role).setSelected(true));
        SubstitutesField substitutes = new SubstitutesField(ui, all, seen);
        user.card.row("account.substitutes", substitutes.component());
        JCheckBox active = new JCheckBox(ui.texts().get("account.may-enter"), before.active());
        active.setName(CHANGE + ".active");
        user.card.line(active);
        JDialog[] dialog = new JDialog[1];
        JPanel content = user.card.finish(() -> user.run(
                dialog[0],
                () -> {
                    User changed = before.with(user.roles(), user.sections(), substitutes.get())
                            .withNames(user.signInName.getText(), user.fullName.getText())
                            .withActive(active.isSelected());
                    return progress -> office.get().users().change(viewer, seen, changed);
                },
                then));
        dialog[0] = CardDialog.of(owner, CHANGE, ui.texts().get("users.change-title"), content, user.card.button());
        dialog[0].setVisible(true);
    }

    /** What is wrong in the form, or refused by the service, is told in the form. */
    private void run(JDialog dialog, Supplier<Work<?>> asked, Runnable then) {
        try {
            Work<?> work = asked.get();
            card.await();
            ui.background()
                    .run(work::work)
                    .onResult(done -> {
                        dialog.dispose();
                        then.run();
                    })
                    .onFailure(card::fail)
                    .start();
        } catch (Problem problem) {
            card.fail(problem);
        }
    }

    private JCheckBox box(Role role) {
        return java.util.Objects.requireNonNull(roles.get(role));
    }

    private List<Role> roles() {
        return roles.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<String> sections() {
        return Arrays.stream(sections.getText().split("[,;]"))
                .map(String::strip)
                .filter(section -> !section.isEmpty())
                .toList();
    }
}
