package congtam.ui.official;

import congtam.access.Step;
import congtam.access.Viewer;
import congtam.office.Office;
import congtam.official.OfficialFilter;
import congtam.official.OfficialRow;
import congtam.official.OfficialSort;
import congtam.text.Vietnamese;
import congtam.ui.kit.Field;
import congtam.ui.kit.PairRenderer;
import congtam.ui.kit.PickDialog;
import congtam.ui.kit.Plain;
import congtam.ui.kit.Ui;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Makes the line in which a content or a finding names officials of the list, beside what was said in words. */
public final class OfficialPicker {
    public static final String PICK = "official.pick";

    private static final int OFFERED = 50;

    private final Ui kit;
    private final Office office;
    private final Viewer viewer;
    private final Consumer<Throwable> problems;

    public OfficialPicker(Ui kit, Office office, Viewer viewer, Consumer<Throwable> problems) {
        this.kit = kit;
        this.office = office;
        this.viewer = viewer;
        this.problems = problems;
    }

    /**
     * The line.
     *
     * @param words what was said of them; filled with the name of the first one who is chosen, if it is empty
     * @param agency whose officials are offered first
     * @param day on which they were in office
     */
    public JComponent line(
            Field<List<UUID>> officials,
            Field<String> words,
            Supplier<@Nullable UUID> agency,
            Supplier<LocalDate> day) {
        return new Line(officials, words, agency, day);
    }

    private final class Line extends JPanel {
        private final transient Field<List<UUID>> officials;
        private final transient Field<String> words;
        private final transient Supplier<@Nullable UUID> agency;
        private final transient Supplier<LocalDate> day;
        private final JLabel names = Plain.label("");
        private final JButton unpick;
        private transient List<UUID> shown = List.of();

        Line(
                Field<List<UUID>> officials,
                Field<String> words,
                Supplier<@Nullable UUID> agency,
                Supplier<LocalDate> day) {
            super(new MigLayout("insets 0, gap 8, hidemode 3", "[grow, fill, 0:0][][]", "[center]"));
            this.officials = officials;
            this.words = words;
            this.agency = agency;
            this.day = day;
            this.unpick = button("official.unpick", this::unpick);
            setOpaque(false);
            setVisible(viewer.may(Step.READ_OFFICIALS));
            names.setName("official.picked");
            names.putClientProperty("FlatLaf.styleClass", "small quiet");
            add(names, "wmin 0");
            add(unpick);
            add(button(PICK, this::choose));
            say("");
            officials.onChange(this::look);
            look();
        }

        private JButton button(String key, Runnable effect) {
            JButton button = new JButton(kit.texts().get(key));
            button.setName(key);
            button.putClientProperty("FlatLaf.styleClass", "small");
            button.addActionListener(e -> effect.run());
            return button;
        }

        private void look() {
            List<UUID> wanted = officials.get();
            if (wanted.equals(shown)) {
                return;
            }
            shown = wanted;
            LocalDate on = day.get();
            kit.background()
                    .run(progress -> office.officials().rows(viewer, wanted, on).stream()
                            .map(OfficialRow::words)
                            .collect(Collectors.joining("; ")))
                    .onResult(said -> {
                        if (wanted.equals(shown)) {
                            say(said);
                        }
                    })
                    .onFailure(problems)
                    .start();
        }

        private void say(String said) {
            names.setText(said.isEmpty() ? kit.texts().get("official.none-picked") : Plain.safe(said));
            unpick.setVisible(!officials.get().isEmpty());
        }

        private void unpick() {
            officials.set(officials.get().subList(0, Math.max(0, officials.get().size() - 1)));
        }

        private void choose() {
            UUID where = agency.get();
            LocalDate on = day.get();
            new PickDialog<OfficialRow>(
                            this,
                            kit,
                            kit.texts().get("official.pick-title"),
                            new PairRenderer<>(OfficialRow::words, OfficialRow::agencyName),
                            typed -> find(typed, where, on),
                            this::take)
                    .show();
        }

        private void take(OfficialRow row) {
            if (!officials.get().contains(row.id())) {
                List<UUID> more = new ArrayList<>(officials.get());
                more.add(row.id());
                officials.set(List.copyOf(more));
            }
            if (words.get().isEmpty()) {
                words.set(row.words());
            }
        }
    }

    /** Those of the agency first; by their names also those of others. */
    private List<OfficialRow> find(String typed, @Nullable UUID agency, LocalDate day) {
        String wanted = Vietnamese.fold(typed);
        List<OfficialRow> found = new ArrayList<>();
        if (agency != null) {
            office.officials().inPost(viewer, agency, day).stream()
                    .filter(row ->
                            Vietnamese.fold(row.words() + " " + row.code()).contains(wanted))
                    .forEach(found::add);
        }
        if (agency == null || !wanted.isEmpty()) {
            office
                    .officials()
                    .page(viewer, OfficialFilter.ALL.withText(typed), OfficialSort.BY_NAME, null, OFFERED)
                    .stream()
                    .filter(row -> found.stream().noneMatch(other -> other.id().equals(row.id())))
                    .forEach(found::add);
        }
        return found;
    }
}
