package congtam.ui.kit;

import congtam.text.Texts;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/**
 * The records of another room that belong to this one: their list, and what joins and parts them. Its words stand in the bundles
 * under its name: {@code <name>.title}, {@code .open}, {@code .add}, {@code .part}, {@code .pick}, {@code .none}.
 */
public final class LinkedRecords<R> {
    private final Ui ui;
    private final Texts texts;
    private final String name;
    private final ListCellRenderer<R> renderer;
    private final Source<R> source;
    private final Consumer<R> open;
    private final Consumer<Throwable> problems;
    private final DefaultListModel<R> rows = new DefaultListModel<>();
    private final JList<R> list = new JList<>(rows);
    private final JPanel heading = new JPanel(new MigLayout("insets 0, gap 4, nogrid"));
    private final List<JButton> onSelection = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private final JLabel none;

    /** Where they come from; called on background threads. */
    public interface Source<R> {
        List<R> read();

        /** What could be joined, as far as it holds all words. */
        List<R> find(String words);

        void join(R row);

        void part(R row);
    }

    /**
     * Makes the list; nothing is read before {@link #read}.
     *
     * @param open opens one in its own tab
     */
    public LinkedRecords(
            Ui ui,
            String name,
            ListCellRenderer<R> renderer,
            Source<R> source,
            Consumer<R> open,
            Consumer<Throwable> problems) {
        this.ui = ui;
        this.texts = ui.texts();
        this.name = name;
        this.renderer = renderer;
        this.source = source;
        this.open = open;
        this.problems = problems;
        this.none = Plain.label(texts.get(name + ".none"));
    }

    /** The section: its heading with the buttons, the list below. */
    public JComponent build(FormLayouts layouts, int visibleRows) {
        JPanel panel = new JPanel(new MigLayout("insets 0, hidemode 3, gap 8 6, wrap", "[grow, fill, 0:0]"));
        panel.setOpaque(false);
        heading.setOpaque(false);
        heading.add(layouts.heading(name + ".title"), "wmin pref, pushx, growx");
        button("add", this::choose);
        onSelection.add(button("open", () -> with(open)));
        onSelection.add(button("part", () -> with(this::part)));
        panel.add(heading);
        setUpList(visibleRows);
        panel.add(new JScrollPane(list), "hmin pref");
        none.putClientProperty("FlatLaf.styleClass", "small quiet");
        panel.add(none, "wmin 0");
        enable();
        return panel;
    }

    private void setUpList(int visibleRows) {
        list.setName(name);
        list.setCellRenderer(renderer);
        list.setVisibleRowCount(visibleRows);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.getAccessibleContext().setAccessibleName(texts.get(name + ".title"));
        list.addListSelectionListener(e -> enable());
        PartKey.LIST_OPEN.bind(list, () -> with(open));
        PartKey.LINK_PART.bind(list, () -> with(this::part));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2) {
                    with(open);
                }
            }
        });
    }

    /** Adds a button to the heading; its words stand under {@code <name>.<key>}. */
    public JButton button(String key, Runnable effect) {
        JButton button = new JButton(texts.get(name + "." + key));
        button.setName(name + "." + key);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.addActionListener(e -> effect.run());
        heading.add(button);
        return button;
    }

    private void with(Consumer<R> effect) {
        R row = list.getSelectedValue();
        if (row != null) {
            effect.accept(row);
        }
    }

    /** Reads them, again if something changed. */
    public void read() {
        ui.background()
                .run(progress -> source.read())
                .onResult(this::show)
                .onFailure(problems)
                .start();
    }

    private void show(List<R> read) {
        int before = list.getSelectedIndex();
        rows.clear();
        rows.addAll(read);
        none.setVisible(read.isEmpty());
        if (before >= 0 && before < read.size()) {
            list.setSelectedIndex(before);
        }
        enable();
        List.copyOf(listeners).forEach(Runnable::run);
    }

    public int size() {
        return rows.size();
    }

    /** Told when they have been read. */
    public void onRead(Runnable listener) {
        listeners.add(listener);
    }

    private void enable() {
        onSelection.forEach(button -> button.setEnabled(list.getSelectedValue() != null));
    }

    private void choose() {
        new PickDialog<>(
                        list,
                        ui,
                        texts.get(name + ".pick"),
                        renderer,
                        source::find,
                        row -> change(() -> source.join(row)))
                .show();
    }

    private void part(R row) {
        change(() -> source.part(row));
    }

    private void change(Runnable effect) {
        ui.background()
                .run(progress -> {
                    effect.run();
                    return source.read();
                })
                .onResult(this::show)
                .onFailure(problems)
                .start();
    }
}
