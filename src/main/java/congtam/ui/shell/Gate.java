package congtam.ui.shell;

import congtam.access.PassphraseRule;
import congtam.access.SignIn.Entered;
import congtam.access.Step;
import congtam.access.Users.Beginning;
import congtam.access.Viewer;
import congtam.complaint.DeploymentMode;
import congtam.office.Office;
import congtam.register.Progress;
import congtam.text.Language;
import congtam.text.Texts;
import congtam.ui.access.ChoosePanel;
import congtam.ui.access.EncryptPanel;
import congtam.ui.access.FirstUserPanel;
import congtam.ui.access.RecoverPanel;
import congtam.ui.access.RecoveryKeyPanel;
import congtam.ui.access.SignInPanel;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.Ui;
import congtam.vault.KeyRing;
import congtam.vault.RecoveryKey;
import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What stands in the window before somebody is in: signing in, or making the first user where there is none yet. */
final class Gate {
    static final String LANGUAGE = "gate.";

    private final Ui ui;
    private final OfficeDoor door;
    private final String where;
    private final Beginning beginning;
    private final boolean isNew;
    private final Rooms.Samples samples;
    private final Ways ways;
    private final RecoveryKey printed = KeyRing.newRecoveryKey();
    private final JPanel content = new JPanel(new BorderLayout());
    private final JComponent languages;
    private final JPanel middle = new JPanel(new BorderLayout());
    private Runnable focus = () -> {};

    /**
     * Where the gate leads.
     *
     * @param entered with who came in, and by which name
     * @param again opens the register anew
     * @param speak changes the language
     */
    record Ways(BiConsumer<Viewer, String> entered, Runnable again, Consumer<Language> speak) {}

    /** Who came in, and whether they are to be asked to have the register encrypted. */
    private record Came(Entered who, boolean unencrypted) {}

    /**
     * Makes it.
     *
     * @param where what the register is called
     * @param beginning what the register is for, if it is to get its first user
     * @param isNew whether it is yet to be made
     */
    Gate(Ui ui, OfficeDoor door, String where, Beginning beginning, boolean isNew, Rooms.Samples samples, Ways ways) {
        this.ui = ui;
        this.door = door;
        this.where = where;
        this.beginning = beginning;
        this.samples = samples;
        this.isNew = isNew;
        this.ways = ways;
        content.add(middle, BorderLayout.CENTER);
        languages = languages(ways.speak());
        content.add(languages, BorderLayout.SOUTH);
        if (isNew) {
            showFirstUser();
        } else {
            showSignIn();
        }
    }

    /** The other languages, each by its own name, for whoever cannot read this one. */
    private JComponent languages(Consumer<Language> speak) {
        JPanel line = new JPanel(new MigLayout("insets 0 16 12 16", "push[]"));
        for (Language language : Language.values()) {
            if (language != ui.texts().language()) {
                JButton button = new JButton(ui.texts().of(language), Glyph.GLOBE.small());
                button.setName(LANGUAGE + language.name());
                button.putClientProperty("JButton.buttonType", "toolBarButton");
                button.addActionListener(e -> speak.accept(language));
                line.add(button);
            }
        }
        return line;
    }

    JPanel content() {
        return content;
    }

    void focus() {
        focus.run();
    }

    /** The register is open: one that has no users yet gets its first. */
    void opened(Office office) {
        ui.background()
                .run(progress -> office.users().isEmpty())
                .onResult(none -> {
                    if (none && !isNew) {
                        showFirstUser();
                    }
                })
                .start();
    }

    private void showSignIn() {
        SignInPanel[] panel = new SignInPanel[1];
        panel[0] = SignInPanel.toEnter(
                ui.texts(), where, (name, passphrase) -> enter(panel[0], name, passphrase), this::showRecovering);
        show(panel[0].component(), panel[0].button(), panel[0]::focus);
    }

    private void enter(SignInPanel panel, String name, char[] passphrase) {
        ui.background()
                .run(progress -> came(door.get(name, passphrase), name, passphrase))
                .onResult(came -> came(came, name))
                .onFailure(panel::fail)
                .start();
    }

    private Came came(Office office, String name, char[] passphrase) {
        return new Came(office.signIn().enter(name, passphrase), door.isUnencrypted());
    }

    private void came(Came came, String name) {
        Viewer viewer = came.who().viewer();
        if (came.who().mustChoose()) {
            showChoice(name, viewer.name());
        } else if (came.unencrypted() && viewer.may(Step.MANAGE_USERS)) {
            showEncrypting(viewer, name);
        } else {
            ways.entered().accept(viewer, name);
        }
    }

