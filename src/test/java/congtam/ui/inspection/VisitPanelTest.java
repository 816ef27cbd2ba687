package congtam.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.access.Reach;
import congtam.access.Rights;
import congtam.access.Step;
import congtam.access.Viewer;
import congtam.inspection.Finding;
import congtam.inspection.Inspection;
import congtam.inspection.Inspections;
import congtam.inspection.Outcome;
import congtam.office.Office;
import congtam.office.SampleData;
import congtam.register.Attachment;
import congtam.register.RecordRef;
import congtam.register.Register;
import congtam.register.Stored;
import congtam.testing.Keys;
import congtam.testing.Samples;
import congtam.testing.Visits;
import congtam.text.Language;
import congtam.text.Texts;
import congtam.ui.kit.EditorTab;
import congtam.ui.kit.Preferences;
import congtam.ui.kit.SwingBackground;
import congtam.ui.kit.Theme;
import congtam.ui.kit.Ui;
import congtam.ui.kit.Ways;
import congtam.ui.testing.DesktopRobot;
import java.awt.Component;
import java.awt.Container;
import java.awt.Image;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTabbedPane;
import javax.swing.text.JTextComponent;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One visit on the screen, with a register that others write to as well. */
class VisitPanelTest {
    @TempDir
    Path folder = Path.of("");

    private final List<Throwable> problems = new CopyOnWriteArrayList<>();
    private Office office;
    private Stored<Inspection> visit;
    private EditorTab tab;
    private JFrame frame;

