package congtam.ui.shell;

import congtam.text.Language;
import congtam.text.Texts;
import congtam.ui.kit.Preferences;
import congtam.ui.kit.Settings;
import congtam.ui.kit.Theme;
import congtam.ui.kit.ThemeWatch;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;

/** The commands by which everybody sets up the program for themselves: theme, language, size, when it locks. */
final class LookCommands {
    private final Preferences preferences;
    private final ThemeWatch theme;
    private final JFrame frame;

    LookCommands(Preferences preferences, ThemeWatch theme, JFrame frame) {
        this.preferences = preferences;
        this.theme = theme;
        this.frame = frame;
    }

    void bind(Commands commands, Texts texts, Consumer<Language> speak) {
        for (Theme.Choice choice : Theme.Choice.values()) {
            Command command = Command.valueOf("THEME_" + choice.name());
            commands.on(command, () -> changeTheme(choice))
                    .chosen(command, () -> preferences.settings().theme() == choice);
        }
        for (Language language : Language.values()) {
            Command command = Command.valueOf(language.name());
            commands.on(command, () -> speak.accept(language))
                    .chosen(command, () -> preferences.settings().language() == language);
        }
        commands.on(Command.ZOOM_IN, () -> zoom(Zoom::larger))
                .on(Command.ZOOM_OUT, () -> zoom(Zoom::smaller))
                .on(Command.ZOOM_RESET, () -> zoom(percent -> 100))
                .on(Command.LOCK_AFTER, () -> askWhenToLock(texts))
                .on(Command.ABOUT, () -> tellAbout(texts));
    }

    private void changeTheme(Theme.Choice choice) {
        preferences.change(settings -> settings.withTheme(choice));
        theme.look();
    }

    private void zoom(UnaryOperator<Integer> step) {
        int percent = step.apply(preferences.settings().zoom());
        preferences.change(settings -> settings.withZoom(percent));
        Theme.zoom(percent);
    }

    private void askWhenToLock(Texts texts) {
        SpinnerNumberModel minutes =
                new SpinnerNumberModel(preferences.settings().lockMinutes(), 1, Settings.LONGEST_LOCK, 1);
        Object[] message = {texts.get("lock-after.text"), new JSpinner(minutes)};
        int answer = JOptionPane.showConfirmDialog(
                frame, message, texts.get("lock-after.title"), JOptionPane.OK_CANCEL_OPTION, JOptionPane.PLAIN_MESSAGE);
        if (answer == JOptionPane.OK_OPTION) {
            preferences.change(
                    settings -> settings.withLockAfter(minutes.getNumber().intValue()));
        }
    }

    private void tellAbout(Texts texts) {
        String version = Optional.ofNullable(Desktop.class.getPackage().getImplementationVersion())
                .orElse("");
        JOptionPane.showMessageDialog(
                frame,
                texts.get("about.text", texts.get("app.name"), version).strip() + "\n" + texts.get("app.subtitle"),
                texts.get("app.name"),
                JOptionPane.PLAIN_MESSAGE);
    }
}
