package congtam.ui.shell;

import congtam.text.Texts;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.Mnemonic;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.JRootPane;
import javax.swing.KeyStroke;

/** What the commands do on one desk, as Swing's actions. */
final class Commands {
    private final Texts texts;
    private final Map<Command, Effect> effects = new EnumMap<>(Command.class);

    Commands(Texts texts) {
        this.texts = texts;
        for (Command command : Command.values()) {
            effects.put(command, new Effect(command));
        }
    }

    Commands on(Command command, Runnable effect) {
        effect(command).effect = effect;
        return this;
    }

    /** Can be done only while a condition holds. */
    Commands when(Command command, BooleanSupplier condition) {
        effect(command).condition = condition;
        return this;
    }

    /** Marked in the menu while a condition holds. */
    Commands chosen(Command command, BooleanSupplier condition) {
        effect(command).chosen = condition;
        return this;
    }

    /** Looks at all conditions again. */
    void update() {
        effects.values().forEach(Effect::update);
    }

    Action action(Command command) {
        return effect(command);
    }

    void perform(Command command) {
        effect(command).run();
    }

    boolean isEnabled(Command command) {
        return effect(command).isEnabled();
    }

    private Effect effect(Command command) {
        return Objects.requireNonNull(effects.get(command));
    }

    String text(Command command) {
        return Mnemonic.of(texts.get(command.textKey())).text();
    }

    static String keys(Command command) {
        return keys(command.keys());
    }

    /** Keys as people read them. */
    static String keys(List<KeyStroke> keys) {
        return keys.stream().map(Commands::key).collect(Collectors.joining(", "));
    }

    private static String key(KeyStroke stroke) {
        String modifiers = java.awt.event.InputEvent.getModifiersExText(stroke.getModifiers());
        String key = switch (stroke.getKeyCode()) {
            case KeyEvent.VK_LEFT -> "←";
            case KeyEvent.VK_RIGHT -> "→";
            case KeyEvent.VK_UP -> "↑";
            case KeyEvent.VK_DOWN -> "↓";
            case KeyEvent.VK_ESCAPE -> "Esc";
            default -> KeyEvent.getKeyText(stroke.getKeyCode());
        };
        return modifiers.isEmpty() ? key : modifiers + "+" + key;
    }

    JMenuBar menuBar() {
        JMenuBar bar = new JMenuBar();
        for (Command.Menu place : Command.Menu.values()) {
            JMenu menu = Mnemonic.button(texts.of(place), new JMenu());
            ButtonGroup group = new ButtonGroup();
            for (Command command : Command.values()) {
                if (command.menu() == place) {
                    if (command.beginsGroup()) {
                        menu.addSeparator();
                        group = new ButtonGroup();
                    }
                    menu.add(item(command, group));
                }
            }
            bar.add(menu);
        }
        return bar;
    }

    private JMenuItem item(Command command, ButtonGroup group) {
        JMenuItem item =
                command.isChoice() ? new JRadioButtonMenuItem(action(command)) : new JMenuItem(action(command));
        if (command.isChoice()) {
            group.add(item);
        }
        item.setName("menu." + command.name());
        return item;
    }

    /** Binds the keys that no menu line carries. */
    void bindFurtherKeys(JRootPane root) {
        for (Command command : Command.values()) {
            List<KeyStroke> keys = new ArrayList<>(command.keys());
            keys.stream()
                    .skip(1)
                    .forEach(key ->
                            root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(key, command.name()));
            root.getActionMap().put(command.name(), action(command));
        }
    }

    private final class Effect extends AbstractAction {
        private transient Runnable effect = () -> {};
        private transient BooleanSupplier condition = () -> true;
        private transient BooleanSupplier chosen = () -> false;

        private Effect(Command command) {
            Mnemonic.action(texts.get(command.textKey()), this);
            Glyph glyph = command.glyph();
            if (glyph != null) {
                putValue(SMALL_ICON, glyph.small());
            }
            if (!command.keys().isEmpty()) {
                putValue(ACCELERATOR_KEY, command.keys().getFirst());
                putValue(SHORT_DESCRIPTION, text(command) + " (" + keys(command) + ")");
            }
        }

        private void update() {
            setEnabled(condition.getAsBoolean());
            putValue(SELECTED_KEY, chosen.getAsBoolean());
        }

        private void run() {
            update();
            if (isEnabled()) {
                takeInUnfinishedWord();
                effect.run();
                update();
            }
        }

        @Override
        public void actionPerformed(ActionEvent e) {
            run();
        }
    }

    /** A word that the input method still holds belongs to what is saved. */
    private static void takeInUnfinishedWord() {
        Component focused =
                KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        if (focused != null && focused.getInputContext() != null) {
            focused.getInputContext().endComposition();
        }
    }
}
