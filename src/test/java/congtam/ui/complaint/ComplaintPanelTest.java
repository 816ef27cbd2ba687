package congtam.ui.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.complaint.ComplaintState;
import congtam.complaint.Complaints;
import congtam.register.Progress;
import congtam.testing.Samples;
import congtam.ui.kit.Background;
import congtam.ui.kit.EditorTab;
import congtam.ui.kit.SwingBackground;
import congtam.ui.kit.Theme;
import java.awt.Container;
import java.awt.GraphicsEnvironment;
import java.awt.Window;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JComponent;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.TransferHandler;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form used as an officer uses it, in a real window. */
class ComplaintPanelTest {
    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void needsADisplay() {
        Assumptions.assumeFalse(GraphicsEnvironment.isHeadless(), "no display: tests of windows are skipped");
    }

    @Test
    void anOfficerLogsACallWithTheKeyboardAloneAndSeesItsNumber() {
        try (FormDesk desk = new FormDesk(folder);
                FormRobot robot = new FormRobot(Theme.Choice.LIGHT)) {
            EditorTab tab = robot.show(() -> desk.panels(Samples.CLERK).create());
            robot.focus(tab, "field.receivedAt");
            robot.alt(KeyEvent.VK_V)
                    .type("Hoàng Thị Bưởi")
                    .tab()
                    .type("0912 345 678")
                    .tab();
            robot.type("Tổ 5, phường Phan Đình Phùng").tab().type("Hồ sơ quá hẹn, không có thư xin lỗi");
            robot.alt(KeyEvent.VK_Q).type("vo nhai");
            robot.press(KeyEvent.VK_ENTER);
            robot.control(KeyEvent.VK_S).control(KeyEvent.VK_S);

            robot.awaitText(tab, "number", "PA-2026-");
            robot.awaitText(tab, "notice.words", robot.textOf(tab, "number"));
            assertThat(desk.problems).isEmpty();
            assertThat(desk.office.complaints().count(Samples.CLERK, congtam.complaint.ComplaintFilter.ALL))
                    .isOne();
            ComplaintFile logged = opened(desk, tab);
            assertThat(logged.complaint().content().words()).isEqualTo("Hồ sơ quá hẹn, không có thư xin lỗi");
            assertThat(Objects.requireNonNull(logged.caller()).content().fullName())
                    .isEqualTo("Hoàng Thị Bưởi");
            UUID agency =
                    Objects.requireNonNull(logged.complaint().content().main().agencyId());
            assertThat(desk.office.agencies().name(agency, java.time.LocalDate.of(2026, 11, 23)))
                    .contains("Võ Nhai");

            robot.alt(KeyEvent.VK_P);
            robot.press(KeyEvent.VK_END).type(" Đã gọi lại.").control(KeyEvent.VK_S);
            robot.awaitText(tab, "notice.words", "Đã lưu lúc");
            robot.history(tab);
            robot.awaitText(tab, "history", "Đã gọi lại.");
            assertThat(desk.office.register().verify(Progress.NONE).faults()).isEmpty();
        }
    }

    @Test
    void aFaultIsNamedUnderItsFieldWhichTakesTheFocus() {
        try (FormDesk desk = new FormDesk(folder);
                FormRobot robot = new FormRobot(Theme.Choice.LIGHT)) {
            EditorTab tab = robot.show(() -> desk.panels(Samples.CLERK).create());
            robot.focus(tab, "field.line");
            robot.control(KeyEvent.VK_S);
            var words = FormRobot.named(tab.component(), "field.words");
            robot.await("the words have the focus", () -> words.equals(FormRobot.owner()));
            assertThat(words.getAccessibleContext().getAccessibleDescription()).contains("Chưa ghi lời");
            robot.press(KeyEvent.VK_ESCAPE);
            assertThat(desk.left).containsExactly(tab);
        }
    }

