package congtam.ui.deadline.book;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.access.Rights;
import congtam.access.Viewer;
import congtam.deadline.OfficeHours;
import congtam.office.Office;
import congtam.register.Register;
import congtam.testing.Engines;
import congtam.testing.Samples;
import congtam.text.Language;
import congtam.text.Texts;
import congtam.ui.kit.Preferences;
import congtam.ui.kit.Ui;
import congtam.ui.testing.DirectBackground;
import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screen without a window, for somebody who may only look. */
class BookPanelTest {
    private static final Clock CLOCK = Clock.fixed(Samples.RECEIVED, ZoneOffset.UTC);

    @TempDir
    Path folder = Path.of("");

    private static Stream<Component> within(Container container) {
        return Stream.of(container.getComponents())
                .flatMap(part -> part instanceof Container some
                        ? Stream.concat(Stream.of(part), within(some))
                        : Stream.of(part));
    }

    private static List<Component> named(Container container, String name) {
        return within(container).filter(part -> name.equals(part.getName())).toList();
    }

    @Test
    void whoMayOnlyLookSeesAllOfItAndIsToldWhyNothingCanBeChanged() {
        Rights none = new Rights(Map.of());
        Viewer guest = new Viewer(null, "Khách", none, () -> none, step -> {});
        try (Office office = Office.open(Engines.H2.newRegister(folder), Register.Missing.CREATE, CLOCK, () -> {})) {
            office.deadlines()
                    .keepHours(
                            Samples.CLERK,
                            Map.of("H55.9", OfficeHours.of("07:00-11:00", "SUNDAY", "QĐ 2")),
                            then -> {});
            GuiActionRunner.execute(() -> looksAround(office, guest));
        }
    }

    private static void looksAround(Office office, Viewer guest) {
        Ui ui = new Ui(
                new Texts(Language.VIETNAMESE),
                new DirectBackground(),
                (owner, failure) -> {
                    throw new AssertionError(failure);
                },
                CLOCK,
                Preferences.forgetful());
        Container panel = new BookPanel(ui, office, guest, () -> {}).component();
        assertThat(named(panel, BookPanel.RESULT + ".words"))
                .singleElement()
                .isInstanceOfSatisfying(
                        JLabel.class, label -> assertThat(label.getText()).contains("Sửa lịch làm việc, thời hạn"));
        List<String> working = within(panel)
                .filter(part -> part instanceof JButton && part.isEnabled())
                .map(part -> String.valueOf(part.getName()))
                .filter(name -> name.startsWith("book."))
                .toList();
        assertThat(working).containsExactlyInAnyOrder("book.write-days", "book.write-hours", "book.write-limits");
        assertThat(named(panel, YearsPane.NOTICE))
                .singleElement()
                .isInstanceOfSatisfying(
                        JTextField.class, field -> assertThat(field.isEnabled()).isFalse());
        assertThat(rows(panel, YearsPane.DAYS)).isGreaterThan(10);
        assertThat(rows(panel, HoursPane.HOURS)).isEqualTo(2);
        assertThat(rows(panel, LimitsPane.RULES)).isGreaterThan(20);
        assertThat(rows(panel, LimitsPane.VERSIONS)).isEqualTo(1);
        assertThat(rows(panel, LevelsPane.LEVELS)).isEqualTo(4);
    }

    private static int rows(Container panel, String table) {
        return ((JTable) named(panel, table).getFirst()).getRowCount();
    }
}
