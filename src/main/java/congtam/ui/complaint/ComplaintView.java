package congtam.ui.complaint;

import congtam.text.Texts;
import congtam.ui.kit.AttachedFiles;
import congtam.ui.kit.AttachmentsSection;
import congtam.ui.kit.Bind;
import congtam.ui.kit.Field;
import congtam.ui.kit.FileDrop;
import congtam.ui.kit.FileIntake;
import congtam.ui.kit.FormLayouts;
import congtam.ui.kit.NoticeBar;
import congtam.ui.kit.PartKey;
import congtam.ui.kit.Plain;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.KeyStroke;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;

/** What is seen of one complaint: the number and Save above, the form in two columns and the history below. */
final class ComplaintView {
    private final Texts texts;
    private final Bind bind;
    private final ContentsSection contents;
    private final JPanel root =
            new JPanel(new MigLayout("insets 10 16 10 16, hidemode 3, gapy 6, wrap", "[grow, fill, 0:0]"));
    private final JLabel number = Plain.label("");
    private final JLabel state = Plain.label("");
    private final JButton save;
    private final NoticeBar notice = new NoticeBar("notice");
    private final HistoryView history;
    private final JTabbedPane tabs = new JTabbedPane();

    ComplaintView(
            Texts texts, ComplaintForm form, AttachedFiles files, FileIntake intake, Consumer<Throwable> problems) {
        this.texts = texts;
        this.bind = new Bind(texts);
        this.contents = new ContentsSection(texts, bind, form);
        this.history = new HistoryView(texts);
        this.save = new JButton(texts.get("form.save"));
        root.setName("complaint");
        root.add(header());
        root.add(notice);
        tabs.setName("complaint.tabs");
        tabs.addTab(texts.get("form.tab.form"), scrolled(columns(form, files, intake, problems)));
        tabs.addTab(texts.get("form.tab.history"), history);
        root.add(tabs, "grow, push, hmin 0");
        FileDrop.install(root, intake);
        root.setFocusCycleRoot(false);
    }

    private JComponent header() {
        JPanel header = new JPanel(new MigLayout("insets 0, gap 14", "[][grow, fill, 0:0][]", "[center]"));
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
        header.add(save, "sg button, wmin 96");
        return header;
    }

    private JComponent columns(
            ComplaintForm form, AttachedFiles files, FileIntake intake, Consumer<Throwable> problems) {
        JPanel columns = new JPanel(new MigLayout(
                "insets 10 0 0 0, gap 28 0",
                "[grow 1, fill, sg half, 0:0][grow 1, fill, sg half, 0:0]",
                "[grow, fill]"));
        JPanel right = new JPanel(new MigLayout("insets 0, gapy 10, wrap", "[grow, fill, 0:0]", "[grow, fill][]"));
        right.setOpaque(false);
        right.add(contents.build(), "grow");
        right.add(new AttachmentsSection(texts, files, intake, problems).build(new FormLayouts(texts, bind)));
        columns.add(new ReceiptSection(texts, bind, form).build(), "grow");
        columns.add(right, "grow");
        return columns;
    }

    /** Scrolls only where the window is smaller than the paper. */
    private static JScrollPane scrolled(JComponent columns) {
        JScrollPane scroll = new JScrollPane(
                new FittingPanel(columns),
                ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(24);
        return scroll;
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

    void onSave(Runnable effect) {
        save.addActionListener(event -> effect.run());
        root.registerKeyboardAction(
                event -> effect.run(), KeyStroke.getKeyStroke("ctrl S"), JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
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
        state.setText(saving ? texts.get("form.saving") : edited ? texts.get("form.edited") : "");
    }
}
