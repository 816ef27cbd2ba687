package congtam.ui.kit;

import java.awt.Component;
import java.awt.Dialog;
import java.awt.Dimension;
import java.awt.Window;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Finds one record by any of its words: type, arrow down, Enter. */
public final class PickDialog<R> {
    public static final String NAME = "pick";
    public static final String SEARCH = "pick.search";
    public static final String FOUND = "pick.found";
    public static final String TAKE = "pick.take";

    private static final Dimension SIZE = new Dimension(720, 440);

    private final Ui ui;
    private final Function<String, List<R>> find;
    private final Consumer<R> taken;
    private final JDialog dialog;
    private final SearchField search;
    private final DefaultListModel<R> found = new DefaultListModel<>();
    private final JList<R> list = new JList<>(found);
    private final JLabel nothing;
    private final JButton take;
    private Background.@Nullable Running running;
    private boolean wanted;

    /**
     * Makes the dialog.
     *
     * @param find the first records that hold all words; called on background threads
     * @param taken told of the one that was chosen
     */
    public PickDialog(
            Component owner,
            Ui ui,
            String title,
            ListCellRenderer<? super R> renderer,
            Function<String, List<R>> find,
            Consumer<R> taken) {
        this.ui = ui;
        this.find = find;
        this.taken = taken;
        this.search = new SearchField(ui.texts().get("pick.hint"), this::look);
        this.nothing = Plain.label(ui.texts().get("pick.nothing"));
        this.take = new JButton(ui.texts().get("pick.take"));
        Window window = SwingUtilities.getWindowAncestor(owner);
        this.dialog = new JDialog(window, title, Dialog.ModalityType.DOCUMENT_MODAL);
        dialog.setName(NAME);
        dialog.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        list.setCellRenderer(renderer);
        dialog.setContentPane(content());
        dialog.setSize(com.formdev.flatlaf.util.UIScale.scale(SIZE));
        dialog.setLocationRelativeTo(window);
    }

    /** Shows it, with the newest records to begin with. */
    public void show() {
        look();
        dialog.setVisible(true);
    }

    private JPanel content() {
        JPanel content = new JPanel(
                new MigLayout("insets 16, wrap 1, gapy 8, hidemode 3", "[grow, fill, 0:0]", "[][grow, fill][][]"));
        search.setName(SEARCH);
        search.getAccessibleContext().setAccessibleName(ui.texts().get("pick.hint"));
        PartKey.CHOICE_NEXT.bind(search, () -> move(1));
        PartKey.CHOICE_PREVIOUS.bind(search, () -> move(-1));
        PartKey.CHOICE_TAKE.bind(search, this::take);
        list.setName(FOUND);
        list.getAccessibleContext().setAccessibleName(dialog.getTitle());
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.addListSelectionListener(e -> take.setEnabled(list.getSelectedValue() != null));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2) {
                    take();
                }
            }
        });
        content.add(search);
        content.add(new JScrollPane(list), "grow");
        nothing.putClientProperty("FlatLaf.styleClass", "quiet");
        nothing.setVisible(false);
        content.add(nothing);
        content.add(buttons());
        PartKey.WINDOW_CLOSE.bindAround(content, dialog::dispose);
        return content;
    }

    private JPanel buttons() {
        JPanel buttons = new JPanel(new MigLayout("insets 0", "push[][]"));
        JButton leave = new JButton(ui.texts().get("pick.leave"));
        leave.addActionListener(e -> dialog.dispose());
        take.setName(TAKE);
        take.setEnabled(false);
        take.putClientProperty("FlatLaf.styleClass", "primary");
        take.addActionListener(e -> take());
        buttons.add(leave);
        buttons.add(take);
        dialog.getRootPane().setDefaultButton(take);
        return buttons;
    }

    private void move(int by) {
        if (!found.isEmpty()) {
            int index = Math.clamp(list.getSelectedIndex() + by, 0, found.size() - 1);
            list.setSelectedIndex(index);
            list.ensureIndexIsVisible(index);
        }
    }

    private void look() {
        search.settle();
        if (running != null) {
            running.cancel();
        }
        String words = search.getText();
        running = ui.background()
                .run(progress -> find.apply(words))
                .onResult(this::show)
                .onFailure(failure -> {
                    running = null;
                    wanted = false;
                    ui.problems().show(search, failure);
                })
                .onCancelled(() -> {})
                .start();
    }

    private void show(List<R> rows) {
        found.clear();
        found.addAll(rows);
        nothing.setVisible(rows.isEmpty());
        if (!rows.isEmpty()) {
            list.setSelectedIndex(0);
        }
        take.setEnabled(!rows.isEmpty());
        running = null;
        if (wanted) {
            wanted = false;
            take();
        }
    }

    /** What was typed last is looked for first, so that Enter never takes what stood there before. */
    private void take() {
        if (search.isTyping() || running != null) {
            wanted = true;
            if (search.isTyping()) {
                look();
            }
            return;
        }
        R chosen = list.getSelectedValue();
        if (chosen != null) {
            dialog.dispose();
            taken.accept(chosen);
        }
    }
}
