package congtam.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import congtam.complaint.CaseClocks;
import congtam.complaint.Channel;
import congtam.complaint.ClockView;
import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.complaint.ComplaintState;
import congtam.complaint.Complaints;
import congtam.complaint.Content;
import congtam.complaint.ContentKind;
import congtam.complaint.NewComplaint;
import congtam.inspection.Attendee;
import congtam.inspection.Finding;
import congtam.inspection.Inspection;
import congtam.inspection.InspectionResult;
import congtam.inspection.InspectionState;
import congtam.inspection.Inspections;
import congtam.inspection.NewInspection;
import congtam.inspection.Outcome;
import congtam.inspection.Remedy;
import congtam.inspection.Severity;
import congtam.inspection.TeamMember;
import congtam.inspection.TeamRole;
import congtam.inspection.VisitKind;
import congtam.office.Office;
import congtam.person.Person;
import congtam.register.Progress;
import congtam.register.RecordRef;
import congtam.register.Register;
import congtam.register.Stored;
import congtam.testing.Keys;
import congtam.testing.Samples;
import congtam.text.Language;
import congtam.text.Problem;
import congtam.text.Texts;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of a case, printed to a PDF and read back. */
class CaseReportTest {
    private static final float LEFT = 85;
    private static final float RIGHT = 595 - 43;
    private static final float TOP = 57;
    private static final float BOTTOM = 842 - 57;
    private static final float HAIR = 1.5f;
    private static final String MARKS = "Ệ Ữ ợ ặ ẵ ỗ Ử ỹ Đ đ Ẳ ề ự";
    private static final String LONG_NAME =
            "Nguyễn Thị Hoàng Ngọc Phương Thảo Nguyên ".repeat(4).strip();

    @TempDir
    Path folder = Path.of("");

    private @Nullable Office opened;

    private Office office() {
        return java.util.Objects.requireNonNull(opened);
    }

    @BeforeEach
    void openRegister() {
        // On the fifth of February, when day and month take their zeros.
        Clock clock = Clock.fixed(java.time.Instant.parse("2027-02-05T03:00:00Z"), ZoneOffset.UTC);
        opened = Office.open(Keys.in(folder.resolve("sổ")), Register.Missing.CREATE, clock, () -> {});
    }

    @AfterEach
    void closeRegister() {
        office().close();
    }

    private ComplaintFile complaint(String words, Person caller, String official) {
        return complaint(ContentKind.REPORT, words, caller, official);
    }

    private ComplaintFile complaint(ContentKind kind, String words, Person caller, String official) {
        UUID agency = office().agencies()
                .create(Samples.CLERK, Samples.agency("Ủy ban nhân dân phường Phan Đình Phùng"))
                .id();
        Content content =
                new Content(UUID.randomUUID(), kind, "Đất đai", agency, official, "Bộ phận một cửa", "Hồ sơ quá hẹn");
        Stored<Complaint> stored = office().complaints()
                .receive(
                        Samples.CLERK,
                        new NewComplaint(
                                Samples.RECEIVED,
                                Channel.HOTLINE,
                                "0208 3 855 000",
                                "Nguyễn Thị Đoàn",
                                caller,
                                words,
                                ComplaintState.RECEIVED,
                                null,
                                List.of(content)))
                .complaint();
        return office().complaints().whole(stored.id());
    }

    private Stored<Inspection> visit(ComplaintFile file, List<Finding> findings) {
        UUID agency = file.complaint().content().main().agencyId();
        return office().inspections()
                .start(
                        Samples.OFFICER,
                        new NewInspection(
                                agency == null ? UUID.randomUUID() : agency,
                                "Bộ phận một cửa",
                                "Quyết định 12/QĐ-SNV",
                                VisitKind.SURPRISE,
                                Samples.RECEIVED.plus(Duration.ofDays(1)),
                                null,
                                List.of(new TeamMember(TeamRole.LEADER, "Trần Văn Lợi", "Phó Chánh Văn phòng")),
                                List.of(new Attendee("Lương Thị Hạnh", "Phó Chủ tịch")),
                                "",
                                InspectionState.FINISHED,
                                InspectionResult.NOT_PASSED,
                                null,
                                findings),
                        List.of(file.complaint().id()));
    }

