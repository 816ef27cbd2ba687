package congtam.ui.kit;

import congtam.text.Problem;
import congtam.text.Texts;
import congtam.text.Vietnamese;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;

/**
 * Ties the components of one form to its fields. Text components are never rewritten while they have the focus of an input
 * method: what is typed flows into the field, and back only when the field holds something else.
 */
public final class Bind {
    private final Texts texts;
    private final Map<Field<?>, JComponent> components = new HashMap<>();
    private final Map<Field<?>, JLabel> messages = new HashMap<>();

    public Bind(Texts texts) {
        this.texts = texts;
    }

    public <C extends JTextComponent> C text(C component, Field<String> field) {
        typed(component, field);
        return register(component, component, field);
    }

    /** Text of several lines, in which Tab goes on to the next field. */
    public JTextArea area(int rows, Field<String> field) {
        JTextArea area = new JTextArea(rows, 0);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        area.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        return text(area, field);
    }

    /** A closed list; typing without marks finds a value. */
    public <E> JComboBox<Choice<E>> choice(Field<E> field, List<E> values, Function<E, String> words) {
        JComboBox<Choice<E>> box = new JComboBox<>();
        values.forEach(value -> box.addItem(new Choice<>(value, words.apply(value))));
        box.setKeySelectionManager((key, model) -> next(key, model));
        Plain.plain(box);
        box.addActionListener(event -> {
            @Nullable Choice<E> chosen = box.getItemAt(box.getSelectedIndex());
            if (chosen != null) {
                field.set(chosen.value());
            }
        });
        shown(
                field,
                () -> select(
                        box,
                        values.stream()
                                .filter(value -> value.equals(field.get()))
                                .findFirst()
                                .map(values::indexOf)
                                .orElse(-1)));
        return register(box, box, field);
    }

    /** Free text with a list of usual ones. */
    public JComboBox<String> suggestions(Field<String> field, List<String> usual) {
        JComboBox<String> box = new JComboBox<>(new DefaultComboBoxModel<>(usual.toArray(String[]::new)));
        box.setEditable(true);
        box.setSelectedItem("");
        Plain.plain(box);
        JTextComponent editor = (JTextComponent) box.getEditor().getEditorComponent();
        typed(editor, field);
        return register(box, editor, field);
    }

    public JCheckBox check(JCheckBox box, Field<Boolean> field) {
        box.addActionListener(event -> field.set(box.isSelected()));
        shown(field, () -> box.setSelected(field.get()));
        return register(box, box, field);
    }

    /** For a component of another sort, which shows and changes the value itself. */
    public <C extends JComponent> C own(C component, Field<?> field) {
        return register(component, component, field);
    }

    /** Where the field's fault is told; takes no room while there is none. */
    public JLabel message(Field<?> field) {
        return messages.computeIfAbsent(field, some -> {
            JLabel label = Plain.label("");
            label.putClientProperty("FlatLaf.styleClass", "small fault");
            label.setVisible(false);
            return label;
        });
    }

    /** Puts the focus on the component of a field. */
    public void focus(Field<?> field) {
        Component component = components.get(field);
        if (component != null) {
            component.requestFocusInWindow();
        }
    }

    /** Takes over what an input method is still composing; before a shortcut saves. */
    public static void endComposition() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        if (owner != null && owner.getInputContext() != null) {
            owner.getInputContext().endComposition();
        }
    }

    private void typed(JTextComponent component, Field<String> field) {
        Plain.plain(component);
        component.setText(field.get());
        Runnable forget = TextUndo.install(component);
        boolean[] showing = new boolean[1];
        component.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                if (!showing[0]) {
                    field.set(component.getText());
                }
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                insertUpdate(event);
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                insertUpdate(event);
            }
        });
        shown(field, () -> {
            if (!Vietnamese.clean(component.getText()).equals(field.get())) {
                showing[0] = true;
                component.setText(field.get());
                component.setCaretPosition(0);
                showing[0] = false;
                forget.run();
            }
        });
    }

    private static void shown(Field<?> field, Runnable show) {
        show.run();
        field.onChange(show);
    }

    private static void select(JComboBox<?> box, int index) {
        if (box.getSelectedIndex() != index) {
            box.setSelectedIndex(index);
        }
    }

    /** The next entry whose words begin with the letter, marks or not. */
    private static int next(char key, javax.swing.ComboBoxModel<?> model) {
        String wanted = Vietnamese.fold(String.valueOf(key));
        int size = model.getSize();
        int from = 0;
        for (int i = 0; i < size; i++) {
            if (Objects.equals(model.getElementAt(i), model.getSelectedItem())) {
                from = i + 1;
            }
        }
        for (int i = 0; i < size && !wanted.isEmpty(); i++) {
            int index = (from + i) % size;
            if (Vietnamese.fold(String.valueOf(model.getElementAt(index))).startsWith(wanted)) {
                return index;
            }
        }
        return -1;
    }

    private <C extends JComponent> C register(C component, JComponent focused, Field<?> field) {
        components.put(field, focused);
        focused.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                if (!event.isTemporary()) {
                    field.settle();
                }
            }
        });
        field.onChange(() -> tell(component, focused, field));
        tell(component, focused, field);
        return component;
    }

    private void tell(JComponent component, JComponent focused, Field<?> field) {
        Problem fault = field.fault();
        String said = fault == null ? null : texts.what(fault);
        JLabel message = message(field);
        if (!Objects.equals(message.getText(), said == null ? "" : said)) {
            message.setText(said == null ? "" : said);
            message.setVisible(said != null);
            component.putClientProperty("JComponent.outline", said == null ? null : "error");
            focused.getAccessibleContext().setAccessibleDescription(fault == null ? null : texts.sentence(fault));
        }
        if (component.isEnabled() != field.enabled()) {
            component.setEnabled(field.enabled());
        }
    }
}
