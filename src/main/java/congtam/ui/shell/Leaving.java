package congtam.ui.shell;

import congtam.text.Texts;
import congtam.ui.kit.EditorTab;
import congtam.ui.kit.Plain;
import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JOptionPane;

/** Asks what becomes of unsaved changes before tabs are left. */
final class Leaving {
    private final Texts texts;
    private final Question question;

    Leaving(Texts texts, Question question) {
        this.texts = texts;
        this.question = question;
    }

    enum Answer {
        SAVE,
        DISCARD,
        STAY
    }

    /** Puts the question to the user. */
    interface Question {
        Answer ask(String text);
    }

    /**
     * Goes on once nothing would be lost against the user's will.
     *
     * @param then not called if the user stays or something could not be saved
     */
    void leave(List<EditorTab> tabs, Runnable then) {
        List<EditorTab> bySelf =
                tabs.stream().filter(tab -> tab.edited() && tab.savesItself()).toList();
        save(new ArrayList<>(bySelf), () -> leaveOthers(tabs, then));
    }

    private void leaveOthers(List<EditorTab> tabs, Runnable then) {
        List<EditorTab> edited = tabs.stream().filter(EditorTab::edited).toList();
        if (edited.isEmpty()) {
            then.run();
            return;
        }
        switch (question.ask(text(edited))) {
            case SAVE -> save(new ArrayList<>(edited), then);
            case DISCARD -> then.run();
            case STAY -> {}
        }
    }

    private String text(List<EditorTab> edited) {
        if (edited.size() == 1) {
            return texts.get("unsaved.text", edited.getFirst().title());
        }
        String titles = edited.stream().map(EditorTab::title).collect(Collectors.joining(", "));
        return texts.get("unsaved.many", edited.size(), titles);
    }

    private static void save(List<EditorTab> rest, Runnable then) {
        if (rest.isEmpty()) {
            then.run();
        } else {
            rest.removeFirst().save(() -> save(rest, then));
        }
    }

    /** In a dialog of its own. */
    static Question dialog(Texts texts, Component owner) {
        return text -> {
            Object[] answers = {texts.get("unsaved.save"), texts.get("unsaved.discard"), texts.get("unsaved.cancel")};
            int chosen = JOptionPane.showOptionDialog(
                    owner,
                    Plain.safe(text),
                    texts.get("unsaved.title"),
                    JOptionPane.DEFAULT_OPTION,
                    JOptionPane.WARNING_MESSAGE,
                    null,
                    answers,
                    answers[0]);
            return switch (chosen) {
                case 0 -> Answer.SAVE;
                case 1 -> Answer.DISCARD;
                default -> Answer.STAY;
            };
        };
    }
}
