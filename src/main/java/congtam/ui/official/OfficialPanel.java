package congtam.ui.official;

import congtam.access.Step;
import congtam.access.Viewer;
import congtam.office.Office;
import congtam.official.Official;
import congtam.official.Officials;
import congtam.official.Post;
import congtam.register.RecordRef;
import congtam.register.Stored;
import congtam.text.Texts;
import congtam.ui.agency.AgencyBook;
import congtam.ui.kit.Bind;
import congtam.ui.kit.EditorTab;
import congtam.ui.kit.FormLayouts;
import congtam.ui.kit.GuidePage;
import congtam.ui.kit.PartKey;
import congtam.ui.kit.Plain;
import congtam.ui.kit.Ui;
import congtam.ui.kit.Ways;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** One official, new or known, in a tab: posts, and what was complained of and found about them. */
public final class OfficialPanel implements EditorTab {
    public static final String NAME = "official";

    private final Ui ui;
    private final Office office;
    private final Viewer viewer;
    private final OfficialForm form;
    private final Bind bind;
    private final PostsSection posts;
    private final CasesSection cases;
    private final JPanel root =
            new JPanel(new MigLayout("insets 10 16 10 16, gapy 6, wrap", "[grow, fill, 0:0]", "[][grow, fill]"));
    private final JLabel heading = Plain.label("");
    private final JTabbedPane tabs = new JTabbedPane();
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean saving;

    /**
     * Makes the tab.
     *
     * @param ways where a case leads to
     * @param leave closes the tab, asking first if it is edited
     * @param official null for a new one
     */
    public OfficialPanel(
            Ui ui,
            Office office,
            Viewer viewer,
            Ways ways,
            Consumer<EditorTab> leave,
            @Nullable Stored<Official> official) {
        this.ui = ui;
        this.office = office;
        this.viewer = viewer;
        this.form = new OfficialForm(ui.texts(), ui.clock());
        this.bind = new Bind(ui.texts());
        this.posts = new PostsSection(ui.texts(), bind, form);
        this.cases = new CasesSection(ui, office, viewer, ways, this::failed);
        root.setName(NAME);
        root.add(header());
        tabs.setName("official.tabs");
        tabs.addTab(ui.texts().get("official.tab.posts"), facts());
        tabs.addTab(ui.texts().get("official.tab.cases"), cases.component());
        tabs.addChangeListener(e -> readCases());
        root.add(tabs, "grow, hmin 0");
        form.onChange(this::tell);
        if (official != null) {
            form.load(official);
        } else {
            form.add();
        }
        PartKey.FORM_LEAVE.bindAround(root, () -> {
            if (!posts.closeMatches()) {
                leave.accept(this);
            }
        });
        readAgencies();
        tell();
    }

    private JComponent header() {
        Texts texts = ui.texts();
        JPanel header = new JPanel(new MigLayout("insets 0, gap 14", "[grow, fill, 0:0][]", "[center]"));
        heading.setName("official.heading");
        heading.putClientProperty("FlatLaf.styleClass", "h1");
        JButton save = new JButton(texts.get("form.save"));
        save.setName("form.save");
        save.setMnemonic(texts.get("mnemonic.form.save").charAt(0));
        save.putClientProperty("FlatLaf.styleClass", "primary");
        save.setEnabled(viewer.may(Step.KEEP_OFFICIALS));
        save.addActionListener(e -> save(() -> {}));
        header.add(heading);
        header.add(save, "wmin 96");
        return header;
    }

    private JComponent facts() {
        FormLayouts layouts = new FormLayouts(ui.texts(), bind);
        JPanel panel = new JPanel(
                new MigLayout("insets 10 0 0 0, hidemode 3, gap 8 6, wrap", "[grow, fill, 0:900]", "[][grow, fill]"));
        JPanel person = FormLayouts.panel(FormLayouts.COLUMNS);
        layouts.row(person, "official.name", bind.text(new JTextField(), form.name), form.name);
        JTextField code = new JTextField();
        code.putClientProperty("JTextField.placeholderText", ui.texts().get("official.code-hint"));
        layouts.row(person, "official.code", bind.text(code, form.code), form.code);
        panel.add(person);
        panel.add(posts.build(viewer.may(Step.KEEP_OFFICIALS)), "grow");
        return panel;
    }

    private void readAgencies() {
        LocalDate today = LocalDate.ofInstant(ui.clock().instant(), Texts.ZONE);
        Stored<Official> stored = form.stored();
        UUID known = stored == null ? UUID.randomUUID() : stored.id();
        List<UUID> spokenOf = stored == null
                ? List.of()
                : stored.content().posts().stream().map(Post::agencyId).toList();
        ui.background()
                .run(progress -> AgencyBook.read(office.agencies(), today, Officials.ref(known), spokenOf, today))
                .onResult(posts::use)
                .onFailure(this::failed)
                .start();
    }

    /** Only when somebody looks: it leaves a line in the read log. */
    private void readCases() {
        Stored<Official> stored = form.stored();
        if (tabs.getSelectedIndex() == 1 && stored != null) {
            cases.read(stored.id());
        }
    }

    private void tell() {
        Stored<Official> stored = form.stored();
        tabs.setEnabledAt(1, stored != null && viewer.may(Step.TRACE_OFFICIAL));
        heading.setText(Plain.safe(title()));
        List.copyOf(listeners).forEach(Runnable::run);
    }

    private void failed(Throwable failure) {
        ui.problems().show(root, failure);
    }

    @Override
    public JComponent component() {
        return root;
    }

    @Override
    public GuidePage guide() {
        return GuidePage.OFFICIALS;
    }

    @Override
    public void focus() {
        bind.focus(form.name);
    }

    @Override
    public String title() {
        String name = form.name.get();
        return name.isEmpty() ? ui.texts().get("official.new") : name;
    }

    @Override
    public boolean edited() {
        return form.edited();
    }

    @Override
    public void save(Runnable then) {
        Bind.endComposition();
        var fault = form.firstFault();
        if (fault.isPresent()) {
            tabs.setSelectedIndex(0);
            bind.focus(fault.get());
            return;
        }
        if (saving) {
            return;
        }
        saving = true;
        Official wanted = form.toOfficial();
        Stored<Official> seen = form.stored();
        ui.background()
                .run(progress -> seen == null
                        ? office.officials().create(viewer, wanted)
                        : office.officials().change(viewer, seen, wanted))
                .onResult(saved -> {
                    saving = false;
                    form.load(saved);
                    then.run();
                })
                .onFailure(failure -> {
                    saving = false;
                    failed(failure);
                })
                .start();
    }

    @Override
    public @Nullable RecordRef record() {
        Stored<Official> stored = form.stored();
        return stored == null ? null : Officials.ref(stored.id());
    }

    @Override
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void closed() {
        // Nothing is left that has to be ended.
    }
}
