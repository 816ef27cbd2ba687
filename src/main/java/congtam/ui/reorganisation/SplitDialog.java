package congtam.ui.reorganisation;

import congtam.agency.AgencyLine;
import congtam.agency.Certainty;
import congtam.agency.PlanStep;
import congtam.agency.ShareBasis;
import congtam.agency.Succession;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.kit.AskDialog;
import congtam.ui.kit.Bind;
import congtam.ui.kit.Chooser;
import congtam.ui.kit.Field;
import congtam.ui.kit.FormLayouts;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.Mnemonic;
import congtam.ui.kit.Plain;
import java.awt.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Who takes over which part of one that is split, and who answers for what nobody gave away by hand. */
final class SplitDialog {
    static final String NAME = "plan-split";

    private static final int FIRST_LINES = 2;

    private final Texts texts;
    private final List<AgencyLine> heirs;
    private final Field<Optional<ShareBasis>> basis = Field.of(Optional.empty());
    private final List<Part> parts = new ArrayList<>();
    private final ButtonGroup answering = new ButtonGroup();
    private final JPanel lines = FormLayouts.panel("[grow, fill, 0:0]8[90!, fill]8[]");
    private final JPanel panel = new JPanel(new MigLayout("insets 0, wrap 1, gapy 10", "[grow, fill, 0:0]"));

    /** One heir with its share. */
    private record Part(Chooser<AgencyLine> heir, JTextField share, JRadioButton answers) {}

    private SplitDialog(Texts texts, PlanForm form, UUID from) {
        this.texts = texts;
        boolean unit = form.isUnit(from);
        this.heirs = form.lines(unit, id -> !id.equals(from));
        FormLayouts layouts = new FormLayouts(texts, new Bind(texts));
        JPanel top = FormLayouts.panel(FormLayouts.COLUMNS);
        layouts.row(
                top,
                "plan.basis",
                new Bind(texts)
                        .choice(
                                basis,
                                List.of(
                                        Optional.empty(),
                                        Optional.of(ShareBasis.POPULATION),
                                        Optional.of(ShareBasis.AREA)),
                                some -> some.map(texts::of).orElseGet(() -> texts.get("plan.no-basis"))),
                basis);
        lines.add(Plain.label(texts.get("plan.part-heir")));
        lines.add(Plain.label(texts.get("plan.part-share")));
        lines.add(Plain.label(texts.get("plan.part-answers")), "wrap");
        for (int i = 0; i < FIRST_LINES; i++) {
            addPart();
        }
        JButton more = Mnemonic.button(texts.get("plan.part-more"), new JButton(Glyph.ADD.small()));
        more.setName("plan.part-more");
        more.addActionListener(e -> {
            addPart();
            SwingUtilities.getWindowAncestor(panel).pack();
        });
        panel.add(top);
        panel.add(lines);
        panel.add(more, "grow 0");
    }

    private void addPart() {
        int number = parts.size() + 1;
        Chooser<AgencyLine> heir = new Chooser<>(
                line -> line.above().isEmpty()
                        ? line.agency().name()
                        : line.agency().name() + " · " + line.above(),
                texts.get("plan.part-heir"));
        heir.setItems(heirs);
        heir.setName("plan.part-heir." + number);
        heir.getAccessibleContext().setAccessibleName(texts.get("plan.part-heir") + " " + number);
        JTextField share = new JTextField();
        share.setName("plan.part-share." + number);
        share.getAccessibleContext().setAccessibleName(texts.get("plan.part-share") + " " + number);
        JRadioButton answers = new JRadioButton();
        answers.setName("plan.part-answers." + number);
        answers.getAccessibleContext().setAccessibleName(texts.get("plan.part-answers") + " " + number);
        answering.add(answers);
        parts.add(new Part(heir, share, answers));
        lines.add(heir);
        lines.add(share);
        lines.add(answers, "align center, wrap");
    }

    static void split(Component owner, Texts texts, PlanForm form, UUID from) {
        SplitDialog dialog = new SplitDialog(texts, form, from);
        AskDialog.ask(
                owner,
                texts,
                new AskDialog.Words(NAME, texts.get("plan.split-title", form.name(from)), "plan.take"),
                dialog.panel,
                () -> form.add(new PlanStep.Split(from, dialog.heirs(from))));
    }

    private List<Succession> heirs(UUID from) {
        List<Succession> all = new ArrayList<>();
        for (Part part : parts) {
            AgencyLine heir = part.heir().choice();
            if (heir != null) {
                Integer share = share(part.share().getText().strip());
                all.add(new Succession(
                        from,
                        heir.agency().id(),
                        share,
                        basis.get().orElse(null),
                        Certainty.CERTAIN,
                        part.answers().isSelected()));
            }
        }
        if (all.isEmpty()) {
            throw Problem.of("reorganisation.no-parts");
        }
        return all;
    }

    private static @Nullable Integer share(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return new BigDecimal(typed.replace("%", "").strip().replace(',', '.'))
                    .movePointRight(2)
                    .intValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw Problem.because(e, "reorganisation.share-unreadable", typed);
        }
    }
}
