package congtam.ui.report;

import congtam.access.Viewer;
import congtam.agency.View;
import congtam.office.Office;
import congtam.register.Progress;
import congtam.report.AgencyProfile;
import congtam.report.Figures;
import congtam.report.Identities;
import congtam.report.Letterhead;
import congtam.report.Printing;
import congtam.report.ProfileFigures;
import congtam.text.Texts;
import congtam.ui.agency.AgencyFilter;
import congtam.ui.agency.AgencyTree;
import congtam.ui.kit.GuidePage;
import congtam.ui.kit.LookingTab;
import congtam.ui.kit.Mnemonic;
import congtam.ui.kit.Paragraph;
import congtam.ui.kit.Plain;
import congtam.ui.kit.Ui;
import java.awt.BorderLayout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;
import net.sf.jasperreports.engine.JasperPrint;
import org.jspecify.annotations.Nullable;

/** One agency on one page: what it is and was, who answers for it, its figures, and the way to the list behind each. */
public final class ProfilePanel implements LookingTab {
    public static final String NAME = "profile";
    public static final String AGENCY = "profile.agency";

    private final Ui ui;
    private final PeriodModel<Optional<AgencyProfile>> model;
    private final ProfileFigures figures;
    private final Lists lists;
    private final CasePreviews previews;
    private final AgencyTree agencies;
    private final AgencyFilter chooser;
    private final PeriodBar bar;
    private final List<Runnable> listeners = new ArrayList<>();
    private final JPanel root = new JPanel(new BorderLayout());
    private final JPanel page =
            new JPanel(new MigLayout("insets 4 16 16 16, gap 24 4, wrap 2", "[grow,fill,sg,0:0][grow,fill,sg,0:0]"));
    private volatile @Nullable UUID agency;
    private @Nullable AgencyProfile shown;

