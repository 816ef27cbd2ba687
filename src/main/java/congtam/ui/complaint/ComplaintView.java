package congtam.ui.complaint;

import congtam.inspection.InspectionRow;
import congtam.text.Texts;
import congtam.ui.agency.AgencyBook;
import congtam.ui.history.HistoryView;
import congtam.ui.kit.AttachedFiles;
import congtam.ui.kit.AttachmentsSection;
import congtam.ui.kit.Bind;
import congtam.ui.kit.Field;
import congtam.ui.kit.FileDrop;
import congtam.ui.kit.FileIntake;
import congtam.ui.kit.FittingPanel;
import congtam.ui.kit.FormLayouts;
import congtam.ui.kit.LinkedRecords;
import congtam.ui.kit.NoticeBar;
import congtam.ui.kit.PartKey;
import congtam.ui.kit.Plain;
import congtam.ui.kit.StateDot;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;

/** What is seen of one complaint: the number and Save above, the form in two columns and the history below. */
final class ComplaintView {
    private static final int VISITS = 1;
    private static final int CLOCK = 2;
    private static final int VISIT_ROWS = 8;

    private final Texts texts;
    private final Bind bind;
    private final ContentsSection contents;
    private final JPanel root =
            new JPanel(new MigLayout("insets 10 16 10 16, hidemode 3, gapy 6, wrap", "[grow, fill, 0:0]"));
    private final JLabel number = Plain.label("");
    private final JLabel state = Plain.label("");
    private final JLabel due = Plain.label("");
    private final JButton save;
    private final NoticeBar notice = new NoticeBar("notice");
    private final JButton visit;
    private final HistoryView history;
    private final JTabbedPane tabs = new JTabbedPane();

    ComplaintView(
            Texts texts,
            ComplaintForm form,
            ProtectionBar protection,
            LinkedRecords<InspectionRow> visits,
            ClockTab clock,
            AttachedFiles files,
            FileIntake intake,
            Function<ContentForm, JComponent> officials,
            Consumer<Throwable> problems) {
        this.texts = texts;
        this.bind = new Bind(texts);
        this.contents = new ContentsSection(texts, bind, form, officials);
        this.history = new HistoryView(texts);
        this.save = new JButton(texts.get("form.save"));
        this.visit = new JButton(texts.get("complaint.visits.new"));
        root.setName("complaint");
        root.add(header());
        root.add(protection.component());
        root.add(notice);
        tabs.setName("complaint.tabs");
        tabs.addTab(
                texts.get("form.tab.form"), FittingPanel.scrolled(columns(form, protection, files, intake, problems)));
        tabs.addTab("", visits(visits));
        tabs.addTab(texts.get("field.clock"), clock.component());
        tabs.addTab(texts.get("form.tab.history"), history);
        visits.onRead(() -> count(visits.size()));
        count(0);
        root.add(tabs, "grow, push, hmin 0");
        FileDrop.install(root, intake);
        root.setFocusCycleRoot(false);
    }

    private JComponent header() {
        JPanel header = new JPanel(new MigLayout("insets 0, gap 14", "[][grow, fill, 0:0][][]", "[center]"));
        number.setName("number");
        number.putClientProperty("FlatLaf.styleClass", "h1");
        state.setName("edited");
        state.putClientProperty("FlatLaf.styleClass", "quiet");
        save.setName("form.save");
        save.setToolTipText(texts.get("form.save.tip"));
        save.setMnemonic(texts.get("mnemonic.form.save").charAt(0));
        save.putClientProperty("FlatLaf.styleClass", "primary");
        header.add(number);
        header.add(state, "aligny bottom, gapbottom 4");
        due.setName("due");
        header.add(due, "aligny bottom, gapbottom 4");
        header.add(save, "sg button, wmin 96");
        return header;
    }

    private JComponent columns(
            ComplaintForm form,
            ProtectionBar protection,
            AttachedFiles files,
            FileIntake intake,
            Consumer<Throwable> problems) {
        JPanel columns = new JPanel(new MigLayout(
                "insets 10 0 0 0, gap 28 0",
                "[grow 1, fill, sg half, 0:0][grow 1, fill, sg half, 0:0]",
                "[grow, fill]"));
        JPanel right = new JPanel(new MigLayout("insets 0, gapy 10, wrap", "[grow, fill, 0:0]", "[grow, fill][]"));
        right.setOpaque(false);
        right.add(contents.build(), "grow");
        right.add(new AttachmentsSection(texts, files, intake, problems).build(new FormLayouts(texts, bind)));
        columns.add(new ReceiptSection(texts, bind, form, protection::reveal).build(), "grow");
        columns.add(right, "grow");
        return columns;
    }

    private JComponent visits(LinkedRecords<InspectionRow> visits) {
        JPanel panel = new JPanel(new MigLayout("insets 10 0 0 0, wrap", "[grow, fill, 0:0]", "[][]"));
        panel.add(visits.build(new FormLayouts(texts, bind), VISIT_ROWS));
        visit.setName("complaint.visits.new");
        visit.setToolTipText(texts.get("complaint.visits.new.tip"));
        panel.add(visit, "growx 0");
        return panel;
    }

    private void count(int number) {
        String title = texts.get("complaint.visits.title");
        tabs.setTitleAt(VISITS, number == 0 ? title : texts.get("visit.tab.number", title, number));
    }

    JComponent component() {
        return root;
    }

    NoticeBar notice() {
        return notice;
    }

    HistoryView history() {
        return history;
    }

    void use(AgencyBook book) {
        contents.use(book);
    }

    /** When the case is due, beside its number. */
    void showDue(String standing, boolean overdue) {
        due.setText(standing.isEmpty() ? "" : texts.get("due.head", standing));
        due.setIcon(standing.isEmpty() ? null : new StateDot(overdue ? "due.LATE" : "due.RUNNING"));
    }

    void onSave(Runnable effect) {
        save.addActionListener(event -> effect.run());
        root.registerKeyboardAction(
                event -> effect.run(), KeyStroke.getKeyStroke("ctrl S"), JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
    }

    /** What begins a visit because of this complaint. */
    void onVisit(Runnable effect) {
        visit.addActionListener(event -> effect.run());
    }

    void mayVisit(boolean may) {
        visit.setEnabled(may);
    }

    void onLeave(Runnable effect) {
        PartKey.FORM_LEAVE.bindAround(root, () -> {
            if (!contents.closeMatches()) {
                effect.run();
            }
        });
    }

    void focus(Field<?> field) {
        tabs.setSelectedIndex(0);
        contents.focus(field);
    }

    void show(String itsNumber, boolean edited, boolean saving) {
        number.setText(itsNumber.isEmpty() ? texts.get("form.not-numbered") : itsNumber);
        number.setEnabled(!itsNumber.isEmpty());
        tabs.setEnabledAt(VISITS, !itsNumber.isEmpty());
        tabs.setEnabledAt(CLOCK, !itsNumber.isEmpty());
        state.setText(saving ? texts.get("form.saving") : edited ? texts.get("form.edited") : "");
    }
}
