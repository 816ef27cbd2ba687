package congtam.register;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.access.Justification;
import congtam.access.Role;
import congtam.access.User;
import congtam.access.Users;
import congtam.agency.Agencies;
import congtam.agency.Agency;
import congtam.agency.AgencyKind;
import congtam.agency.AgencyVersion;
import congtam.agency.Certainty;
import congtam.agency.HeirChoice;
import congtam.agency.Reorganisation;
import congtam.agency.Reorganisations;
import congtam.agency.ShareBasis;
import congtam.agency.Succession;
import congtam.complaint.Channel;
import congtam.complaint.Complaint;
import congtam.complaint.ComplaintState;
import congtam.complaint.Complaints;
import congtam.complaint.Content;
import congtam.complaint.ContentKind;
import congtam.complaint.Denouncers;
import congtam.complaint.Deployment;
import congtam.complaint.DeploymentMode;
import congtam.complaint.Deployments;
import congtam.complaint.SealedIdentity;
import congtam.inspection.Attendee;
import congtam.inspection.Finding;
import congtam.inspection.Inspection;
import congtam.inspection.InspectionResult;
import congtam.inspection.InspectionState;
import congtam.inspection.Inspections;
import congtam.inspection.Outcome;
import congtam.inspection.Remedy;
import congtam.inspection.RemedyState;
import congtam.inspection.Severity;
import congtam.inspection.TeamMember;
import congtam.inspection.TeamRole;
import congtam.inspection.VisitKind;
import congtam.official.Duty;
import congtam.official.Official;
import congtam.official.Officials;
import congtam.official.Post;
import congtam.person.People;
import congtam.person.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** What was once written can be read for ever: a file stands here for each form that the JSON of a kind has had. */
class PayloadsTest {
    private static final Path PAYLOADS = Path.of("src/test/resources/payloads");
    private static final UUID ONE = UUID.fromString("01a1f000-0000-7000-8000-000000000001");
    private static final UUID TWO = UUID.fromString("01a1f000-0000-7000-8000-000000000002");
    private static final Instant AT = Instant.parse("2026-11-20T02:15:00.123Z");

    private final CanonicalJson json = new CanonicalJson();

    /** A kind, and the content that all its files say. */
    record Example<C>(Kind<C> kind, C content) {
        @Override
        public String toString() {
            return kind.name();
        }
    }

