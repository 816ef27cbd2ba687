package congtam.ui.reorganisation;

import congtam.agency.Directory;
import congtam.agency.HeirChoice;
import congtam.agency.Plan;
import congtam.agency.Reorganisations.Moving;
import congtam.text.Texts;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.Mnemonic;
import congtam.ui.kit.NameRenderer;
import congtam.ui.kit.PickDialog;
import congtam.ui.kit.Plain;
import congtam.ui.kit.PlainTable;
import congtam.ui.kit.Theme;
import congtam.ui.kit.Ui;
import congtam.ui.reorganisation.PreviewForm.Ending;
import congtam.ui.reorganisation.PreviewForm.Handler;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** A plan before it is done: both trees, and all whom it concerns. */
final class PreviewPanel {
    static final String NAME = "look";
    static final String SUMMARY = "look.summary";
    static final String APPLY = "look.apply";
    static final String ENDINGS = "look.endings";
    static final String WORK = "look.work";
    static final String CONFIRM = "look.confirm";

    private final Ui ui;
    private final Texts texts;
    private final Ways ways;
    private final JLabel summary = Plain.label("");
    private final JLabel waiting = Plain.label("");
    private final BodyTree before;
    private final BodyTree after;
    private final PlainTable<Ending> endings;
    private final PlainTable<Moving> work;
    private final PlainTable<Handler> handlers;
    private final JTabbedPane concerned = new JTabbedPane();
    private final JButton apply;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 12, fill, wrap 1, gapy 8", "[grow, fill, 0:0]", "[][grow, fill][]"));
    private @Nullable PreviewForm form;

    /**
     * Where it leads.
     *
     * @param nameHeir makes another the default heir of one, so that the plan must be looked at anew
     */
    record Ways(Runnable back, Consumer<PreviewForm> apply, BiConsumer<Ending, UUID> nameHeir) {}

    PreviewPanel(Ui ui, Ways ways) {
        this.ui = ui;
        this.texts = ui.texts();
        this.ways = ways;
        this.before = new BodyTree(texts, "look.before", texts.get("look.before"));
        this.after = new BodyTree(texts, "look.after", texts.get("look.after"));
        this.endings = table(ENDINGS, this::ending, "from", "heir", "waiting", "said");
        this.work = table(WORK, this::moving, "number", "kind", "handlers", "from", "heir");
        this.handlers = table("look.handlers", this::handler, "handler", "records");
        this.apply = button(APPLY, Glyph.CHECK, () -> with(ways.apply()));
        apply.putClientProperty("FlatLaf.styleClass", "primary");
        panel.setName(NAME);
        summary.setName(SUMMARY);
        summary.putClientProperty("FlatLaf.styleClass", "h4");
        waiting.setName("look.waiting");
        panel.add(summary, "wmin 0");
        JSplitPane both = new JSplitPane(JSplitPane.VERTICAL_SPLIT, trees(), concerned());
        both.setResizeWeight(0.5);
        both.setDividerLocation(Theme.size("previewTrees"));
        both.setBorder(null);
        panel.add(both);
        JPanel buttons = new JPanel(new MigLayout("insets 0, gapx 8", "[]push[][]"));
        buttons.add(button("look.back", Glyph.BACK, ways.back()));
        buttons.add(waiting);
        buttons.add(apply);
        panel.add(buttons);
    }

    private <R> PlainTable<R> table(
            String name, java.util.function.BiFunction<R, Integer, String> cell, String... heads) {
        PlainTable<R> table = new PlainTable<>(
                name,
                List.of(heads).stream()
                        .map(head -> texts.get("look.head." + head))
                        .toList(),
                cell);
        table.table().setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        return table;
    }

    private JButton button(String key, Glyph glyph, Runnable effect) {
        JButton button = Mnemonic.button(texts.get(key), new JButton(glyph.small()));
        button.setName(key);
        button.addActionListener(e -> effect.run());
        return button;
    }

    private void with(Consumer<PreviewForm> effect) {
        PreviewForm shown = form;
        if (shown != null) {
            effect.accept(shown);
        }
    }

    private JComponent trees() {
        JPanel trees = new JPanel(new MigLayout(
                "insets 0, fill, wrap 2, gapy 4",
                "[grow 1, fill, sg even, 0:0]12[grow 1, fill, sg even, 0:0]",
                "[][grow, fill]"));
        trees.add(Mnemonic.label(texts.get("look.before"), before.component()));
        trees.add(Mnemonic.label(texts.get("look.after"), after.component()));
        trees.add(before.scrolling());
        trees.add(after.scrolling());
        return trees;
    }

    private JComponent concerned() {
        concerned.setName("look.concerned");
        JPanel heirs = part(endings);
        heirs.add(row(
                button(CONFIRM, Glyph.CHECK, this::confirm), button("look.other-heir", Glyph.NEXT, this::otherHeir)));
        JPanel records = part(work);
        JLabel hidden = Plain.label(texts.get("look.hidden"));
        hidden.putClientProperty("FlatLaf.styleClass", "quiet");
        records.add(row(button("look.choose-heir", Glyph.NEXT, this::chooseHeir), hidden));
        concerned.addTab(texts.get("look.tab.heirs"), heirs);
        concerned.addTab(texts.get("look.tab.work"), records);
        concerned.addTab(texts.get("look.tab.handlers"), part(handlers));
        return concerned;
    }