    private static Finding finding(int number) {
        return new Finding(
                UUID.randomUUID(),
                "A1",
                Outcome.FAILED,
                Severity.SERIOUS,
                "Nội quy",
                "Sự việc số " + number + ": " + "quầy không có người trực trong giờ làm việc. ".repeat(6),
                LONG_NAME,
                "Đơn vị nhận thiếu sót. ".repeat(5),
                List.of(Remedy.open(
                        UUID.randomUUID(), "Việc khắc phục " + number, "Lương Thị Hạnh", LocalDate.of(2026, 12, 1))));
    }

    private void photo(RecordRef owner, int number) throws IOException {
        BufferedImage picture = new BufferedImage(number % 2 == 0 ? 640 : 360, 480, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.getHSBColor(number / 60f, 0.5f, 0.9f));
        graphics.fillRect(0, 0, 640, 480);
        graphics.dispose();
        Path file = folder.resolve("anh-" + number + ".png");
        ImageIO.write(picture, "png", file.toFile());
        office().attachments().add("a", owner, file, Progress.NONE);
    }

    private Printing printing(Language language) {
        return new Printing(office(), new Texts(language), Letterhead.ofSeed());
    }

    private PdfPages print(ComplaintFile file, Identities identities, String name) throws IOException {
        Path pdf = Files.createDirectories(Path.of("target", "prints")).resolve(name + ".pdf");
        Files.deleteIfExists(pdf);
        printing(Language.VIETNAMESE).casePdf(Samples.CLERK, file, identities, pdf, Progress.NONE);
        return PdfPages.read(pdf);
    }

    @Test
    void aCaseSaysWhatTheRegisterKnows() throws IOException {
        ComplaintFile file = complaint(ContentKind.PRAISE, "Lời kể có " + MARKS, Samples.caller(), "ông Ngữ");
        visit(file, List.of(finding(1)));

        // Nobody waits for an answer to praise: without a time limit the pages end where the table does.
        PdfPages pdf = print(file, Identities.FULL, "case");

        assertThat(pdf.flowing())
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .contains("SỞ NỘI VỤ", "/BC-SNV", "Thái Nguyên, ngày 05 tháng 02 năm 2027")
                .contains("BÁO CÁO", "Vụ việc theo phản ánh số PA-2026-000001")
                .contains("Hoàng Thị Bưởi", "0912 345 678", "Tổ 5, phường Phan Đình Phùng", "ông Ngữ")
                .contains("Tiếp nhận lúc: 20/11/2026 09:15", "Đường dây nóng", "Đất đai", "Hồ sơ quá hẹn")
                .contains("Ủy ban nhân dân phường Phan Đình Phùng")
                .contains("Cuộc kiểm tra số KT-2026-000001 (Đột xuất)", "Lương Thị Hạnh, Phó Chủ tịch")
                .contains("Không đạt – Nghiêm trọng", "Sự việc số 1", "Việc khắc phục 1", "01/12/2026")
                .contains("Ghi người phản ánh", "Tiếp nhận; Tình trạng: Mới tiếp nhận")
                .contains("KT-2026-000001: Lập cuộc kiểm tra")
                .contains("PA-2026-000001./.", "Nơi nhận:", "- Lưu: VT, VP.", "GIÁM ĐỐC")
                .contains("Có đầy đủ danh tính, chỉ dùng nội bộ. Nguyễn Thị Đoàn in lúc 05/02/2027 10:00")
                .doesNotContain("thanh tra");
        assertThat(pdf.flowing()).as("stacked marks").contains(MARKS);
        PdfPages.Page last = pdf.pages().getLast();
        assertThat(last.runs().stream().map(PdfPages.Run::text).filter(text -> !text.matches("\\d+")))
                .as("the closing line stands with the signature, under no empty table")
                .first()
                .asString()
                .startsWith("Trên đây");
    }

    @Test
    void theReceiptOfTheDueDatePrintsWithTheCase() throws IOException {
        ComplaintFile file = complaint("Chờ giấy", Samples.caller(), "ông Ngữ");
        ClockView clock = office().clocks().of(Samples.CLERK, file.id()).orElseThrow();
        office().clocks()
                .pause(
                        Samples.CLERK,
                        clock,
                        new CaseClocks.Decision(
                                LocalDate.of(2026, 11, 25), "chờ Hoàng Thị Bưởi nộp giấy", "Giám đốc", "QĐ 9"));

        PdfPages pdf = print(file, Identities.HIDDEN, "case-clock");

        assertThat(pdf.flowing())
                .contains("PK-ANSWER", "Hạn đã hẹn: Thứ Hai 30/11/2026", "Ngày Văn hóa Việt Nam", "Đang tạm dừng")
                .contains("tạm dừng từ 25/11/2026")
                .doesNotContain("Bưởi");
    }

