package congtam.ui.kit;

import congtam.text.Texts;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;

/** Says that something is at work once it has lasted 300 ms, and offers to stop it after two seconds. */
public final class BusyMark extends JPanel implements SwingBackground.Watcher {
    public static final String CANCEL = "busy.cancel";

    private static final int BUSY_AFTER = 300;
    private static final int CANCEL_AFTER = 2_000;

    private final transient Set<Background.Running> running = new LinkedHashSet<>();
    private final transient Texts texts;
    private final JLabel label = new JLabel();
    private final JProgressBar bar = new JProgressBar();
    private final JButton cancel;
    private final Timer busy = new Timer(BUSY_AFTER, e -> setVisible(true));
    private final Timer offer = new Timer(CANCEL_AFTER, e -> offerCancel());

    public BusyMark(Texts texts) {
        super(new MigLayout("insets 0, gapx 8, hidemode 3", "[][120!][]", "[center]"));
        this.texts = texts;
        this.cancel = new JButton(texts.get("busy.cancel"), Glyph.CLOSE.small());
        setOpaque(false);
        busy.setRepeats(false);
        offer.setRepeats(false);
        cancel.setName(CANCEL);
        cancel.putClientProperty("JButton.buttonType", "borderless");
        cancel.addActionListener(e -> Set.copyOf(running).forEach(Background.Running::cancel));
        bar.getAccessibleContext().setAccessibleName(texts.get("busy.working"));
        add(label);
        add(bar);
        add(cancel);
        rest();
    }

    @Override
    public void began(Background.Running work) {
        running.add(work);
        if (running.size() == 1) {
            busy.start();
            offer.start();
        }
    }

    @Override
    public void at(Background.Running work, long done, long total) {
        if (total > 0) {
            bar.setIndeterminate(false);
            bar.setMaximum(1000);
            bar.setValue((int) (1000 * done / total));
            label.setText(texts.get("busy.count-of", done, total));
        } else {
            label.setText(texts.get("busy.count", done));
        }
    }

    @Override
    public void ended(Background.Running work) {
        running.remove(work);
        if (running.isEmpty()) {
            rest();
        }
    }

    private void rest() {
        busy.stop();
        offer.stop();
        setVisible(false);
        cancel.setVisible(false);
        bar.setIndeterminate(true);
        label.setText(texts.get("busy.working"));
    }

    private void offerCancel() {
        cancel.setVisible(true);
        revalidate();
    }
}