    private void showRecovering() {
        RecoverPanel[] panel = new RecoverPanel[1];
        panel[0] = new RecoverPanel(
                ui.texts(),
                (recovery, name, fresh) -> ui.background()
                        .run(progress -> came(door.recover(recovery, name, fresh), name, fresh))
                        .onResult(came -> came(came, name))
                        .onFailure(panel[0]::fail)
                        .start(),
                this::showSignIn);
        show(panel[0].component(), panel[0].button(), panel[0]::focus);
    }

    private void showEncrypting(Viewer viewer, String name) {
        EncryptPanel[] panel = new EncryptPanel[1];
        panel[0] = new EncryptPanel(
                ui.texts(),
                where,
                () -> ui.background()
                        .run(progress -> {
                            door.entrance().encrypt(door.get(), viewer, printed);
                            return printed;
                        })
                        .onResult(done -> showRecoveryKey(ways.again()))
                        .onFailure(failure -> {
                            // It is closed by now, and as it was: whoever wants to go on signs in again.
                            ui.problems().show(null, failure);
                            ways.again().run();
                        })
                        .start(),
                () -> ways.entered().accept(viewer, name));
        show(panel[0].component(), panel[0].button(), panel[0]::focus);
    }

    private void showRecoveryKey(Runnable then) {
        // Another language would be another gate, and what is shown once be gone.
        languages.setVisible(false);
        RecoveryKeyPanel panel = new RecoveryKeyPanel(
                ui.texts(),
                printed,
                where,
                ui.texts().date(LocalDate.ofInstant(ui.clock().instant(), Texts.ZONE)),
                failure -> ui.problems().show(null, failure),
                then);
        show(panel.component(), panel.button(), panel::focus);
    }

    private void showChoice(String name, String fullName) {
        ChoosePanel[] panel = new ChoosePanel[1];
        panel[0] = new ChoosePanel(
                ui.texts(),
                name,
                fullName,
                (present, fresh) -> ui.background()
                        .run(progress -> {
                            door.get().signIn().choose(name, present, fresh);
                            return came(door.get(), name, fresh);
                        })
                        .onResult(came -> came(came, name))
                        .onFailure(panel[0]::fail)
                        .start());
        show(panel[0].component(), panel[0].button(), panel[0]::focus);
    }

    private void showFirstUser() {
        FirstUserPanel[] panel = new FirstUserPanel[1];
        panel[0] = new FirstUserPanel(
                ui.texts(),
                beginning,
                (name, fullName, passphrase, mode) -> ui.background()
                        .run(progress -> begin(name, fullName, passphrase, mode, progress))
                        .onResult(viewer -> begun(viewer, name))
                        .onFailure(panel[0]::fail)
                        .start());
        show(panel[0].component(), panel[0].button(), panel[0]::focus);
    }

    private void begun(Viewer viewer, String name) {
        Runnable on = () -> ways.entered().accept(viewer, name);
        if (door.get().register().keys().isPresent()) {
            showRecoveryKey(on);
        } else {
            on.run();
        }
    }

    private Viewer begin(String name, String fullName, char[] passphrase, DeploymentMode mode, Progress progress) {
        PassphraseRule.refuse(passphrase, name, fullName);
        Office office = isNew ? door.make(name, passphrase, printed) : door.get();
        office.users().begin(name, fullName, passphrase, beginning);
        Viewer viewer = office.signIn().enter(name, passphrase).viewer();
        if (office.register().keys().isPresent()) {
            // One whose making was cut off before its first user has another one.
            office.signIn().renewRecovery(viewer, "", new char[0], printed);
        }
        try {
            furnish(office, viewer, mode, progress);
        } catch (RuntimeException failure) {
            // The register has its first user; whatever else failed, they must be shown their recovery key.
            EventQueue.invokeLater(() -> ui.problems().show(middle, failure));
        }
        return viewer;
    }

    private void furnish(Office office, Viewer viewer, DeploymentMode mode, Progress progress) {
        office.deployments().declare(viewer, mode, ui.texts().get("deployment.at-first"));
        switch (beginning) {
            case WORK -> samples.addAgencies(office, viewer);
            case PRACTICE -> samples.addTo(office, viewer, progress);
        }
    }

    private void show(JComponent page, JButton button, Runnable where) {
        focus = where;
        middle.removeAll();
        middle.add(page);
        middle.revalidate();
        middle.repaint();
        EventQueue.invokeLater(() -> {
            if (middle.getRootPane() != null) {
                middle.getRootPane().setDefaultButton(button);
                where.run();
            }
        });
    }
}
