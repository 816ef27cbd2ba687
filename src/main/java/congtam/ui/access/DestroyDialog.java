package congtam.ui.access;

import congtam.access.Viewer;
import congtam.inspection.Destruction.Grounds;
import congtam.inspection.DestructionPlan;
import congtam.inspection.DestructionPlan.Choice;
import congtam.inspection.DestructionPlan.Named;
import congtam.office.Office;
import congtam.register.Attachment;
import congtam.register.Stored;
import congtam.text.Texts;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.Paragraph;
import congtam.ui.kit.Plain;
import congtam.ui.kit.Ui;
import java.awt.Window;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.swing.JCheckBox;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** Shows what of a caller would go; destroys what was chosen when grounds are given and a second person agrees. */
public final class DestroyDialog {
    public static final String NAME = "destroying";

    private static final int LINES_SHOWN = 4;

    private final Ui ui;
    private final Texts texts;
    private final Office office;
    private final Viewer viewer;
    private final DestructionPlan plan;
    private final Consumer<String> then;
    private final Card card;
    private final Map<Named, JCheckBox> others;
    private final Map<Stored<Attachment>, JCheckBox> files;
    private final JTextField basis;
    private final JTextField reason;
    private final JTextField second;
    private final JPasswordField passphrase;
    private final JDialog dialog;

    /**
     * Looks what would go, which takes a while in a large register, then shows it.
     *
     * @param number of the complaint
     * @param then told in words what was destroyed
     */
    public static void open(
            Window owner, Ui ui, Supplier<Office> office, Viewer viewer, String number, Consumer<String> then) {
        ui.background()
                .run(progress -> {
                    Office open = office.get();
                    return new DestroyPlan(open, open.destruction().plan(viewer, number, progress));
                })
                .onResult(found -> new DestroyDialog(owner, ui, found.office(), viewer, found.plan(), then)
                        .dialog.setVisible(true))
                .onFailure(failure -> ui.problems().show(owner, failure))
                .start();
    }

    private record DestroyPlan(Office office, DestructionPlan plan) {}

    private DestroyDialog(
            Window owner, Ui ui, Office office, Viewer viewer, DestructionPlan plan, Consumer<String> then) {
        this.ui = ui;
        this.texts = ui.texts();
        this.office = office;
        this.viewer = viewer;
        this.plan = plan;
        this.then = then;
        this.card = new Card(texts, Glyph.WARNING, NAME, plan.number());
        String own = plan.own().stream().map(Named::number).collect(Collectors.joining(", "));
        say(texts.get("destroy.own", String.valueOf(plan.own().size()), own));
        if (plan.sealed() != null) {
            say(texts.get("destroy.sealed"));
        }
        others = choices("destroying.others", plan.others(), this::name);
        files = choices("destroying.files", plan.files(), file -> file.content().name());
        if (!plan.remains().isEmpty()) {
            say(texts.get("destroy.remains", String.valueOf(plan.remains().size())));
        }
        basis = card.row("destroying.basis", new JTextField());
        reason = card.row("destroying.reason", new JTextField());
        second = card.row("destroying.second", new JTextField());
        passphrase = card.row("destroying.second-passphrase", new JPasswordField());
        JPanel content = card.finish(this::carryOut);
        dialog = CardDialog.of(owner, NAME, texts.get("destroying.heading"), content, card.button());
    }

    private void say(String words) {
        JTextArea line = Paragraph.of(words);
        line.setFocusable(false);
        card.line(line);
    }

    /** A record without a number of its own is told by its kind. */
    private String name(Named one) {
        return one.number().isEmpty()
                ? texts.get("destroying.of-" + one.record().kind())
                : one.number();
    }

    /** One of the same name may be meant, and not every file shows the person: so nothing is chosen at first. */
    private <T> Map<T, JCheckBox> choices(String key, List<T> things, Function<T, String> name) {
        Map<T, JCheckBox> boxes = new LinkedHashMap<>();
        if (things.isEmpty()) {
            return boxes;
        }
        say(texts.get(key, String.valueOf(things.size())));
        JPanel lines = new JPanel(new MigLayout("insets 2 6 2 6, wrap 1, gapy 0"));
        for (T thing : things) {
            JCheckBox box = Plain.plain(new JCheckBox(name.apply(thing)));
            box.setName(key + "." + boxes.size());
            boxes.put(thing, box);
            lines.add(box);
        }
        JScrollPane scroll = new JScrollPane(lines);
        scroll.getVerticalScrollBar()
                .setUnitIncrement(lines.getFontMetrics(lines.getFont()).getHeight());
        JPanel limited = new JPanel(new MigLayout("insets 0", "[grow, fill]", "[fill]"));
        int height = lines.getComponent(0).getPreferredSize().height;
        limited.add(scroll, "h " + (height * Math.min(LINES_SHOWN, things.size()) + 8) + "!");
        card.line(limited);
        return boxes;
    }

    private static <T> List<T> chosen(Map<T, JCheckBox> boxes) {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void carryOut() {
        card.await();
        Choice choice = new Choice(chosen(others), chosen(files));
        ui.background()
                .run(progress -> {
                    Grounds grounds = new Grounds(basis.getText(), reason.getText());
                    office.destruction()
                            .carryOut(viewer, second.getText(), passphrase.getPassword(), plan, choice, grounds);
                    return choice;
                })
                .onResult(done -> {
                    dialog.dispose();
                    then.accept(texts.get(
                            "destroy.done",
                            String.valueOf(plan.own().size()),
                            String.valueOf(done.others().size()),
                            String.valueOf(done.files().size())));
                })
                .onFailure(card::fail)
                .start();
    }
}
