package congtam.ui.shell;

import congtam.complaint.DeploymentMode;
import congtam.text.Texts;
import congtam.ui.kit.BusyMark;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.Plain;
import congtam.ui.kit.Theme;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The line at the foot of the window: which register, who, how much, how far the ledger is, what is at work. */
final class StatusLine extends JPanel {
    static final String RECORDS = "status.records";
    static final String LEDGER = "status.ledger";
    static final String CHANGE = "status.change";
    static final String MODE = "status.mode";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final transient Texts texts;
    private final JLabel place = item(Glyph.DATABASE);
    private final JLabel user = item(Glyph.USER);
    private final JLabel records = item(Glyph.LIST);
    private final JLabel ledger = item(Glyph.SHIELD);
    private final JLabel change = item(Glyph.CLOCK);
    private final JLabel mode = item(Glyph.GLOBE);

    StatusLine(Texts texts, String where, String who, BusyMark busy) {
        super(new MigLayout("insets 5 16 5 16, gapx 22, hidemode 3", "[::420][][][][][]push[]", "[24!, center]"));
        this.texts = texts;
        putClientProperty("FlatLaf.style", "background: $CongTam.navigation");
        getAccessibleContext().setAccessibleName(texts.get("status.title"));
        place.setText(where);
        place.setToolTipText(Plain.safe(texts.get("status.place", where)));
        user.setText(who);
        user.setToolTipText(Plain.safe(texts.get("status.user", who)));
        records.setName(RECORDS);
        ledger.setName(LEDGER);
        change.setName(CHANGE);
        records.setVisible(false);
        ledger.setVisible(false);
        change.setVisible(false);
        mode.setName(MODE);
        mode.setVisible(false);
        add(place, "wmin 60");
        add(user);
        add(records);
        add(ledger);
        add(mode);
        add(change);
        add(busy);
    }

    private static JLabel item(Glyph glyph) {
        JLabel label = Plain.label("");
        label.setIcon(glyph.small());
        label.putClientProperty("FlatLaf.style", "foreground: $CongTam.quiet");
        label.setIconTextGap(6);
        return label;
    }

    void showCounts(long complaints) {
        records.setText(texts.get("status.records", complaints));
        records.setVisible(true);
    }

    void showSteps(long steps) {
        ledger.setText(texts.get("status.ledger", steps));
        ledger.setToolTipText(texts.get("status.ledger-tip", steps));
        ledger.setForeground(Theme.colour("quiet"));
        ledger.setVisible(true);
    }

    /** How the office has declared its computer to be connected. */
    void showMode(DeploymentMode declared) {
        mode.setText(texts.get("status.mode." + declared));
        mode.setToolTipText(texts.of(declared));
        mode.setVisible(true);
    }

    void showIntact(long steps) {
        ledger.setText(texts.get("status.verified", steps));
        ledger.setForeground(Theme.colour("good"));
    }

    void showFaults(long faults) {
        ledger.setText(texts.get("status.faults", faults));
        ledger.setForeground(Theme.colour("warning"));
    }

    void showChange(String who, Instant at) {
        change.setText(texts.get("status.change", TIME.format(at.atZone(Texts.ZONE)), who));
        change.setToolTipText(Plain.safe(texts.get("status.change-tip", who, texts.dateTime(at))));
        change.setVisible(true);
    }
}
