package congtam.ui.inspection;

import congtam.inspection.Advice;
import congtam.inspection.Inspection;
import congtam.inspection.InspectionResult;
import congtam.inspection.InspectionState;
import congtam.inspection.VisitKind;
import congtam.register.Stored;
import congtam.text.Texts;
import congtam.ui.agency.AgencyBook;
import congtam.ui.agency.AgencyField;
import congtam.ui.agency.AnswersNow;
import congtam.ui.kit.AdviceText;
import congtam.ui.kit.Bind;
import congtam.ui.kit.DateFields;
import congtam.ui.kit.FormLayouts;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** The left half of the form: where, when, by what right, with what result; and what somebody should look at again. */
final class VisitFactsSection {
    private static final int NOTE_ROWS = 4;

    private final Texts texts;
    private final Bind bind;
    private final FormLayouts layouts;
    private final VisitForm form;
    private final AgencyField agency;
    private final AnswersNow now;
    private final AdviceText advice = new AdviceText();

    VisitFactsSection(Texts texts, Bind bind, VisitForm form) {
        this.texts = texts;
        this.bind = bind;
        this.layouts = new FormLayouts(texts, bind);
        this.form = form;
        this.agency = new AgencyField(texts, form.agency);
        this.now = new AnswersNow(texts, form.agency);
    }

    JComponent build() {
        JPanel panel = new JPanel(new MigLayout("insets 0, hidemode 3, gap 8 6", FormLayouts.EVEN_COLUMNS, ""));
        panel.setOpaque(false);
        panel.add(layouts.heading("visit.heading"), "span, hmin 26, wrap");
        layouts.row(panel, "visit.agencyId", bind.own(agency, form.agency), form.agency);
        panel.add(now, "skip 1, span, growx, wmin 0, wrap");
        layouts.row(panel, "visit.place", bind.text(new JTextField(), form.place), form.place);
        layouts.row(panel, "visit.decision", bind.text(new JTextField(), form.decision), form.decision);
        layouts.cell(panel, "visit.startsAt", bind.text(DateFields.timeField(texts), form.startsAt), "");
        layouts.cell(panel, "visit.endsAt", bind.text(DateFields.timeField(texts), form.endsAt), "wrap");
        panel.add(bind.message(form.startsAt), "skip 1, span, growx, wrap");
        panel.add(bind.message(form.endsAt), "skip 1, span, growx, wrap");
        layouts.cell(panel, "visit.kind", bind.choice(form.kind, List.of(VisitKind.values()), texts::of), "");
        layouts.cell(
                panel, "visit.state", bind.choice(form.state, List.of(InspectionState.values()), texts::of), "wrap");
        layouts.row(
                panel,
                "visit.result",
                bind.choice(form.result, List.of(InspectionResult.values()), texts::of),
                form.result);
        JTextArea note = bind.area(NOTE_ROWS, form.note);
        panel.add(layouts.label("visit.note", note), "span, gaptop 4, wrap");
        panel.add(FormLayouts.scrolling(note), "span, grow, pushy, wmin 0, hmin 60, wrap");
        panel.add(bind.message(form.note), "span, growx, wrap");
        panel.add(advice, "span, growx");
        form.onChange(this::advise);
        advise();
        return panel;
    }

    /** What is stored is advised on, so that nobody is told off while answering. */
    private void advise() {
        Inspection visit = form.stored().map(Stored::content).orElse(null);
        advice.say(visit == null ? "" : Advice.on(visit).stream().map(texts::of).collect(Collectors.joining("\n")));
    }

    void use(AgencyBook book) {
        agency.use(book);
        now.use(book);
    }

    boolean closeMatches() {
        return agency.closeMatches();
    }
}