    /**
     * Makes the tab; nothing is counted before an agency is shown.
     *
     * @param lists opens the list of a filter
     */
    public ProfilePanel(
            Ui ui,
            Office office,
            Viewer viewer,
            Supplier<Letterhead> letterhead,
            Lists lists,
            CasePreviews previews,
            AgencyTree agencies) {
        this.ui = ui;
        this.lists = lists;
        this.previews = previews;
        this.agencies = agencies;
        this.figures = new ProfileFigures(ui.texts());
        this.model = new PeriodModel<>(
                ui,
                office,
                viewer,
                letterhead,
                this::count,
                failure -> ui.problems().show(root, failure));
        this.chooser = new AgencyFilter(ui.texts(), agencies, this::chosen);
        chooser.component().setName(AGENCY);
        this.bar = new PeriodBar(ui.texts(), model, this::print, null);
        root.setName(NAME);
        root.add(top(), BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(
                page, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(24);
        root.add(scroll, BorderLayout.CENTER);
        page.add(Paragraph.of(ui.texts().get("profile.choose")), "span 2");
        chooser.show(null);
        model.onChange(this::showProfile);
    }

    private JPanel top() {
        JPanel top = new JPanel(new MigLayout("insets 12 16 0 16, gap 8 0, wrap 2", "[][grow,fill,200:480:640]"));
        top.add(Mnemonic.label(ui.texts().get(AGENCY), chooser.component()));
        top.add(chooser.component(), "growx 0, wmin 320, width 480");
        JPanel both = new JPanel(new BorderLayout());
        both.add(top, BorderLayout.NORTH);
        both.add(bar, BorderLayout.CENTER);
        return both;
    }

    private Optional<AgencyProfile> count(Printing printing, Viewer viewer, LocalDate from, LocalDate to, View view) {
        UUID wanted = agency;
        return wanted == null ? Optional.empty() : Optional.of(printing.profile(viewer, wanted, from, to, view));
    }

    private void chosen() {
        UUID wanted = chooser.id();
        if (wanted != null) {
            show(wanted, View.TODAY);
        }
    }

    /** Shows an agency; one that has gone as it was, since by now others answer for all it had. */
    public void show(UUID wanted) {
        boolean present = agencies.lines().stream()
                .anyMatch(line -> line.former() == null && line.agency().id().equals(wanted));
        show(wanted, present ? View.TODAY : View.AS_IT_WAS);
    }

    private void show(UUID wanted, View view) {
        agency = wanted;
        chooser.show(wanted);
        if (view.equals(model.view())) {
            model.refresh();
        } else {
            model.show(view);
        }
    }

    private void showProfile() {
        AgencyProfile profile = Objects.requireNonNullElse(model.counted(), Optional.<AgencyProfile>empty())
                .orElse(null);
        if (profile == null || profile.equals(shown)) {
            return;
        }
        shown = profile;
        Texts texts = ui.texts();
        page.removeAll();
        JLabel name = Plain.label(profile.present().name());
        name.setName("profile.name");
        name.putClientProperty("FlatLaf.styleClass", "h2");
        page.add(name, "span 2, wmin 0");
        page.add(facts(profile), "top");
        page.add(kin(profile), "top");
        figures.remarks(profile).forEach(remark -> page.add(Paragraph.of(remark), "span 2, growx"));
        JPanel time = new JPanel(new MigLayout("insets 0, wrap 1, gapy 6", "[grow,fill,0:0]"));
        if (!profile.spans().isEmpty()) {
            FigureTable.add(time, texts.get("profile.over-time"), new SpanTable(texts, profile, lists));
        }
        page.add(time, "span 2");
        heading(texts.get(
                "summary.complaints.total", profile.summary().complaints().total()));
        columns(figures.complaints(profile));
        heading(texts.get("summary.visits.total", profile.summary().visits().total()));
        columns(figures.visits(profile));
        page.revalidate();
        page.repaint();
        listeners.forEach(Runnable::run);
    }

    private JPanel facts(AgencyProfile profile) {
        JPanel facts = new JPanel(new MigLayout("insets 0, gap 12 4, wrap 2", "[][grow,fill,0:0]"));
        for (ProfileFigures.Fact fact : figures.facts(profile)) {
            JLabel label = Plain.label(fact.label());
            label.putClientProperty("FlatLaf.styleClass", "quiet");
            facts.add(label, "top");
            facts.add(Paragraph.of(fact.value()), "growx");
        }
        return facts;
    }

    /** The way to those before and after it, which have profiles of their own. */
    private JPanel kin(AgencyProfile profile) {
        JPanel kin = new JPanel(new MigLayout("insets 0, gap 4, wrap 2", "[fill][fill]"));
        Stream.concat(profile.before().stream(), profile.after().stream()).forEach(one -> kin.add(link(one)));
        return kin;
    }

    private JButton link(AgencyProfile.Kin kin) {
        JButton link = new JButton(Plain.safe(kin.name()));
        link.setToolTipText(
                Plain.safe(ui.texts().get("profile.open-kin", ui.texts().date(kin.day()))));
        link.addActionListener(e -> show(kin.id()));
        return link;
    }

    private void heading(String text) {
        JLabel heading = new JLabel(text);
        heading.putClientProperty("FlatLaf.styleClass", "h3");
        page.add(heading, "span 2, gaptop 10");
    }

    private void columns(List<Figures> tables) {
        int half = (tables.size() + 1) / 2;
        page.add(FigureTable.column(ui.texts(), lists, tables.subList(0, half)), "top");
        page.add(FigureTable.column(ui.texts(), lists, tables.subList(half, tables.size())), "top");
    }

    private void print() {
        AgencyProfile profile = shown;
        if (profile != null) {
            previews.open(progress -> new Source(model.printing(), model.viewer(), profile));
        }
    }

    private record Source(Printing printing, Viewer viewer, AgencyProfile profile) implements Preview.Source {
        @Override
        public JasperPrint pages(Identities identities, String purpose, Progress progress) {
            return printing.profilePages(viewer, profile, progress);
        }

        @Override
        public String fileName(Identities identities) {
            return "co-quan-" + profile.summary().from() + "-"
                    + profile.summary().to() + ".pdf";
        }

        @Override
        public boolean hasIdentities() {
            return false;
        }

        @Override
        public GuidePage guide() {
            return GuidePage.AGENCY_PROFILE;
        }
    }

    /** Counts again, because another desk or tab changed something. */
    public void refresh() {
        if (agency != null) {
            model.refresh();
        }
    }

    @Override
    public JComponent component() {
        return root;
    }

    @Override
    public GuidePage guide() {
        return GuidePage.AGENCY_PROFILE;
    }

    @Override
    public void focus() {
        chooser.component().requestFocusInWindow();
    }

    @Override
    public String title() {
        return shown == null ? ui.texts().get("profile.title") : shown.present().shown();
    }

    @Override
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void closed() {
        model.stop();
    }
}
