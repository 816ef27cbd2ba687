package congtam.ui.inspection;

import congtam.complaint.ComplaintRow;
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
import congtam.ui.kit.HandlersBar;
import congtam.ui.kit.LinkedRecords;
import congtam.ui.kit.NoticeBar;
import congtam.ui.kit.PartKey;
import congtam.ui.kit.Plain;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import net.miginfocom.swing.MigLayout;

/** What is seen of one visit: number and state of saving above; facts, answers and all that happened in three tabs below. */
final class VisitView {
    static final String NAME = "visit";
    static final String TABS = "visit.tabs";
    static final String BEGIN = "visit.begin";
    static final String SAVED = "visit.saved";

    private static final int FACTS = 0;
    private static final int FINDINGS = 1;
    private static final int CAUSE_ROWS = 2;

    private final Texts texts;
    private final VisitForm form;
    private final Bind bind;
    private final VisitFactsSection facts;
    private final FindingsSection findings;
    private final JPanel root =
            new JPanel(new MigLayout("insets 10 16 10 16, hidemode 3, gapy 6, wrap", "[grow, fill, 0:0]"));
    private final JLabel number = Plain.label("");
    private final JLabel saved = Plain.label("");
    private final JButton begin;
    private final NoticeBar notice = new NoticeBar("notice");
    private final HistoryView history;
    private final JTabbedPane tabs = new JTabbedPane();

    VisitView(
            Texts texts,
            VisitForm form,
            FindingsSection findings,
            HandlersBar handlers,
            LinkedRecords<ComplaintRow> causes,
            AttachedFiles files,
            FileIntake intake,
            Consumer<Throwable> problems) {
        this.texts = texts;
        this.form = form;
        this.bind = new Bind(texts);
        this.facts = new VisitFactsSection(texts, bind, form);
        this.findings = findings;
        this.history = new HistoryView(texts);
        this.begin = new JButton(texts.get("visit.begin"));
        root.setName(NAME);
        root.add(header());
        root.add(handlers.component());
        root.add(notice);
        tabs.setName(TABS);
        tabs.addTab(texts.get("visit.tab.facts"), FittingPanel.scrolled(columns(causes, files, intake, problems)));
        tabs.addTab("", findings.build());
        tabs.addTab(texts.get("visit.tab.timeline"), history);
        tabs.addChangeListener(e -> {
            if (tabs.getSelectedIndex() == FINDINGS) {
                findings.focus();
            }
        });
        root.add(tabs, "grow, push, hmin 0");
        FileDrop.install(root, intake);
        root.setFocusCycleRoot(false);
    }

    private JComponent header() {
        JPanel header = new JPanel(new MigLayout("insets 0, gap 14, hidemode 3", "[][grow, fill, 0:0][]", "[center]"));
        number.setName("visit.number");
        number.putClientProperty("FlatLaf.styleClass", "h1");
        saved.setName(SAVED);
        saved.putClientProperty("FlatLaf.styleClass", "quiet");
        begin.setName(BEGIN);
        begin.setToolTipText(texts.get("visit.begin.tip"));
        begin.setMnemonic(texts.get("mnemonic.visit.begin").charAt(0));
        begin.putClientProperty("FlatLaf.styleClass", "primary");
        header.add(number);
        header.add(saved, "aligny bottom, gapbottom 4");
        header.add(begin);
        return header;
    }

    private JComponent columns(
            LinkedRecords<ComplaintRow> causes, AttachedFiles files, FileIntake intake, Consumer<Throwable> problems) {
        JPanel columns = new JPanel(new MigLayout(
                "insets 10 0 0 0, gap 28 0",
                "[grow 1, fill, sg half, 0:0][grow 1, fill, sg half, 0:0]",
                "[grow, fill]"));
        FormLayouts layouts = new FormLayouts(texts, bind);
        JPanel right = new JPanel(new MigLayout("insets 0, gapy 8, wrap", "[grow, fill, 0:0]", "[][][]push[]"));
        right.setOpaque(false);
        right.add(new PeopleSection(texts, bind, "visit.team", form.team, true).build());
        right.add(new PeopleSection(texts, bind, "visit.present", form.present, false).build());
        right.add(causes.build(layouts, CAUSE_ROWS));
        right.add(new AttachmentsSection(texts, files, intake, problems).build(layouts));
        columns.add(facts.build(), "grow");
        columns.add(right, "grow");
        return columns;
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
        facts.use(book);
    }

    void onBegin(Runnable effect) {
        begin.addActionListener(event -> effect.run());
    }

    void onLeave(Runnable effect) {
        PartKey.FORM_LEAVE.bindAround(root, () -> {
            if (!facts.closeMatches()) {
                effect.run();
            }
        });
    }

    /** Shows the first tab and puts the focus on one of its fields; a field of a finding is where one works already. */
    void focus(Field<?> field) {
        boolean ofFinding =
                form.findings.all().stream().flatMap(FindingForm::allFields).anyMatch(one -> one.equals(field));
        if (!ofFinding) {
            tabs.setSelectedIndex(FACTS);
            bind.focus(field);
        }
    }

    void focusFindings() {
        tabs.setSelectedIndex(FINDINGS);
        findings.focus();
    }

    boolean isAtFindings() {
        return tabs.getSelectedIndex() == FINDINGS;
    }

    /** Shows how far it is: its number, and how what was answered stands with the register. */
    void show(String itsNumber, String state) {
        boolean begun = !itsNumber.isEmpty();
        number.setText(begun ? itsNumber : texts.get("visit.new"));
        number.setEnabled(begun);
        saved.setText(state);
        begin.setVisible(!begun);
        long answered = form.findings.answered();
        tabs.setTitleAt(
                FINDINGS,
                answered == 0
                        ? texts.get("visit.tab.findings")
                        : texts.get("visit.tab.findings-of", answered, form.findings.failed()));
        tabs.setEnabledAt(FINDINGS, begun);
        tabs.setEnabledAt(FINDINGS + 1, begun);
    }
}
