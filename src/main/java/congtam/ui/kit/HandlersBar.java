package congtam.ui.kit;

import congtam.access.Step;
import congtam.access.Viewer;
import congtam.inspection.CaseAssignments;
import congtam.inspection.CaseAssignments.Handlers;
import congtam.register.RecordRef;
import congtam.text.Texts;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Says who logged a record and who handles it, and lets those who may say so give it to others. */
public final class HandlersBar {
    public static final String NAMES = "handlers.names";
    public static final String ASSIGN = "handlers.assign";

    private final Ui ui;
    private final Texts texts;
    private final CaseAssignments assignments;
    private final Viewer viewer;
    private final Consumer<Throwable> problems;
    private final JPanel root = new JPanel(new MigLayout("insets 0, hidemode 3, gapx 8", "[0:pref:][]"));
    private final JLabel names = Plain.label("");
    private final JButton assign;
    private @Nullable RecordRef record;

    public HandlersBar(Ui ui, CaseAssignments assignments, Viewer viewer, Consumer<Throwable> problems) {
        this.ui = ui;
        this.texts = ui.texts();
        this.assignments = assignments;
        this.viewer = viewer;
        this.problems = problems;
        this.assign = Plain.plain(new JButton(texts.get("handlers.assign")));
        root.setOpaque(false);
        names.setName(NAMES);
        names.putClientProperty("FlatLaf.styleClass", "quiet");
        assign.setName(ASSIGN);
        assign.addActionListener(event -> choose());
        root.add(names, "wmin 0");
        root.add(assign);
        root.setVisible(false);
    }

    public JComponent component() {
        return root;
    }

    /** Reads who handles a record. */
    public void read(RecordRef of) {
        record = of;
        ui.background()
                .run(progress -> assignments.of(viewer, of))
                .onResult(found -> found.ifPresent(this::show))
                .onFailure(problems)
                .start();
    }

    private void show(Handlers handlers) {
        String owner = handlers.owner().isEmpty() ? texts.get("handlers.nobody") : handlers.owner();
        names.setText(
                handlers.assigned().isEmpty()
                        ? texts.get("handlers.owner", owner)
                        : texts.get("handlers.both", owner, String.join(", ", handlers.names())));
        names.setToolTipText(names.getText());
        assign.setVisible(viewer.may(Step.ASSIGN_CASE));
        root.setVisible(true);
        root.revalidate();
    }

    private void choose() {
        RecordRef of = record;
        if (of == null) {
            return;
        }
        ui.background()
                .run(progress -> new AssignDialog.Choices(
                        assignments.candidates(viewer, of),
                        assignments.of(viewer, of).orElseThrow().assigned()))
                .onResult(choices -> new AssignDialog(root, texts, choices, chosen -> give(of, chosen)).show())
                .onFailure(problems)
                .start();
    }

    private void give(RecordRef of, Set<java.util.UUID> chosen) {
        ui.background()
                .run(progress -> {
                    assignments.assign(viewer, of, chosen);
                    return of;
                })
                .onResult(this::read)
                .onFailure(problems)
                .start();
    }
}
