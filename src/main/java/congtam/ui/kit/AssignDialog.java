package congtam.ui.kit;

import congtam.access.Users.Colleague;
import congtam.text.Texts;
import java.awt.Component;
import java.awt.Dialog;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import net.miginfocom.swing.MigLayout;

/** Chooses who handles a record: one box for each colleague. */
final class AssignDialog {
    static final String NAME = "assign";
    static final String PERSON = "assign.person.";

    private static final int MOST_HEIGHT = 420;

    private final JDialog dialog;
    private final Map<UUID, JCheckBox> boxes = new LinkedHashMap<>();

    /** Who could be chosen, and who is. */
    record Choices(List<Colleague> candidates, List<Colleague> chosen) {
        Choices {
            candidates = List.copyOf(candidates);
            chosen = List.copyOf(chosen);
        }
    }

    AssignDialog(Component owner, Texts texts, Choices choices, Consumer<Set<UUID>> taken) {
        this.dialog = new JDialog(
                SwingUtilities.getWindowAncestor(owner), texts.get("assign.title"), Dialog.ModalityType.DOCUMENT_MODAL);
        dialog.setName(NAME);
        dialog.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        JPanel people = new JPanel(new MigLayout("insets 0, wrap 1, gapy 4"));
        choices.chosen().forEach(colleague -> add(people, colleague, true));
        choices.candidates().stream()
                .filter(colleague -> !boxes.containsKey(colleague.id()))
                .forEach(colleague -> add(people, colleague, false));
        JPanel content = new JPanel(new MigLayout("insets 16, wrap 1, gapy 10", "[320:360:, grow, fill]"));
        JTextArea text = Paragraph.of(texts.get("assign.text"));
        text.setFocusable(false);
        content.add(text, "wmin 0");
        JScrollPane scroll = new JScrollPane(people);
        scroll.setBorder(null);
        content.add(scroll, "grow, hmax " + MOST_HEIGHT);
        JPanel buttons = new JPanel(new MigLayout("insets 0", "push[][]"));
        JButton leave = new JButton(texts.get("pick.leave"));
        leave.addActionListener(event -> dialog.dispose());
        JButton take = new JButton(texts.get("assign.take"));
        take.setName("assign.take");
        take.putClientProperty("FlatLaf.styleClass", "primary");
        take.addActionListener(event -> {
            dialog.dispose();
            taken.accept(chosen());
        });
        buttons.add(leave);
        buttons.add(take);
        content.add(buttons);
        dialog.setContentPane(content);
        dialog.getRootPane().setDefaultButton(take);
        PartKey.WINDOW_CLOSE.bindInWindow(dialog.getRootPane(), dialog::dispose);
        dialog.pack();
        dialog.setLocationRelativeTo(dialog.getOwner());
    }

    void show() {
        dialog.setVisible(true);
    }

    private void add(JPanel people, Colleague colleague, boolean chosen) {
        JCheckBox box = Plain.plain(new JCheckBox(Plain.safe(colleague.fullName()), chosen));
        box.setName(PERSON + colleague.fullName());
        boxes.put(colleague.id(), box);
        people.add(box);
    }

    private Set<UUID> chosen() {
        Set<UUID> chosen = new LinkedHashSet<>();
        boxes.forEach((id, box) -> {
            if (box.isSelected()) {
                chosen.add(id);
            }
        });
        return chosen;
    }
}
