package congtam.ui.access;

import congtam.access.Viewer;
import congtam.complaint.DeploymentMode;
import congtam.office.Office;
import congtam.text.Texts;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.Paragraph;
import congtam.ui.kit.Plain;
import congtam.ui.kit.Ui;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** How the office has declared its computer to be connected, and the way to declare it otherwise. */
public final class DeploymentPanel {
    public static final String MODE = "deployment.now";
    public static final String CHANGE = "deployment.change";

    private final Ui ui;
    private final Texts texts;
    private final Supplier<Office> office;
    private final Viewer viewer;
    private final JPanel root = new JPanel(new MigLayout("insets 24, wrap 1, gapy 12", "[::640, grow, fill]"));
    private final JLabel now = Plain.label("");
    private final JButton change;
    private DeploymentMode mode = DeploymentMode.CONNECTED;

    public DeploymentPanel(Ui ui, Supplier<Office> office, Viewer viewer) {
        this.ui = ui;
        this.texts = ui.texts();
        this.office = office;
        this.viewer = viewer;
        this.change = Plain.plain(new JButton());
        now.setName(MODE);
        now.setIcon(Glyph.GLOBE.small());
        now.putClientProperty("FlatLaf.styleClass", "h3");
        change.setName(CHANGE);
        change.addActionListener(event -> declare());
        root.add(now);
        root.add(Paragraph.of(texts.get("deployment.text")), "wmin 0");
        root.add(change, "growx 0");
    }

    public JComponent component() {
        return root;
    }

    public void refresh() {
        ui.background()
                .run(progress -> office.get().deployments().mode())
                .onResult(this::show)
                .onFailure(failure -> ui.problems().show(root, failure))
                .start();
    }

    private void show(DeploymentMode declared) {
        mode = declared;
        now.setText(texts.of(declared));
        change.setText(texts.get("deployment.to." + other()));
    }

    private DeploymentMode other() {
        return mode == DeploymentMode.CONNECTED ? DeploymentMode.INDEPENDENT : DeploymentMode.CONNECTED;
    }

    private void declare() {
        DeploymentMode wanted = other();
        ReasonDialog.open(
                SwingUtilities.getWindowAncestor(root),
                ui,
                "declaring",
                reason -> progress -> {
                    office.get().deployments().declare(viewer, wanted, reason);
                    return wanted;
                },
                this::show);
    }
}
