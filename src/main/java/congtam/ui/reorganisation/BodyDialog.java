package congtam.ui.reorganisation;

import com.github.f4b6a3.uuid.UuidCreator;
import congtam.agency.AgencyKind;
import congtam.agency.AgencyLine;
import congtam.agency.AgencyVersion;
import congtam.agency.PlanStep;
import congtam.text.Texts;
import congtam.ui.kit.AskDialog;
import congtam.ui.kit.Bind;
import congtam.ui.kit.Chooser;
import congtam.ui.kit.Field;
import congtam.ui.kit.FormLayouts;
import congtam.ui.kit.Plain;
import java.awt.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;

/** What an agency or unit is from the plan's day on: its names, code, kind and territory. */
final class BodyDialog {
    static final String NAME = "plan-body";
    static final String CALLED = "plan.name";
    static final String CODE = "plan.code";

    private final PlanForm form;
    private final Field<AgencyKind> kind;
    private final Field<String> name = text("field.agencyName");
    private final Field<String> shortName = text("plan.short-name");
    private final Field<String> code = text("field.agencyCode");
    private final Field<String> symbol = text("agency.column.symbol");
    private final Chooser<AgencyLine> territory;
    private final JPanel panel = FormLayouts.panel(FormLayouts.COLUMNS);

    private BodyDialog(Texts texts, PlanForm form, AgencyKind first, @Nullable UUID unit) {
        this.form = form;
        this.kind = Field.of(first);
        this.territory =
                new Chooser<>(line -> line.agency().name() + " · " + line.above(), texts.get("plan.no-territory"));
        Bind bind = new Bind(texts);
        FormLayouts layouts = new FormLayouts(texts, bind);
        layouts.row(panel, CALLED, bind.text(new JTextField(), name), name);
        layouts.row(panel, "plan.short-name", bind.text(new JTextField(), shortName), shortName);
        layouts.row(panel, "plan.kind", bind.choice(kind, kinds(first.isUnit()), texts::of), kind);
        layouts.row(panel, CODE, bind.text(new JTextField(), code), code);
        if (!first.isUnit()) {
            layouts.row(panel, "plan.symbol", bind.text(new JTextField(), symbol), symbol);
            List<AgencyLine> units = form.lines(true, id -> true);
            territory.setItems(units);
            units.stream()
                    .filter(line -> line.agency().id().equals(unit))
                    .findFirst()
                    .ifPresent(territory::choose);
            layouts.cell(panel, "plan.territory", territory, "span, growx, wrap");
        }
    }

    private static AskDialog.Words words(String title) {
        return new AskDialog.Words(NAME, title, "plan.take");
    }

    private static Field<String> text(String label) {
        return Field.text(label, AgencyVersion.MOST_NAME);
    }

    private static List<AgencyKind> kinds(boolean unit) {
        return Arrays.stream(AgencyKind.values())
                .filter(kind -> kind.isUnit() == unit)
                .toList();
    }

    /**
     * Asks for a new one.
     *
     * @param then what else the plan does with it, by its id
     */
    static void found(
            Component owner,
            Texts texts,
            PlanForm form,
            AgencyKind kind,
            @Nullable UUID parent,
            Function<UUID, List<PlanStep>> then) {
        BodyDialog body = new BodyDialog(texts, form, kind, null);
        body.panel.add(
                Plain.label(texts.get("plan.under", parent == null ? texts.get("step.top") : form.name(parent))),
                "span");
        AskDialog.ask(owner, texts, words(texts.get("plan.found-title")), body.panel, () -> {
            UUID id = UuidCreator.getTimeOrderedEpoch();
            List<PlanStep> steps = new ArrayList<>();
            steps.add(new PlanStep.Found(id, body.version(parent)));
            steps.addAll(then.apply(id));
            form.add(steps);
        });
    }

    /** Asks what one is to be called and to be. */
    static void change(Component owner, Texts texts, PlanForm form, UUID id, AgencyVersion now) {
        BodyDialog body = new BodyDialog(texts, form, now.kind(), now.unitId());
        body.name.load(now.name());
        body.shortName.load(now.shortName());
        body.code.load(now.code());
        body.symbol.load(now.symbol());
        AskDialog.ask(
                owner,
                texts,
                words(texts.get("plan.change-title", now.shown())),
                body.panel,
                () -> form.add(body.changes(id, now)));
    }

    private AgencyVersion version(@Nullable UUID parent) {
        return new AgencyVersion(
                form.day(),
                null,
                code.get(),
                name.get(),
                shortName.get(),
                symbol.get(),
                kind.get(),
                parent,
                unit(),
                "");
    }

    private @Nullable UUID unit() {
        AgencyLine chosen = territory.choice();
        return chosen == null ? null : chosen.agency().id();
    }

    private List<PlanStep> changes(UUID id, AgencyVersion now) {
        AgencyVersion then = version(now.parentId());
        List<PlanStep> steps = new ArrayList<>();
        boolean sameNames = now.name().equals(then.name())
                && now.shortName().equals(then.shortName())
                && now.code().equals(then.code())
                && now.symbol().equals(then.symbol());
        if (!sameNames) {
            steps.add(new PlanStep.Rename(id, then.code(), then.name(), then.shortName(), then.symbol()));
        }
        if (now.kind() != then.kind()) {
            steps.add(new PlanStep.ChangeKind(id, then.kind()));
        }
        if (!now.kind().isUnit() && !Objects.equals(now.unitId(), then.unitId())) {
            steps.add(new PlanStep.AnswerFor(id, then.unitId()));
        }
        return steps;
    }
}