    @Test
    void thePageIsThatOfTheDecree() throws IOException {
        ComplaintFile file = complaint("Lời kể dài. ".repeat(400), Samples.caller(), "ông Ngữ");

        PdfPages pdf = print(file, Identities.FULL, "case-page");

        assertThat(pdf.fonts()).isNotEmpty().allSatisfy(font -> {
            assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            assertThat(font.getName()).contains("LiberationSerif");
        });
        PdfPages.Page first = pdf.pages().getFirst();
        assertThat(first.width()).isCloseTo(595, within(1f));
        assertThat(first.height()).isCloseTo(842, within(1f));
        PdfPages.Run state = first.run("CỘNG HÒA");
        PdfPages.Run motto = first.run("Độc lập");
        PdfPages.Run agency = first.run("SỞ NỘI VỤ");
        assertThat(state.size()).isBetween(12f, 13f);
        assertThat(motto.size()).isBetween(13f, 14f);
        assertThat(agency.size()).isBetween(12f, 13f);
        assertThat(List.of(state.font(), motto.font(), agency.font())).allMatch(font -> font.endsWith("-Bold"));
        assertThat(first.run("ỦY BAN").font()).endsWith("LiberationSerif");
        assertThat(motto.middle()).as("under the state").isCloseTo(state.middle(), within(1f));
        assertThat(agency.middle()).isCloseTo(first.run("ỦY BAN").middle(), within(1f));
        assertThat(first.run("Thái Nguyên, ngày").baseline())
                .as("number and day on one line")
                .isEqualTo(first.run("Số:").baseline(), within(0.5f));
        assertThat(first.run("Thái Nguyên, ngày").font()).endsWith("-Italic");
        assertThat(first.run("BÁO CÁO").middle()).isCloseTo((LEFT + RIGHT) / 2, within(1f));
        assertThat(first.run("Lời kể dài").size()).isBetween(13f, 14f);
        assertThat(first.run("Lời kể dài").left() - LEFT)
                .as("first line of a paragraph")
                .isCloseTo(36, within(HAIR));
        everythingStandsBetweenTheMargins(pdf);
        assertThat(first.runs())
                .as("no number on page 1")
                .noneMatch(run -> run.text().equals("1"));
        for (int i = 1; i < pdf.pages().size(); i++) {
            PdfPages.Run number = pdf.pages().get(i).run(String.valueOf(i + 1));
            assertThat(number.middle()).isCloseTo((LEFT + RIGHT) / 2, within(HAIR));
            assertThat(number.baseline()).isLessThan(TOP);
            assertThat(number.size()).isBetween(13f, 14f);
        }
    }

    private static void everythingStandsBetweenTheMargins(PdfPages pdf) {
        for (PdfPages.Page page : pdf.pages()) {
            assertThat(page.runs()).allSatisfy(run -> {
                assertThat(run.left()).as(run.text()).isGreaterThanOrEqualTo(LEFT - HAIR);
                assertThat(run.right()).as(run.text()).isLessThanOrEqualTo(RIGHT + HAIR);
                boolean inMargin = run.text().matches("\\d+") || run.size() <= 9;
                if (!inMargin) {
                    assertThat(run.baseline()).as(run.text()).isBetween(TOP, BOTTOM);
                }
            });
            assertThat(page.pictures()).allSatisfy(picture -> {
                assertThat(picture.left()).isGreaterThanOrEqualTo(LEFT - HAIR);
                assertThat(picture.right()).isLessThanOrEqualTo(RIGHT + HAIR);
                assertThat(picture.top()).isGreaterThanOrEqualTo(TOP - HAIR);
                assertThat(picture.bottom()).isLessThanOrEqualTo(BOTTOM + HAIR);
            });
        }
    }

    @Test
    void fortyFindingsAndSixtyPhotosBreakPagesProperly() throws IOException {
        Person caller = new Person(LONG_NAME, "0912 345 678", "Tổ 5");
        ComplaintFile file = complaint("Lời kể", caller, LONG_NAME);
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            findings.add(finding(i));
        }
        Stored<Inspection> visit = visit(file, findings);
        for (int i = 0; i < 50; i++) {
            photo(Inspections.findingRef(findings.get(i % 40).id()), i);
        }
        for (int i = 50; i < 57; i++) {
            photo(Inspections.ref(visit.id()), i);
        }
        for (int i = 57; i < 60; i++) {
            photo(Complaints.ref(file.complaint().id()), i);
        }

