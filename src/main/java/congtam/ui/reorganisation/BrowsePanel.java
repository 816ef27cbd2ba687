package congtam.ui.reorganisation;

import congtam.agency.Agency;
import congtam.agency.AgencyLine;
import congtam.agency.AgencyVersion;
import congtam.agency.Directory;
import congtam.agency.PlanStep;
import congtam.agency.Reorganisation;
import congtam.agency.Succession;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.agency.AgencyBook;
import congtam.ui.agency.AgencyField;
import congtam.ui.agency.AgencyPick;
import congtam.ui.kit.Bind;
import congtam.ui.kit.DateFields;
import congtam.ui.kit.Field;
import congtam.ui.kit.FormLayouts;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.Mnemonic;
import congtam.ui.kit.Paragraph;
import congtam.ui.kit.Ui;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** Both trees of a day, with a field to find in them, and what is known of the one that is selected. */
final class BrowsePanel {
    static final String TREE = "reorganisation.tree";
    static final String FIND = "reorganisation.find";
    static final String DETAILS = "reorganisation.details";

    private final Ui ui;
    private final PlanForm form;
    private final StepWords words;
    private final BodyTree tree;
    private final Field<String> viewDay;
    private final Field<AgencyPick> wanted = new Field<>(AgencyPick.NONE, pick -> pick, BrowsePanel::refuseUnknown);
    private final AgencyField find;
    private final JTextArea details = Paragraph.of("");
    private final JPanel panel =
            new JPanel(new MigLayout("insets 12, fill, wrap 1, gapy 8", "[grow, fill, 0:0]", "[][grow, fill][][]"));
    private Shown shown = new Shown(new Directory(Map.of(), List.of()), LocalDate.MIN, List.of());

    /** What stands in the tree, and in the book of names. */
    private record Shown(Directory directory, LocalDate day, List<PlanStep> steps) {}

    /** Where the tables of all agencies and units come from and go to. */
    record Tables(boolean mayImport, Runnable take, Runnable write) {}

    BrowsePanel(Ui ui, PlanForm form, StepWords words, boolean may, Tables tables) {
        this.ui = ui;
        this.form = form;
        this.words = words;
        Texts texts = ui.texts();
        this.tree = new BodyTree(texts, TREE, texts.get("reorganisation.title"));
        this.viewDay = DateFields.day(texts, ui.clock());
        viewDay.load(texts.date(form.today()));
        this.find = new AgencyField(texts, wanted);
        BodyActions actions = new BodyActions(ui, form, tree, may);
        actions.install();
        panel.add(top(actions, may));
        panel.add(tree.scrolling());
        details.setName(DETAILS);
        panel.add(details, "wmin 0, hmin 54");
        panel.add(tables(tables));
        tree.component().addTreeSelectionListener(e -> tell());
        wanted.onChange(this::found);
        viewDay.onChange(this::show);
        form.onChange(this::show);
        show();
    }

    private static AgencyPick refuseUnknown(AgencyPick pick) {
        if (pick.isUnknown()) {
            throw Problem.of("agency.not-picked", pick.typed());
        }
        return pick;
    }

    private JComponent tables(Tables tables) {
        JPanel row = new JPanel(new MigLayout("insets 0, gapx 8, hidemode 3"));
        JButton take = button("agencies.import", Glyph.IMPORT, tables.take());
        take.setVisible(tables.mayImport());
        row.add(take);
        row.add(button("agencies.export", Glyph.SAVE, tables.write()));
        return row;
    }

    private JButton button(String key, Glyph glyph, Runnable effect) {
        JButton button = Mnemonic.button(ui.texts().get(key), new JButton(glyph.small()));
        button.setName(key);
        button.setToolTipText(ui.texts().get(key + ".tip"));
        button.addActionListener(e -> effect.run());
        return button;
    }

    private JComponent top(BodyActions actions, boolean may) {
        Bind bind = new Bind(ui.texts());
        FormLayouts layouts = new FormLayouts(ui.texts(), bind);
        JPanel top = FormLayouts.panel("[label]8[grow, fill, 0:0]10[label]8[104!, fill]8[]");
        layouts.cell(top, FIND, bind.own(find, wanted), "");
        layouts.cell(top, "reorganisation.day", bind.text(DateFields.dayField(ui.texts()), viewDay), "");
        JButton act = Mnemonic.button(ui.texts().get("plan.acts"), new JButton(Glyph.COMMAND.small()));
        act.setName("plan.acts");
        act.addActionListener(e -> actions.openMenu());
        act.setVisible(may);
        top.add(act, "wrap");
        top.add(bind.message(wanted), "skip 1, span, wrap");
        top.add(bind.message(viewDay), "skip 1, span, wrap");
        return top;
    }

