package congtam.ui.agency;

import congtam.agency.AgencyLine;
import congtam.text.Texts;
import congtam.text.Vietnamese;
import congtam.ui.kit.Field;
import congtam.ui.kit.PartKey;
import congtam.ui.kit.Plain;
import congtam.ui.kit.TextUndo;
import congtam.ui.kit.Theme;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;

/**
 * A field in which an agency is found by any part of its name, without marks: arrow down and Enter pick, an empty field means
 * none. What cannot be told from what was typed stays there and is named as a fault.
 */
public final class AgencyField extends JTextField {
    private static final int MOST = 40;
    private static final int ROWS_SHOWN = 8;

    private final transient Field<AgencyPick> field;
    private final DefaultListModel<AgencyLine> found = new DefaultListModel<>();
    private final JList<AgencyLine> list = new JList<>(found);
    private final JPopupMenu popup = new JPopupMenu();
    private transient AgencyBook book = AgencyBook.EMPTY;
    private boolean showing;

    public AgencyField(Texts texts, Field<AgencyPick> field) {
        this.field = field;
        Plain.plain(this);
        putClientProperty("JTextField.placeholderText", texts.get("form.agency.hint"));
        putClientProperty("JTextField.showClearButton", true);
        setToolTipText(texts.get("form.agency.tip"));
        TextUndo.install(this);
        popup(texts);
        keys();
        getDocument().addDocumentListener(new Typing());
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                popup.setVisible(false);
                resolve();
            }
        });
        field.onChange(this::showField);
        showField();
    }

    /** Takes the agencies once they have been read. */
    public void use(AgencyBook read) {
        book = read;
        if (field.get().isUnknown() && !isFocusOwner()) {
            resolve();
        }
        showField();
    }

    private void popup(Texts texts) {
        popup.setFocusable(false);
        list.setFocusable(false);
        list.setName("agency.matches");
        list.setCellRenderer(new Renderer(texts));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseReleased(MouseEvent event) {
                int index = list.locationToIndex(event.getPoint());
                if (index >= 0) {
                    pick(found.get(index));
                }
            }
        });
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        popup.add(scroll);
    }

    private void keys() {
        PartKey.CHOICE_NEXT.bind(this, () -> move(1));
        PartKey.CHOICE_PREVIOUS.bind(this, () -> move(-1));
        PartKey.CHOICE_TAKE.bind(this, () -> {
            if (popup.isVisible() && list.getSelectedValue() != null) {
                pick(list.getSelectedValue());
            } else {
                resolve();
                transferFocus();
            }
        });
    }

    /** Closes the list of matches, if it is open, so that Esc does not leave the form at once. */
    public boolean closeMatches() {
        boolean open = popup.isVisible();
        popup.setVisible(false);
        return open;
    }

    private void move(int by) {
        if (!popup.isVisible()) {
            offer(field.get().id() == null ? getText() : "");
            return;
        }
        int index = Math.clamp(list.getSelectedIndex() + by, 0, found.size() - 1);
        list.setSelectedIndex(index);
        list.ensureIndexIsVisible(index);
    }

    private void offer(String typed) {
        List<AgencyLine> matches = book.matches(typed, MOST);
        found.clear();
        found.addAll(matches);
        if (matches.isEmpty() || !isShowing()) {
            popup.setVisible(false);
            return;
        }
        list.setSelectedIndex(0);
        list.setVisibleRowCount(Math.min(matches.size(), ROWS_SHOWN));
        Dimension size = list.getPreferredScrollableViewportSize();
        int most = Math.max(2 * getWidth(), Theme.size("agencyMatches"));
        popup.setPopupSize(Math.max(getWidth(), Math.min(size.width + 24, most)), size.height + 8);
        popup.setVisible(false);
        popup.show(this, 0, getHeight());
    }

    private void pick(AgencyLine line) {
        popup.setVisible(false);
        field.set(AgencyPick.of(line.agency().id()));
        showField();
    }

    private void resolve() {
        AgencyPick pick = field.get();
        UUID only = pick.isUnknown() ? book.only(pick.typed()) : null;
        if (only != null) {
            field.set(AgencyPick.of(only));
        }
        field.settle();
    }

    private void showField() {
        AgencyPick pick = field.get();
        String words = pick.id() == null ? pick.typed() : book.name(pick.id());
        if (!Vietnamese.clean(getText()).equals(words)) {
            showing = true;
            setText(words);
            setCaretPosition(0);
            showing = false;
        }
    }

    /** What is typed is an agency only once it is picked. */
    private final class Typing implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            if (showing) {
                return;
            }
            String typed = Vietnamese.clean(getText());
            boolean same =
                    !typed.isEmpty() && typed.equals(book.name(field.get().id()));
            if (!same) {
                field.set(AgencyPick.typed(typed));
            }
            if (isFocusOwner() && !typed.isEmpty()) {
                offer(typed);
            } else {
                popup.setVisible(false);
            }
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            insertUpdate(event);
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            // Attributes do not change plain text.
        }
    }

    private static final class Renderer extends JPanel implements ListCellRenderer<AgencyLine> {
        private final JLabel name = Plain.label("");
        private final JLabel above = Plain.label("");

        private final transient Texts texts;

        Renderer(Texts texts) {
            super(new MigLayout("insets 3 8 3 8, gap 12", "[grow, fill, 0:pref][]"));
            this.texts = texts;
            above.putClientProperty("FlatLaf.styleClass", "small");
            add(name);
            add(above);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends AgencyLine> list, AgencyLine line, int index, boolean selected, boolean focus) {
            // The field keeps the focus, so the list would paint its selection as if it were asleep.
            Color fore = UIManager.getColor(selected ? "List.selectionForeground" : "List.foreground");
            setBackground(UIManager.getColor(selected ? "List.selectionBackground" : "List.background"));
            name.setText(AgencyWords.of(texts, line));
            name.setForeground(fore);
            above.setText(Objects.equals(line.above(), line.agency().name()) ? "" : line.above());
            above.setForeground(selected ? fore : UIManager.getColor("Label.disabledForeground"));
            // Else the size of the line before would be taken for this one's.
            invalidate();
            return this;
        }
    }
}