    private static JPanel row(JComponent... parts) {
        JPanel row = new JPanel(new MigLayout("insets 0, gapx 8"));
        for (JComponent part : parts) {
            row.add(part, "wmin 0");
        }
        return row;
    }

    private static JPanel part(PlainTable<?> table) {
        JPanel part = new JPanel(
                new MigLayout("insets 6 0 0 0, fill, wrap 1, gapy 6", "[grow, fill, 0:0]", "[grow, fill, 80:150:][]"));
        part.add(table.scrolling(), "wmin 0, h 80:150:");
        return part;
    }

    JComponent component() {
        return panel;
    }

    void focus() {
        (apply.isEnabled() ? apply : endings.table()).requestFocusInWindow();
    }

    /** Whom somebody has confirmed so far. */
    Set<UUID> confirmed() {
        return form == null ? Set.of() : form.confirmed();
    }

    /** What somebody has chosen for single records so far. */
    List<HeirChoice> choices() {
        return form == null ? List.of() : form.choices();
    }

    void show(PreviewForm fresh) {
        form = fresh;
        Plan.Outcome outcome = fresh.preview().outcome();
        LocalDate day = outcome.act().effective();
        LocalDate eve = day.minusDays(1);
        Directory was = outcome.before();
        Directory is = outcome.after();
        var agenciesBefore = was.agencies(eve);
        var agenciesAfter = is.agencies(day);
        var unitsBefore = was.units(eve);
        var unitsAfter = is.units(day);
        OutcomeMarks marks = new OutcomeMarks(texts, outcome);
        before.show(eve, agenciesBefore, unitsBefore, marks.before());
        after.show(day, agenciesAfter, unitsAfter, marks.after());
        before.openMarked();
        after.openMarked();
        summary.setText(texts.get(
                        "look.summary",
                        outcome.act().name(),
                        texts.date(day),
                        agenciesBefore.size(),
                        agenciesAfter.size())
                + texts.get(
                        "look.summary-rest",
                        unitsBefore.size(),
                        unitsAfter.size(),
                        fresh.preview().work().size()));
        summary.setToolTipText(Plain.safe(outcome.act().legalAct()));
        work.show(fresh.preview().work());
        handlers.show(fresh.handlers());
        decided();
    }

    private void decided() {
        with(shown -> {
            endings.show(shown.endings());
            work.table().repaint();
            long open = shown.waiting();
            apply.setEnabled(open == 0);
            waiting.setText(open == 0 ? "" : texts.get("look.waiting", open));
            waiting.putClientProperty("FlatLaf.styleClass", "fault");
        });
    }

    private String ending(Ending ending, int column) {
        return switch (column) {
            case 0 -> before(ending.from());
            case 1 -> after(ending.heirs().getFirst());
            case 2 -> String.valueOf(ending.work());
            default ->
                form == null || !ending.asks()
                        ? texts.get("look.said.only")
                        : texts.get(form.isConfirmed(ending) ? "look.said.confirmed" : "look.said.proposed");
        };
    }

    private String moving(Moving moving, int column) {
        return switch (column) {
            case 0 -> moving.item().number();
            case 1 -> texts.get(moving.item().kind());
            case 2 -> String.join(", ", moving.handlers());
            case 3 -> before(moving.before());
            default -> after(form == null ? moving.after() : form.heir(moving));
        };
    }

    private String handler(Handler handler, int column) {
        return column == 0 ? handler.name() : String.valueOf(handler.records());
    }

    private String before(UUID id) {
        return form == null
                ? ""
                : form.preview()
                        .outcome()
                        .before()
                        .name(id, form.preview().plan().effective().minusDays(1));
    }

    private String after(UUID id) {
        return form == null
                ? ""
                : form.preview()
                        .outcome()
                        .after()
                        .name(id, form.preview().plan().effective());
    }

    private void confirm() {
        with(shown -> {
            List<Ending> some = endings.selected();
            shown.confirm(some.isEmpty() ? shown.endings() : some);
            decided();
        });
    }

    private void otherHeir() {
        List<Ending> some = endings.selected();
        if (some.size() == 1 && some.getFirst().heirs().size() > 1) {
            Ending ending = some.getFirst();
            pick(ending.heirs(), (shown, heir) -> ways.nameHeir().accept(ending, heir));
        }
    }

    private void chooseHeir() {
        List<Moving> some = work.selected();
        Set<UUID> heirs = new LinkedHashSet<>();
        some.forEach(moving -> heirs.addAll(moving.heirs()));
        if (!some.isEmpty()) {
            pick(List.copyOf(heirs), (shown, heir) -> {
                shown.choose(some, heir);
                decided();
            });
        }
    }

    private void pick(List<UUID> heirs, BiConsumer<PreviewForm, UUID> taken) {
        new PickDialog<UUID>(
                        panel,
                        ui,
                        texts.get("plan.pick-heir"),
                        new NameRenderer<UUID>(this::after),
                        typed -> heirs.stream()
                                .filter(id -> congtam.text.Vietnamese.fold(after(id))
                                        .contains(congtam.text.Vietnamese.fold(typed)))
                                .toList(),
                        heir -> with(shown -> taken.accept(shown, heir)))
                .show();
    }
}
