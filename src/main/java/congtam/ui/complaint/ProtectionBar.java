package congtam.ui.complaint;

import congtam.access.Step;
import congtam.access.Viewer;
import congtam.complaint.ComplaintFile;
import congtam.complaint.Complaints;
import congtam.complaint.Denouncers.State;
import congtam.office.Office;
import congtam.person.Person;
import congtam.text.Texts;
import congtam.ui.access.OpeningDialog;
import congtam.ui.access.ReasonDialog;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.HandlersBar;
import congtam.ui.kit.Plain;
import congtam.ui.kit.Ui;
import java.awt.Window;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Below the number of a complaint: who handles it, whether it is protected, and what lies under seal. */
final class ProtectionBar {
    private final Ui ui;
    private final Texts texts;
    private final Office office;
    private final Viewer viewer;
    private final ComplaintForm form;
    private final HandlersBar handlers;
    private final Consumer<Throwable> problems;
    private final Consumer<ComplaintFile> changed;
    private final JPanel root =
            new JPanel(new MigLayout("insets 0, hidemode 3, gapx 8", "[0:pref:][]push[][][][][]", "[center]"));
    private final JLabel mark;
    private final JButton lift;
    private final JButton open;
    private final JButton share;
    private final JButton envelope;
    private @Nullable State state;

    /**
     * Makes the bar.
     *
     * @param changed told of the complaint when an act of this bar has changed it or opened its caller
     */
    ProtectionBar(
            Ui ui,
            Office office,
            Viewer viewer,
            ComplaintForm form,
            Consumer<Throwable> problems,
            Consumer<ComplaintFile> changed) {
        this.ui = ui;
        this.texts = ui.texts();
        this.office = office;
        this.viewer = viewer;
        this.form = form;
        this.problems = problems;
        this.changed = changed;
        this.handlers = new HandlersBar(ui, office.assignments(), viewer, problems);
        this.mark = Plain.label(texts.get("protection.mark"));
        this.lift = button("protection.lift", this::lift);
        this.open = button("protection.open", this::open);
        this.share = button("protection.share", this::share);
        this.envelope = button("protection.envelope", this::envelope);
        mark.setIcon(Glyph.SHIELD.small());
        mark.setName("protection.mark");
        root.setOpaque(false);
        root.add(handlers.component(), "wmin 0");
        root.add(mark);
        root.add(lift);
        root.add(open);
        root.add(share);
        root.add(envelope);
        show();
    }

    private JButton button(String key, Runnable effect) {
        JButton button = Plain.plain(new JButton(texts.get(key)));
        button.setName(key);
        button.addActionListener(event -> effect.run());
        return button;
    }

    JComponent component() {
        return root;
    }

    /** Reads what belongs to the complaint as it is in the register now. */
    void read() {
        form.file().ifPresent(file -> {
            handlers.read(Complaints.ref(file.id()));
            ui.background()
                    .run(progress -> office.denouncers().of(viewer, file.id()))
                    .onResult(found -> {
                        state = found.orElse(null);
                        show();
                    })
                    .onFailure(problems)
                    .start();
        });
    }

    private void show() {
        boolean restricted =
                form.file().map(file -> file.complaint().content().restricted()).orElse(false);
        boolean denounces =
                form.file().map(file -> file.complaint().content().denounces()).orElse(false);
        mark.setVisible(restricted);
        lift.setVisible(restricted && !denounces && viewer.may(Step.DECIDE_PROTECTED));
        boolean mayOpen = state != null && viewer.may(Step.REVEAL_IDENTITY);
        open.setVisible(mayOpen);
        share.setVisible(mayOpen);
        envelope.setVisible(mayOpen);
        open.setToolTipText(state == null ? null : texts.get("protection.holders", String.join(", ", state.holders())));
        root.revalidate();
    }

    /** Shows the caller in the form, once it was said what for. */
    void reveal() {
        id().ifPresent(id -> ReasonDialog.open(
                window(), ui, "reveal", reason -> progress -> office.callers().reveal(viewer, id, reason), changed));
    }

    private void lift() {
        form.file()
                .ifPresent(file -> ReasonDialog.open(
                        window(),
                        ui,
                        "lift",
                        reason -> progress -> office.complaints().lift(viewer, file, reason),
                        changed));
    }

    private void open() {
        id().ifPresent(id -> OpeningDialog.open(
                window(),
                ui,
                "opening",
                "reason.reason",
                byTwo(),
                opening -> progress -> office.denouncers().open(viewer, id, opening),
                this::tell));
    }

    private boolean byTwo() {
        return state != null && state.byTwo();
    }

    private void share() {
        int answer = JOptionPane.showConfirmDialog(
                root,
                texts.get("protection.by-two"),
                texts.get("sharing.heading"),
                JOptionPane.YES_NO_CANCEL_OPTION,
                JOptionPane.QUESTION_MESSAGE);
        if (answer != JOptionPane.YES_OPTION && answer != JOptionPane.NO_OPTION) {
            return;
        }
        boolean two = answer == JOptionPane.YES_OPTION;
        id().ifPresent(id -> OpeningDialog.open(
                window(),
                ui,
                "sharing",
                "reason.reason",
                byTwo(),
                opening -> progress -> {
                    office.denouncers().share(viewer, id, opening, two);
                    return id;
                },
                done -> read()));
    }

    /** Takes the identity out of the register, once it stands on paper. */
    private void envelope() {
        id().ifPresent(id -> OpeningDialog.open(
                window(),
                ui,
                "envelope",
                "reason.envelope",
                byTwo(),
                opening -> progress -> {
                    office.denouncers().destroy(viewer, id, opening);
                    return id;
                },
                done -> read()));
    }

    /** Shown, never put into a field: nothing keeps it when the message is closed. */
    private void tell(Person identity) {
        JPanel panel = new JPanel(new MigLayout("insets 0, wrap 2", "[label]12[]"));
        panel.setName("identity");
        line(panel, "field.fullName", identity.fullName());
        line(panel, "field.phone", identity.phone());
        line(panel, "field.address", identity.address());
        JOptionPane.showMessageDialog(root, panel, texts.get("opening.heading"), JOptionPane.PLAIN_MESSAGE);
    }

    private void line(JPanel panel, String key, String value) {
        panel.add(Plain.label(texts.get(key)));
        panel.add(Plain.label(value));
    }

    private Optional<UUID> id() {
        return form.file().map(ComplaintFile::id);
    }

    private Window window() {
        return SwingUtilities.getWindowAncestor(root);
    }
}
