package congtam.ui.kit;

import congtam.text.Vietnamese;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.jspecify.annotations.Nullable;

/**
 * Chooses one of many by typing some of its letters, with or without marks. The typed text is never rewritten while somebody
 * types; leaving the field brings back the name of what is chosen, or chooses nothing if the field is empty.
 */
public final class Chooser<T> extends JTextField {
    private static final int MOST_SHOWN = 200;
    private static final int ROWS = 12;

    private final transient Function<T, String> name;
    private final DefaultListModel<T> matches = new DefaultListModel<>();
    private final JList<T> list = new JList<>(matches);
    private final JPopupMenu popup = new JPopupMenu();
    private transient Function<T, String> words;
    private transient List<T> items = List.of();
    private transient List<String> folded = List.of();
    private transient @Nullable T choice;
    private transient Consumer<@Nullable T> onChoice = chosen -> {};
    private boolean showing;

    public Chooser(Function<T, String> name, String prompt) {
        this.name = name;
        this.words = item -> Vietnamese.fold(name.apply(item));
        putClientProperty("JTextField.placeholderText", prompt);
        putClientProperty("JTextField.showClearButton", true);
        setUpList();
        PartKey.CHOICE_NEXT.bind(this, () -> move(1));
        PartKey.CHOICE_PREVIOUS.bind(this, () -> move(-1));
        PartKey.CHOICE_TAKE.bind(this, this::takeMarked);
        PartKey.CHOICE_LEAVE.bind(this, this::giveUp);
        getDocument().addDocumentListener(new Typed());
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                if (!e.isTemporary()) {
                    left();
                }
            }
        });
    }

    private void setUpList() {
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setFocusable(false);
        list.setVisibleRowCount(ROWS);
        list.setCellRenderer(new NameRenderer<>(name));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseReleased(MouseEvent e) {
                takeMarked();
            }
        });
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(null);
        scroll.setFocusable(false);
        popup.setFocusable(false);
        popup.add(scroll);
    }

    /** Finds items by other folded words than those of their names alone. */
    public void findBy(Function<T, String> foldedWords) {
        words = foldedWords;
    }

    public void setItems(List<T> all) {
        items = List.copyOf(all);
        folded = items.stream().map(words).toList();
    }

    public @Nullable T choice() {
        return choice;
    }

    /** Chooses without telling the listener. */
    public void choose(@Nullable T item) {
        choice = item;
        show(item == null ? "" : name.apply(item));
        popup.setVisible(false);
    }

    /** Told when the user has chosen, also when that is nothing. */
    public void onChoice(Consumer<@Nullable T> listener) {
        onChoice = listener;
    }

    private void show(String text) {
        showing = true;
        setText(text);
        setCaretPosition(0);
        showing = false;
    }

    private void typed() {
        if (showing) {
            return;
        }
        if (getText().isBlank()) {
            popup.setVisible(false);
            tell(null);
            return;
        }
        search(getText());
    }

    private void search(String text) {
        String[] words = Vietnamese.fold(text).split(" ");
        List<T> found = new ArrayList<>();
        for (int i = 0; i < items.size() && found.size() < MOST_SHOWN; i++) {
            if (holdsAll(folded.get(i), words)) {
                found.add(items.get(i));
            }
        }
        matches.clear();
        matches.addAll(found);
        list.setSelectedIndex(found.isEmpty() ? -1 : 0);
        list.ensureIndexIsVisible(0);
        open();
    }

    private static boolean holdsAll(String text, String[] words) {
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private void open() {
        if (matches.isEmpty() || !isShowing()) {
            popup.setVisible(false);
            return;
        }
        list.setVisibleRowCount(Math.min(ROWS, matches.size()));
        int width = Math.max(getWidth(), Theme.size("chooserWidth"));
        popup.setPreferredSize(null);
        popup.setPreferredSize(new java.awt.Dimension(width, popup.getPreferredSize().height));
        popup.show(this, 0, getHeight());
        popup.pack();
    }

    private void move(int by) {
        if (!popup.isVisible()) {
            search("");
            return;
        }
        int next = Math.clamp(list.getSelectedIndex() + by, 0, matches.size() - 1);
        list.setSelectedIndex(next);
        list.ensureIndexIsVisible(next);
    }

    private void takeMarked() {
        T marked = list.getSelectedValue();
        if (popup.isVisible() && marked != null) {
            popup.setVisible(false);
            show(name.apply(marked));
            tell(marked);
        }
    }

    private void giveUp() {
        popup.setVisible(false);
        show(choice == null ? "" : name.apply(choice));
    }

    private void left() {
        popup.setVisible(false);
        if (!getText().isBlank()) {
            show(choice == null ? "" : name.apply(choice));
        }
    }

    private void tell(@Nullable T chosen) {
        if (!Objects.equals(chosen, choice)) {
            choice = chosen;
            onChoice.accept(chosen);
        }
    }

    private final class Typed implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent e) {
            typed();
        }

        @Override
        public void removeUpdate(DocumentEvent e) {
            typed();
        }

        @Override
        public void changedUpdate(DocumentEvent e) {}
    }
}