    @Test
    void twoDesksChangeOneComplaintAndNothingIsLost() {
        try (FormDesk desk = new FormDesk(folder);
                FormRobot robot = new FormRobot(Theme.Choice.LIGHT)) {
            ComplaintFile file = desk.logged(Samples.complaint("Lời cũ", null));
            EditorTab tab = robot.show(() -> desk.panels(Samples.CLERK).open(file));
            robot.focus(tab, "field.words");
            robot.control(KeyEvent.VK_A).type("Lời của tôi");
            changeElsewhere(desk, file, "Lời của bàn bên");
            robot.awaitText(tab, "notice.words", "vừa được Trần Văn Lợi sửa");
            robot.control(KeyEvent.VK_S);

            Window dialog = robot.awaitWindow("conflict");
            robot.await(
                    "a choice has the focus",
                    () -> dialog.equals(
                            FormRobot.owner() == null
                                    ? null
                                    : javax.swing.SwingUtilities.getWindowAncestor(FormRobot.owner())));
            robot.picture(dialog, "complaint-conflict-light");
            robot.press(KeyEvent.VK_RIGHT).control(KeyEvent.VK_ENTER);
            robot.awaitText(tab, "notice.words", "Đã lưu lúc");

            Complaint now = opened(desk, tab).complaint().content();
            assertThat(now.words()).isEqualTo("Lời của tôi");
            assertThat(now.line()).isEqualTo("máy 2");
            assertThat(desk.problems).isEmpty();
        }
    }

    @Test
    void aComplaintChangedElsewhereIsReadAgainWhileNobodyEditsIt() {
        try (FormDesk desk = new FormDesk(folder);
                FormRobot robot = new FormRobot(Theme.Choice.DARK)) {
            ComplaintFile file = desk.logged(Samples.complaint("Lời cũ", null));
            EditorTab tab = robot.show(() -> desk.panels(Samples.CLERK).open(file));
            changeElsewhere(desk, file, "<html>Lời của bàn bên");
            robot.awaitText(tab, "field.words", "<html>Lời của bàn bên");
            assertThat(tab.edited()).isFalse();
        }
    }

    @Test
    void whoHasJustWrittenAProtectedCaseKeepsTheirWordsWhenSomebodyElseChangesIt() {
        try (FormDesk desk = new FormDesk(folder);
                FormRobot robot = new FormRobot(Theme.Choice.LIGHT)) {
            ComplaintFile file = desk.logged(Samples.protectedComplaint("Lời cũ", null));
            EditorTab tab = robot.show(() -> desk.panels(Samples.CLERK).open(file));
            robot.focus(tab, "field.words");
            robot.control(KeyEvent.VK_A).type("Lời của tôi");
            changeElsewhere(desk, file, "Lời của bàn bên");
            robot.awaitText(tab, "notice.words", "Có người vừa sửa");
            robot.picture(tab.component(), "complaint-changed-unread");
            assertThat(robot.textOf(tab, "field.words")).isEqualTo("Lời của tôi");
            robot.control(KeyEvent.VK_S);

            Window purpose = robot.awaitWindow("purpose");
            robot.await(
                    "the purpose has the focus",
                    () -> FormRobot.owner() instanceof JTextField words
                            && purpose.equals(SwingUtilities.getWindowAncestor(words)));
            robot.type("Xác minh đơn").press(KeyEvent.VK_ENTER);
            Window conflict = robot.awaitWindow("conflict");
            robot.await(
                    "a choice has the focus",
                    () -> Optional.ofNullable(FormRobot.owner())
                            .filter(conflict::isAncestorOf)
                            .isPresent());
            robot.press(KeyEvent.VK_RIGHT).control(KeyEvent.VK_ENTER);
            robot.awaitText(tab, "notice.words", "Đã lưu lúc");
            assertThat(opened(desk, tab).complaint().content().words()).isEqualTo("Lời của tôi");
            assertThat(desk.problems).isEmpty();
            assertThat(desk.left).isEmpty();
        }
    }

    @Test
    void aCaseThatBecomesProtectedWhileOpenLeavesWithOneWordAndNoMore() {
        try (FormDesk desk = new FormDesk(folder);
                FormRobot robot = new FormRobot(Theme.Choice.LIGHT)) {
            ComplaintFile file = desk.logged(Samples.complaint("Lời cũ", null));
            Reading reading = new Reading();
            SwingBackground background = new SwingBackground((owner, failure) -> desk.problems.add(failure));
            background.watch(reading);
            EditorTab tab = robot.show(
                    () -> desk.panels(Samples.CLERK, background, desk.drafts).open(file));
            robot.await("all was read", reading::isDone);
            Complaint before = file.complaint().content();
            // Its clock ends with it, and tells of itself.
            desk.office
                    .complaints()
                    .change(
                            Samples.OFFICER,
                            file,
                            before.withState(ComplaintState.ANSWERED)
                                    .withProtection(before.protection().withRestricted(true)),
                            Samples.caller());
            robot.await("the case is gone", () -> desk.left.contains(tab) && !desk.problems.isEmpty());
            robot.await("nothing more is being read", reading::isDone);
            assertThat(desk.problems).singleElement().asString().contains("complaint.gone");
        }
    }

