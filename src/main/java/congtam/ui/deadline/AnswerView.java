package congtam.ui.deadline;

import congtam.deadline.Due;
import congtam.deadline.DueTime;
import congtam.deadline.ReceiptWords;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.deadline.CalculatorForm.Answer;
import congtam.ui.deadline.ReceiptView.Receipt;
import congtam.ui.kit.EmptyState;
import congtam.ui.kit.Glyph;
import java.awt.CardLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** What the calculator comes to: the receipt, or what to do first. */
final class AnswerView {
    private static final String NOTHING = "nothing";
    private static final String SOMETHING = "something";

    private final Texts texts;
    private final CalculatorForm form;
    private final ReceiptWords words;
    private final ReceiptView receipt;
    private final CardLayout cards = new CardLayout();
    private final JPanel root = new JPanel(cards);
    private Answer shown = Answer.NONE;

    AnswerView(Texts texts, CalculatorForm form) {
        this.texts = texts;
        this.form = form;
        this.words = new ReceiptWords(texts);
        this.receipt = new ReceiptView(texts);
        root.add(
                new EmptyState(
                        Glyph.CLOCK, texts.get("calculator.empty"), texts.get("calculator.empty-hint"), List.of()),
                NOTHING);
        root.add(receipt.component(), SOMETHING);
        form.onChange(this::show);
        show();
    }

    JComponent component() {
        return root;
    }

    private void show() {
        Answer answer = form.answer();
        if (answer.equals(shown)) {
            return;
        }
        shown = answer;
        cards.show(root, answer.due() == null && answer.problem() == null ? NOTHING : SOMETHING);
        receipt.show(receipt(answer));
    }

    private Receipt receipt(Answer answer) {
        Problem problem = answer.problem();
        if (problem != null) {
            return new Receipt(texts.get("calculator.none"), List.of(texts.sentence(problem)), null, List.of());
        }
        Due due = answer.due();
        if (due == null) {
            return Receipt.NONE;
        }
        DueTime extended = due.extended();
        List<String> said = new ArrayList<>(words.head(due));
        answer.reminders().forEach(reminder -> said.add(words.reminder(reminder)));
        return new Receipt(
                extended == null ? texts.get("calculator.standing") : words.time(extended),
                said,
                due,
                words.lines(due, answer.reminders()));
    }
}
