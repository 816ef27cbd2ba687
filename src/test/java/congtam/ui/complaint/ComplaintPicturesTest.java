package congtam.ui.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.complaint.Channel;
import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.complaint.ComplaintState;
import congtam.complaint.Content;
import congtam.complaint.ContentKind;
import congtam.complaint.NewComplaint;
import congtam.person.Person;
import congtam.testing.Samples;
import congtam.ui.agency.AgencyField;
import congtam.ui.kit.EditorTab;
import congtam.ui.kit.FittingPanel;
import congtam.ui.kit.Theme;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the form for people to look at, and whether it fits the smallest screen. */
class ComplaintPicturesTest {
    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void needsADisplay() {
        Assumptions.assumeFalse(GraphicsEnvironment.isHeadless(), "no display: tests of windows are skipped");
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.Choice.class,
            names = {"LIGHT", "DARK"})
    void theFormFitsTheSmallestScreen(Theme.Choice theme) throws IOException {
        String suffix = "-" + theme.name().toLowerCase(Locale.ROOT);
        Path paper = Files.write(folder.resolve("Giấy hẹn trả kết quả (bản chụp).jpg"), new byte[345_678]);
        try (FormDesk desk = new FormDesk(folder);
                FormRobot robot = new FormRobot(theme)) {
            EditorTab fresh = robot.show(() -> desk.panels(Samples.CLERK).create());
            robot.picture(fresh.component(), "complaint-form-new" + suffix);

            ComplaintFile file = desk.logged(call(desk));
            desk.office
                    .attachments()
                    .add(
                            "Nguyễn Thị Đoàn",
                            congtam.complaint.Complaints.ref(file.complaint().id()),
                            paper,
                            congtam.register.Progress.NONE);
            Complaint changed = file.complaint().content();
            file = desk.office
                    .complaints()
                    .change(
                            Samples.OFFICER,
                            file,
                            new Complaint(
                                    changed.number(),
                                    changed.receivedAt(),
                                    Channel.HOTLINE,
                                    changed.line(),
                                    changed.receivedBy(),
                                    changed.callerId(),
                                    changed.words() + " Bà Bưởi gọi lại, bổ sung tên người hướng dẫn.",
                                    ComplaintState.IN_PROGRESS,
                                    null,
                                    List.of(
                                            changed.contents().getFirst(),
                                            changed.contents().get(1),
                                            more())),
                            new Person("Hoàng Thị Bưởi", "0912 345 678", "Tổ 5, phường Phan Đình Phùng"));
            ComplaintFile opened = file;
            EditorTab known = robot.show(() -> desk.panels(Samples.CLERK).open(opened));
            robot.await("the agency is named", () -> {
                var field = (AgencyField)
                        java.util.Objects.requireNonNull(FormRobot.find(known.component(), "field.agency"));
                return !field.getText().isEmpty();
            });
            robot.picture(known.component(), "complaint-form" + suffix);
            var scroll = (javax.swing.JScrollPane) javax.swing.SwingUtilities.getAncestorOfClass(
                    javax.swing.JScrollPane.class,
                    FormRobot.edt(() -> javax.swing.SwingUtilities.getAncestorOfClass(
                            FittingPanel.class, FormRobot.named(known.component(), "field.phone"))));
            assertThat(scroll.getVerticalScrollBar().isShowing()).isFalse();
            robot.history(known);
            robot.awaitText(known, "history", "Trần Văn Lợi");
            robot.picture(known.component(), "complaint-history" + suffix);
        }
    }

    private static NewComplaint call(FormDesk desk) {
        UUID agency = desk.office
                .agencies()
                .tree(java.time.LocalDate.of(2026, 11, 23))
                .get(5)
                .id();
        return new NewComplaint(
                Samples.RECEIVED,
                Channel.HOTLINE,
                "0208 3 855 000",
                "Nguyễn Thị Đoàn",
                new Person("Hoàng Thị Bưởi", "0912 345 678", "Tổ 5, phường Phan Đình Phùng"),
                "Bà Bưởi nói đã nộp hồ sơ tách thửa từ tháng 8, bộ phận một cửa hướng dẫn nhiều lần, mỗi lần lại yêu cầu thêm giấy tờ. "
                        + "Quá hẹn hai tháng không có thư xin lỗi. Ệ Ữ Ậ ẫ Ổ Ẵ Ỹ.",
                ComplaintState.RECEIVED,
                null,
                List.of(
                        new Content(
                                UUID.randomUUID(),
                                ContentKind.COMPLAINT,
                                "Đất đai",
                                agency,
                                "ông Ngữ, công chức địa chính",
                                "Bộ phận một cửa",
                                "Hồ sơ tách thửa quá hẹn hai tháng, không có thư xin lỗi"),
                        new Content(
                                UUID.randomUUID(),
                                ContentKind.PETITION,
                                "Thủ tục hành chính – một cửa",
                                null,
                                "",
                                "",
                                "Đề nghị niêm yết đủ danh mục giấy tờ")));
    }

    private static Content more() {
        return new Content(
                UUID.randomUUID(),
                ContentKind.REPORT,
                "Thái độ, tác phong",
                null,
                "",
                "Bộ phận một cửa",
                "Cán bộ to tiếng");
    }
}