        PdfPages pdf = print(file, Identities.FULL, "case-full");

        String text = pdf.flowing();
        for (int i = 1; i <= 40; i++) {
            assertThat(text).contains("mục " + i + " ", "Sự việc số " + i + ":", "Việc khắc phục " + i + ";");
        }
        for (int i = 0; i < 60; i++) {
            assertThat(text).contains("anh-" + i + ".png");
        }
        assertThat(pdf.pages().stream().mapToInt(page -> page.pictures().size()).sum())
                .isEqualTo(60);
        assertThat(text).contains("Người phản ánh: " + LONG_NAME);
        everythingStandsBetweenTheMargins(pdf);
        assertThat(pdf.pages())
                .as("no page stands empty")
                .allSatisfy(page -> assertThat(page.runs()).hasSizeGreaterThan(2));
    }

    @Test
    void hiddenIdentitiesStandNowhere() throws IOException {
        ComplaintFile file =
                complaint("Tôi là Hoàng Thị Bưởi, số 0912345678, gặp ÔNG NGỮ ở quầy.", Samples.caller(), "ông Ngữ");
        Stored<Inspection> visit = visit(file, List.of(finding(1)));
        photo(Inspections.ref(visit.id()), 1);
        photo(Complaints.ref(file.complaint().id()), 2);

        PdfPages pdf = print(file, Identities.HIDDEN, "case-hidden");

        assertThat(pdf.flowing())
                .doesNotContain("Bưởi", "0912", "Tổ 5", LONG_NAME, "Lương Thị Hạnh", "anh-2.png")
                .doesNotContainIgnoringCase("ông Ngữ")
                .contains("Tôi là (đã ẩn), số (đã ẩn), gặp (đã ẩn) ở quầy.", "(đã ẩn), Phó Chủ tịch")
                .contains("Đã ẩn danh tính. Nguyễn Thị Đoàn in lúc 05/02/2027 10:00", "1 tài liệu kèm theo")
                .contains("Trần Văn Lợi", "anh-1.png");
        assertThat(pdf.pages().stream().mapToInt(page -> page.pictures().size()).sum())
                .as("the visit's photo, not the complaint's file")
                .isEqualTo(1);
    }

    @Test
    void aCaseWithoutAnythingButWordsIsPrintedToo() throws IOException {
        Stored<Complaint> stored = office().complaints()
                .receive(
                        Samples.CLERK,
                        new NewComplaint(
                                Samples.RECEIVED,
                                Channel.HOTLINE,
                                "",
                                "",
                                null,
                                "Ngắn",
                                ComplaintState.RECEIVED,
                                null,
                                List.of(new Content(UUID.randomUUID(), ContentKind.QUESTION, "", null, "", "", ""))))
                .complaint();
        ComplaintFile file = office().complaints().whole(stored.id());

        PdfPages pdf = print(file, Identities.FULL, "case-empty");

        assertThat(pdf.flowing()).contains("Người phản ánh: Không nêu tên", "Chưa có cuộc kiểm tra nào", "Không có.");
    }

    @Test
    void aFileThatIsThereIsNeverWrittenOverAndAStoppedPrintLeavesNone() throws IOException {
        ComplaintFile file = complaint("Lời kể", Samples.caller(), "");
        Path there = Files.writeString(folder.resolve("có.pdf"), "giữ");
        Printing printing = printing(Language.ENGLISH);

        Problem refused = catchThrowableOfType(
                Problem.class, () -> printing.casePdf(Samples.CLERK, file, Identities.FULL, there, Progress.NONE));
        assertThat(refused.code()).isEqualTo("report.exists");
        assertThat(there).hasContent("giữ");
        Path stopped = folder.resolve("dừng.pdf");
        CancellationException cancelled = catchThrowableOfType(
                CancellationException.class,
                () -> printing.casePdf(Samples.CLERK, file, Identities.FULL, stopped, new Stopping()));
        assertThat(cancelled).isNotNull();
        assertThat(stopped).doesNotExist();
    }

    private record Stopping() implements Progress {
        @Override
        public void at(long done, long total) {}

        @Override
        public boolean cancelled() {
            return true;
        }
    }
}