    JComponent component() {
        return panel;
    }

    void focus() {
        find.requestFocusInWindow();
    }

    void lookAt(LocalDate day) {
        viewDay.load(ui.texts().date(day));
    }

    /** While something is planned, the eve of its day; else the day that was asked for. */
    private LocalDate day() {
        if (!form.isEmpty()) {
            return form.day().minusDays(1);
        }
        try {
            return Objects.requireNonNullElse(DateFields.dayOf(viewDay.get(), ui.clock()), form.today());
        } catch (Problem unreadable) {
            return shown.day().equals(LocalDate.MIN) ? form.today() : shown.day();
        }
    }

    private void show() {
        viewDay.enable(form.isEmpty());
        Shown now = new Shown(form.directory(), day(), form.steps());
        if (!now.equals(shown)) {
            show(shown, now);
            tell();
        }
    }

    private void show(Shown before, Shown now) {
        shown = now;
        Directory directory = now.directory();
        LocalDate day = now.day();
        if (!directory.equals(before.directory()) || !day.equals(before.day())) {
            List<AgencyLine> lines = new ArrayList<>(AgencyLine.lines(directory, day));
            lines.addAll(AgencyLine.units(directory, day));
            find.use(new AgencyBook(lines, Map.of(), Map.of()));
        }
        if (form.isEmpty()) {
            tree.show(day, directory.agencies(day), directory.units(day), Map.of());
        } else {
            tree.show(day, form.tree(false), form.tree(true), words.marks());
        }
    }

    private void found() {
        UUID id = wanted.get().id();
        if (id != null) {
            tree.select(Set.of(id));
        }
    }

    /** Code, kind, since when, by which act, and what it took over. */
    private void tell() {
        List<UUID> selected = tree.selected();
        String said = selected.size() == 1
                ? described(selected.getFirst())
                : selected.isEmpty() ? "" : ui.texts().get("reorganisation.selected", selected.size());
        details.setText(said);
        details.getAccessibleContext().setAccessibleName(said);
    }

    private String described(UUID id) {
        Texts texts = ui.texts();
        AgencyVersion version = form.version(id)
                .flatMap(now -> form.isEmpty()
                        ? form.directory().get(id).map(body -> body.nearest(day()))
                        : java.util.Optional.of(now))
                .orElse(null);
        if (version == null) {
            return "";
        }
        List<String> parts = new ArrayList<>(List.of(
                version.name(),
                texts.of(version.kind()),
                texts.get("reorganisation.since", texts.date(version.validFrom()))));
        if (!version.legalAct().isEmpty()) {
            parts.add(version.legalAct());
        }
        if (version.unitId() != null) {
            parts.add(texts.get("reorganisation.territory", form.name(version.unitId())));
        }
        String line = String.join(" · ", parts);
        String former = formerNames(id);
        String origins = origins(id);
        return line
                + (former.isEmpty() ? "" : "\n" + texts.get("reorganisation.formerly", former))
                + (origins.isEmpty() ? "" : "\n" + origins);
    }

    private String formerNames(UUID id) {
        LocalDate day = day();
        return form.directory().get(id).map(Agency::versions).orElse(List.of()).stream()
                .filter(version ->
                        version.validTo() != null && !version.validTo().isAfter(day))
                .map(AgencyVersion::name)
                .distinct()
                .filter(name -> !name.equals(
                        form.directory().on(id, day).map(AgencyVersion::name).orElse("")))
                .collect(Collectors.joining(", "));
    }

    private String origins(UUID id) {
        return form.directory().acts().stream()
                .filter(act -> !act.effective().isAfter(day()))
                .map(act -> origin(act, id))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String origin(Reorganisation act, UUID id) {
        LocalDate eve = act.effective().minusDays(1);
        String from = act.successions().stream()
                .filter(step -> step.to().equals(id))
                .map(Succession::from)
                .map(former -> form.directory().name(former, eve))
                .collect(Collectors.joining(", "));
        return from.isEmpty()
                ? ""
                : ui.texts().get("reorganisation.took-over", ui.texts().date(act.effective()), from);
    }
}
