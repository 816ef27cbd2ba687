package congtam.ui.access;

import congtam.access.Users.Beginning;
import congtam.complaint.DeploymentMode;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.NameRenderer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JTextField;

/** Makes the first user of a register, who comes in at once. */
public final class FirstUserPanel {
    public static final String NAME = "first-user";

    private final Card card;
    private final JTextField signInName = new JTextField();
    private final JTextField fullName = new JTextField();
    private final NewPassphrase passphrase;

    /** The first one is the one under which nothing is stored that must not be. */
    private final JComboBox<DeploymentMode> mode =
            new JComboBox<>(new DeploymentMode[] {DeploymentMode.CONNECTED, DeploymentMode.INDEPENDENT});

    private final Making making;
    private final JPanel page;

    /** Makes the user. */
    @FunctionalInterface
    public interface Making {
        void make(String signInName, String fullName, char[] passphrase, DeploymentMode mode);
    }

    public FirstUserPanel(Texts texts, Beginning beginning, Making making) {
        this.making = making;
        this.card = new Card(texts, Glyph.USER, NAME, texts.of(beginning));
        card.row("account.full-name", fullName);
        card.row("sign-in.name", signInName);
        this.passphrase = new NewPassphrase(texts, signInName::getText, fullName::getText);
        passphrase.addTo(card);
        mode.setRenderer(new NameRenderer<DeploymentMode>(texts::of));
        card.row("deployment.mode", mode);
        card.finish(this::make);
        this.page = card.page();
    }

    private void make() {
        try {
            char[] typed = passphrase.get();
            card.await();
            making.make(signInName.getText(), fullName.getText(), typed, mode.getItemAt(mode.getSelectedIndex()));
        } catch (Problem problem) {
            card.fail(problem);
        }
    }

    public JPanel component() {
        return page;
    }

    public JButton button() {
        return card.button();
    }

    public void focus() {
        fullName.requestFocusInWindow();
    }

    public void fail(Throwable failure) {
        card.fail(failure);
    }
}