    static List<Example<?>> examples() {
        return List.of(
                new Example<>(
                        Agencies.kind(),
                        new Agency(List.of(
                                new AgencyVersion(
                                        LocalDate.of(2000, 1, 1),
                                        LocalDate.of(2025, 7, 1),
                                        "164",
                                        "UBND huyện Võ Nhai",
                                        "Võ Nhai",
                                        AgencyKind.COMMUNE,
                                        ONE,
                                        ""),
                                new AgencyVersion(
                                        LocalDate.of(2025, 7, 1),
                                        null,
                                        "05800",
                                        "UBND xã Võ Nhai",
                                        "",
                                        AgencyKind.COMMUNE,
                                        null,
                                        "1683/NQ-UBTVQH15")))),
                new Example<>(
                        Reorganisations.kind(),
                        new Reorganisation(
                                LocalDate.of(2025, 7, 1),
                                "Sắp xếp cấp xã",
                                "Nghị quyết 1683/NQ-UBTVQH15",
                                false,
                                List.of(ONE, TWO),
                                List.of(new Succession(
                                        ONE, TWO, Succession.WHOLE, ShareBasis.AREA, Certainty.TO_CONFIRM, true)),
                                List.of(new HeirChoice(new RecordRef("complaint", ONE), ONE, TWO)))),
                new Example<>(
                        Officials.kind(),
                        new Official(
                                "CB-2026-000001",
                                "Hà Sỹ Nghị",
                                List.of(new Post(
                                        LocalDate.of(2021, 7, 1),
                                        LocalDate.of(2025, 6, 30),
                                        TWO,
                                        "Phó Chủ tịch",
                                        Duty.HOTLINE,
                                        "0208 3 827 000",
                                        "QĐ 45/QĐ-UBND")))),
                new Example<>(People.kind(), new Person("Hoàng Thị Bưởi", "0912 345 678", "Tổ 5")),
                new Example<>(
                        Complaints.kind(),
                        new Complaint(
                                "PA-2026-000123",
                                AT,
                                Channel.HOTLINE,
                                "0208 3 855 000",
                                "Nguyễn Thị Đoàn",
                                ONE,
                                "Chờ giấy đã hai năm",
                                ComplaintState.RECEIVED,
                                "so-cu-2026:17",
                                List.of(
                                        new Content(
                                                ONE,
                                                ContentKind.REPORT,
                                                "Đất đai",
                                                TWO,
                                                "ông Ngữ",
                                                "Bộ phận một cửa",
                                                "Hồ sơ quá hẹn"),
                                        new Content(TWO, ContentKind.REPORT, "", null, "", "", "Thái độ")))),
                new Example<>(
                        Inspections.kind(),
                        new Inspection(
                                "KT-2026-000007",
                                TWO,
                                "Bộ phận một cửa",
                                "QĐ 12/QĐ-SNV",
                                VisitKind.SURPRISE,
                                AT,
                                AT.plusSeconds(5400),
                                List.of(new TeamMember(TeamRole.LEADER, "Trần Văn Lợi", "Phó Giám đốc")),
                                List.of(new Attendee("Hà Sỹ Nghị", "Phó Chủ tịch")),
                                "Có mặt 8/12 người",
                                InspectionState.FINISHED,
                                InspectionResult.PASSED_WITH_CONDITIONS,
                                null,
                                List.of(
                                        new Finding(
                                                ONE,
                                                "A3",
                                                Outcome.FAILED,
                                                Severity.SERIOUS,
                                                "Chỉ thị 26/CT-TTg",
                                                "Vắng 4 người",
                                                "ông Ngữ",
                                                "Đi họp thôn",
                                                List.of(new Remedy(
                                                        TWO,
                                                        "Giải trình",
                                                        "Chủ tịch UBND",
                                                        LocalDate.of(2026, 11, 30),
                                                        RemedyState.VERIFIED,
                                                        LocalDate.of(2026, 11, 28),
                                                        LocalDate.of(2026, 12, 2),
                                                        "Ma Thị Yên",
                                                        "BC 45/BC-UBND"))),
                                        Finding.answer(TWO, "B1", Outcome.PASSED)))),
                new Example<>(
                        Attachments.newKind(),
                        new Attachment(
                                new RecordRef("complaint", ONE),
                                "ảnh.jpg",
                                "image/jpeg",
                                3,
                                "ab".repeat(32),
                                AT,
                                false)),
                new Example<>(
                        Users.kind(),
                        new User(
                                "tham",
                                "Ma Thị Thắm",
                                List.of(Role.DUTY_OFFICER, Role.TEAM_MEMBER),
                                List.of("Phòng CCHC"),
                                List.of(new User.Substitute(
                                        TWO, LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 4))),
                                true,
                                new User.PassphraseMark("cd".repeat(32), List.of(ONE)))),
                new Example<>(
                        Justification.kind(),
                        new Justification(new RecordRef("complaint", ONE), "identity.reveal", "mời làm việc")),
                new Example<>(Deployments.kind(), new Deployment(DeploymentMode.INDEPENDENT)),
                new Example<>(Denouncers.kind(), new SealedIdentity("ef".repeat(32), true, List.of(ONE, TWO))),
                DeadlineExamples.calendar(),
                DeadlineExamples.hours(),
                DeadlineExamples.limit(),
                DeadlineExamples.limitInUse(),
                DeadlineExamples.clock(),
                new Example<>(
                        new Links().kind(),
                        new Link(new RecordRef("complaint", ONE), new RecordRef("complaint", TWO), "repeats", false)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    <C> void everyFormEverReleasedIsReadAsTheSameContent(Example<C> example) throws IOException {
        Kind<C> kind = example.kind();
        for (int form = 1; form <= kind.format(); form++) {
            ObjectNode payload = json.parse(read(kind, form).getBytes(StandardCharsets.UTF_8));
            for (int step = form; step < kind.format(); step++) {
                payload = kind.upcast(step, payload);
            }
            assertThat(json.read(kind, payload)).as(kind.name() + "-" + form).isEqualTo(example.content());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    <C> void theFormIsNotChangedWithoutANewNumberAndANewFile(Example<C> example) throws IOException {
        Kind<C> kind = example.kind();
        String written = new String(json.bytes(json.write(kind, example.content())), StandardCharsets.UTF_8);
        assertThat(written)
                .as("%s is written in another form than that of %s-%s.json", kind.name(), kind.name(), kind.format())
                .isEqualTo(read(kind, kind.format()));
    }

    private static String read(Kind<?> kind, int form) throws IOException {
        Path file = PAYLOADS.resolve(kind.name() + "-" + form + ".json");
        assertThat(file).as("the file of this form").exists();
        return Files.readString(file).strip();
    }
}
