package congtam.ui.deadline.book;

import congtam.access.Step;
import congtam.access.Viewer;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.Mnemonic;
import congtam.ui.kit.Plain;
import javax.swing.JButton;

/** Buttons that change something, which tell those who may not why they rest. The service refuses them all the same. */
final class KeepingButtons {
    private final Texts texts;
    private final boolean may;

    KeepingButtons(Texts texts, Viewer viewer) {
        this.texts = texts;
        this.may = viewer.may(Step.KEEP_DEADLINES);
    }

    boolean may() {
        return may;
    }

    /** Why nothing can be changed, in words. */
    String refusal() {
        return texts.sentence(Problem.of("access.denied", Step.KEEP_DEADLINES));
    }

    /** A button under a key of the bundles. */
    JButton button(String key, Glyph glyph, Runnable effect) {
        JButton button = open(key, glyph, effect);
        enable(button, true);
        return button;
    }

    /** One that everybody may press. */
    JButton open(String key, Glyph glyph, Runnable effect) {
        JButton button = Mnemonic.button(texts.get(key), new JButton(glyph.small()));
        button.setName(key);
        button.addActionListener(event -> effect.run());
        return button;
    }

    /** Lets a button work if there is something to do and somebody who may. */
    void enable(JButton button, boolean possible) {
        button.setEnabled(may && possible);
        button.setToolTipText(may ? null : Plain.safe(refusal()));
    }
}