    /** What is being read in the background. */
    private static final class Reading implements SwingBackground.Watcher {
        private final AtomicInteger running = new AtomicInteger();

        @Override
        public void began(Background.Running work) {
            running.incrementAndGet();
        }

        @Override
        public void at(Background.Running work, long done, long total) {}

        @Override
        public void ended(Background.Running work) {
            running.decrementAndGet();
        }

        boolean isDone() {
            return running.get() == 0;
        }
    }

    @Test
    void filesDroppedOnANewComplaintAreAttachedWithItsFirstSave() throws IOException {
        Path paper = Files.writeString(folder.resolve("đơn thư.txt"), "nội dung");
        Path empty = Files.createFile(folder.resolve("rỗng.txt"));
        try (FormDesk desk = new FormDesk(folder);
                FormRobot robot = new FormRobot(Theme.Choice.LIGHT)) {
            EditorTab tab = robot.show(() -> desk.panels(Samples.CLERK).create());
            robot.focus(tab, "field.words");
            robot.type("Có giấy tờ kèm theo");
            drop(tab, "field.words", List.of(paper, empty));
            robot.await("the file waits", () -> tab.edited() && !desk.problems.isEmpty());
            assertThat(desk.problems).singleElement().asString().contains("attachment.empty");

            robot.control(KeyEvent.VK_S);
            robot.awaitText(tab, "number", "PA-2026-");
            robot.await("all is saved", () -> !tab.edited());
            assertThat(desk.office
                            .attachments()
                            .of(Complaints.ref(opened(desk, tab).complaint().id())))
                    .singleElement()
                    .satisfies(file -> assertThat(file.content().name()).isEqualTo("đơn thư.txt"));
        }
    }

    @Test
    void whatACrashLeftBehindIsOfferedAndComesBack() {
        try (FormDesk desk = new FormDesk(folder);
                FormRobot robot = new FormRobot(Theme.Choice.LIGHT)) {
            DraftStore crashed = desk.storeOfACrashedRun();
            ComplaintForm form = new ComplaintForm(Samples.CLERK, desk.texts, desk.clock);
            form.words.set("Đang ghi dở");
            crashed.keep(Draft.of(UUID.randomUUID(), crashed.owner(), FormDesk.NOW, form));

            EditorTab tab = robot.show(() -> desk.panels(Samples.CLERK).create());
            robot.awaitText(tab, "notice.words", "Đang ghi dở");
            robot.focus(tab, "form.draft-restore");
            robot.press(KeyEvent.VK_SPACE);
            robot.awaitText(tab, "field.words", "Đang ghi dở");
            robot.focus(tab, "field.words");
            robot.control(KeyEvent.VK_S);
            robot.awaitText(tab, "number", "PA-2026-");
            robot.await(
                    "the draft is forgotten",
                    () -> Objects.requireNonNull(desk.draftFolder().toFile().list()).length == 0);
        }
    }

    private static void changeElsewhere(FormDesk desk, ComplaintFile file, String words) {
        Complaint before = file.complaint().content();
        desk.office
                .complaints()
                .change(
                        Samples.OFFICER,
                        file,
                        new Complaint(
                                before.number(),
                                before.receivedAt(),
                                before.channel(),
                                "máy 2",
                                before.receivedBy(),
                                before.callerId(),
                                words,
                                before.state(),
                                null,
                                before.contents()),
                        Samples.caller());
    }

    private static ComplaintFile opened(FormDesk desk, EditorTab tab) {
        UUID id = Objects.requireNonNull(tab.record()).id();
        return desk.office.complaints().whole(id);
    }

    private static void drop(EditorTab tab, String name, List<Path> paths) {
        JComponent target = (JComponent) FormRobot.named((Container) tab.component(), name);
        FormRobot.edt(() -> target.getTransferHandler()
                .importData(new TransferHandler.TransferSupport(target, new DroppedFiles(paths))));
    }

    private record DroppedFiles(List<Path> paths) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.javaFileListFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return flavor.equals(DataFlavor.javaFileListFlavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) {
            return paths.stream().map(Path::toFile).toList();
        }
    }
}
