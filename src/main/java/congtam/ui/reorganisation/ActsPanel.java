package congtam.ui.reorganisation;

import congtam.agency.Reorganisation;
import congtam.register.Stored;
import congtam.text.Texts;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.Mnemonic;
import congtam.ui.kit.PlainTable;
import congtam.ui.kit.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The reorganisations there have been and those that lie ahead, each to be taken back or written to a file. */
final class ActsPanel {
    static final String ACTS = "acts";
    static final String TAKE_BACK = "acts.take-back";

    private static final int DAY = 0;
    private static final int STATE = 3;

    private final Texts texts;
    private final LocalDate today;
    private final PlainTable<Stored<Reorganisation>> table;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 12, fill, wrap 1, gapy 8", "[grow, fill, 0:0]", "[grow, fill][]"));

    /** What can be done with one. */
    record Ways(
            Consumer<Stored<Reorganisation>> takeBack,
            Consumer<Stored<Reorganisation>> export,
            Consumer<LocalDate> lookAt) {}

    /**
     * Makes it, empty.
     *
     * @param may whether whoever looks at it may take one back
     */
    ActsPanel(Texts texts, LocalDate today, boolean may, Ways ways) {
        this.texts = texts;
        this.today = today;
        this.table = new PlainTable<>(
                ACTS,
                List.of(
                        texts.get("acts.head.day"),
                        texts.get("acts.head.name"),
                        texts.get("acts.head.act"),
                        texts.get("acts.head.state")),
                this::cell);
        table.table().getColumnModel().getColumn(DAY).setMaxWidth(Theme.size("dayColumn"));
        table.table().getColumnModel().getColumn(DAY).setMinWidth(Theme.size("dayColumn"));
        table.table().getColumnModel().getColumn(STATE).setMinWidth(Theme.size("stateColumn"));
        table.table().getColumnModel().getColumn(STATE).setMaxWidth(Theme.size("stateColumn"));
        panel.add(table.scrolling());
        JPanel buttons = new JPanel(new MigLayout("insets 0, gapx 6", "[][]push[]"));
        buttons.add(button(
                "acts.look",
                Glyph.OVERVIEW,
                act -> ways.lookAt().accept(act.content().effective())));
        buttons.add(button("acts.export", Glyph.SAVE, ways.export()));
        JButton back = button(TAKE_BACK, Glyph.BACK, act -> {
            if (sure(act.content())) {
                ways.takeBack().accept(act);
            }
        });
        back.setVisible(may);
        buttons.add(back);
        panel.add(buttons);
    }

    private JButton button(String key, Glyph glyph, Consumer<Stored<Reorganisation>> effect) {
        JButton button = Mnemonic.button(texts.get(key), new JButton(glyph.small()));
        button.setName(key);
        button.addActionListener(e -> table.selected().forEach(effect));
        return button;
    }

    private boolean sure(Reorganisation act) {
        Object[] answers = {texts.get("acts.sure-yes"), texts.get("pick.leave")};
        return JOptionPane.showOptionDialog(
                        panel,
                        texts.get("acts.sure", act.name(), texts.date(act.effective())),
                        texts.get("acts.sure-title"),
                        JOptionPane.DEFAULT_OPTION,
                        JOptionPane.QUESTION_MESSAGE,
                        null,
                        answers,
                        answers[0])
                == 0;
    }

    private String cell(Stored<Reorganisation> stored, int column) {
        Reorganisation act = stored.content();
        return switch (column) {
            case DAY -> texts.date(act.effective());
            case 1 -> act.name();
            case 2 -> act.legalAct();
            default -> texts.get("acts.state." + state(act));
        };
    }

    private String state(Reorganisation act) {
        if (act.takenBack()) {
            return "taken-back";
        }
        return act.effective().isAfter(today) ? "ahead" : "in-force";
    }

    JComponent component() {
        return panel;
    }

    void show(List<Stored<Reorganisation>> acts) {
        table.show(acts);
    }
}