    /** A picture as a clipboard gives it. */
    private record Picture(Image image) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.imageFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor asked) {
            return DataFlavor.imageFlavor.equals(asked);
        }

        @Override
        public Image getTransferData(DataFlavor asked) throws UnsupportedFlavorException {
            if (!isDataFlavorSupported(asked)) {
                throw new UnsupportedFlavorException(asked);
            }
            return image;
        }
    }

    private record Nowhere() implements Ways {
        @Override
        public void open(RecordRef record, String number) {}

        @Override
        public void visit(List<UUID> causes) {}
    }

    @BeforeEach
    void open() {
        DesktopRobot.needsScreen();
        Clock clock = Clock.systemUTC();
        office = Office.open(Keys.in(folder), Register.Missing.CREATE, clock, () -> {});
        new SampleData(office).addAgencies(Samples.CLERK);
        UUID agency = office.agencies()
                .tree(LocalDate.ofInstant(clock.instant(), Texts.ZONE))
                .getLast()
                .id();
        visit = office.inspections()
                .start(
                        Samples.OFFICER,
                        Visits.visit(
                                agency,
                                clock.instant().minus(Duration.ofHours(3)),
                                Visits.failed("A3", "Vắng 2 người")),
                        List.of());
        show(Samples.OFFICER);
    }

    private void show(Viewer viewer) {
        tab = Objects.requireNonNull(GuiActionRunner.execute(() -> {
            Theme.install(Theme.Look.LIGHT, 100);
            Ui ui = new Ui(
                    new Texts(Language.VIETNAMESE),
                    new SwingBackground((owner, failure) -> problems.add(failure)),
                    (owner, failure) -> problems.add(failure),
                    Clock.systemUTC(),
                    Preferences.forgetful());
            return new VisitPanels(ui, office, viewer, new Nowhere(), left -> {}).open(visit);
        }));
        frame = Objects.requireNonNull(GuiActionRunner.execute(() -> {
            JFrame window = new JFrame();
            window.add(tab.component());
            window.setSize(1150, 640);
            window.setVisible(true);
            tab.focus();
            return window;
        }));
    }

    @AfterEach
    void close() {
        GuiActionRunner.execute(() -> {
            tab.closed();
            frame.dispose();
        });
        // What is still being read when the register closes fails, and nobody looks at it any more.
        List<Throwable> met = List.copyOf(problems);
        office.close();
        assertThat(met).isEmpty();
    }

    private static @Nullable Component named(Container parent, String name) {
        for (Component child : parent.getComponents()) {
            if (name.equals(child.getName()) && child.isShowing()) {
                return child;
            }
            Component found = child instanceof Container inner ? named(inner, name) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void until(String what, BooleanSupplier condition) {
        Pause.pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return Boolean.TRUE.equals(GuiActionRunner.execute(condition::getAsBoolean));
                    }
                },
                Timeout.timeout(20_000));
    }

    private String findingsTitle() {
        return ((JTabbedPane) Objects.requireNonNull(named(tab.component(), VisitView.TABS))).getTitleAt(1);
    }

    private void selectLine(String code) {
        GuiActionRunner.execute(() -> {
            @SuppressWarnings("unchecked")
            JList<FindingsForm.Row> lines =
                    (JList<FindingsForm.Row>) Objects.requireNonNull(named(tab.component(), FindingsSection.LINES));
            for (int i = 0; i < lines.getModel().getSize(); i++) {
                if (lines.getModel().getElementAt(i).code().equals(code)) {
                    lines.setSelectedIndex(i);
                }
            }
        });
    }

    @Test
    void whatAnotherDeskAnswersIsSeen() {
        until("one line is answered", () -> findingsTitle().contains("1 mục"));
        Finding theirs = Finding.answer(UUID.randomUUID(), "C1", Outcome.FAILED);
        office.inspections().change(Samples.CLERK, visit, visit.content().withFinding(theirs));

        until("their line is answered too", () -> findingsTitle().contains("2 mục, 2 không đạt"));
        assertThat(tab.edited()).isFalse();
    }

    @Test
    void aFindingInFrontStaysTheOneThatIsSavedAfterAnotherDeskChangedTheVisit() {
        selectLine("A3");
        until("the finding is in front", () -> named(tab.component(), "visit.finding.fact") != null);
        Finding theirs = Finding.answer(UUID.randomUUID(), "C1", Outcome.FAILED);
        office.inspections().change(Samples.CLERK, visit, visit.content().withFinding(theirs));
        until("their line is answered too", () -> findingsTitle().contains("2 mục, 2 không đạt"));

        GuiActionRunner.execute(() -> {
            JTextComponent fact = (JTextComponent) Objects.requireNonNull(named(tab.component(), "visit.finding.fact"));
            fact.setText("Vắng 3 người");
            tab.save(() -> {});
        });

        until(
                "what was typed is stored",
                () -> office.inspections()
                        .open(Samples.OFFICER, visit.content().number())
                        .orElseThrow()
                        .content()
                        .findings()
                        .getFirst()
                        .fact()
                        .equals("Vắng 3 người"));
    }

    @Test
    void whoMayOnlySeeIsToldSoAndChangesNothing() {
        GuiActionRunner.execute(() -> {
            tab.closed();
            frame.dispose();
        });
        Rights reading = new Rights(Map.of(Step.READ_VISIT, Reach.ALL, Step.READ_COMPLAINT, Reach.ALL));
        show(new Viewer(null, "Lưu trữ", reading, () -> reading, step -> {}));
        until("it is said", () -> said().contains("chỉ được xem"));

        GuiActionRunner.execute(() -> tab.save(() -> {}));
        Finding theirs = Finding.answer(UUID.randomUUID(), "C1", Outcome.FAILED);
        office.inspections().change(Samples.CLERK, visit, visit.content().withFinding(theirs));
        until("what others answer is seen", () -> findingsTitle().contains("2 mục"));
        assertThat(tab.edited()).isFalse();
    }

    private String said() {
        Component words = named(tab.component(), "notice.words");
        return words instanceof JTextComponent text
                ? text.getText()
                : words instanceof JLabel label ? String.valueOf(label.getText()) : "";
    }

    @Test
    void aPastedPhotoBelongsToTheFindingInFrontAndIsShown() {
        selectLine("A3");
        Toolkit.getDefaultToolkit()
                .getSystemClipboard()
                .setContents(new Picture(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB)), null);
        GuiActionRunner.execute(() -> Objects.requireNonNull(tab.pasting()).run());

        until("the photo is shown", () -> named(tab.component(), "form.picture") != null);
        UUID finding = visit.content().findings().getFirst().id();
        List<Stored<Attachment>> photos = office.attachments().of(Inspections.findingRef(finding));
        assertThat(photos).hasSize(1);
        assertThat(photos.getFirst().content().mediaType()).isEqualTo("image/png");
        assertThat(office.attachments().of(Inspections.ref(visit.id()))).isEmpty();
    }
}
