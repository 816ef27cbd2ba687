package congtam.access;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.Complaints;
import congtam.complaint.DeploymentMode;
import congtam.exchange.ImportResult;
import congtam.exchange.Profiles;
import congtam.exchange.TableImport;
import congtam.office.Office;
import congtam.register.Progress;
import congtam.testing.Engines;
import congtam.testing.Samples;
import congtam.text.Language;
import congtam.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an import does with what is protected: it goes on, tells nothing, and takes nothing over that is not its to take. */
class ProtectedImportTest extends AccessDesk {
    private static final String HEADER =
            "Số tiếp nhận,Ngày giờ,Số máy nhận,Người trực,Người phản ánh,Điện thoại,Cơ quan/cá nhân bị phản ánh,Địa bàn,"
                    + "Tóm tắt,Loại,Lĩnh vực,Ngày trả lời\n";

    private static String row(String id, String caller, String summary, String kind) {
        return id + ",19/11/2026 8:30,0208,Bà Đoàn," + caller + ",,ông Khuất,Xóm 1," + summary + "," + kind + ",,\n";
    }

    private ImportResult run(Office office, Viewer viewer, String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("bảng.csv"), HEADER + rows);
        return new TableImport(office, new Texts(Language.VIETNAMESE))
                .run(viewer, file, new Profiles().find("so-duong-day-nong"), null, Progress.NONE);
    }

    private static ImportResult of(long rows, long added, long updated, long unchanged) {
        return new ImportResult(rows, added, updated, unchanged, 0, 0, false, null);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aDenunciationThatNobodyHoldsAKeyForIsGivenBackAndTheRestGoesIn(Engines engine) throws IOException {
        Office office = open(engine);
        office.deployments().declare(begin(office), DeploymentMode.INDEPENDENT, "khi lắp máy");
        // The register knows of no such user, who therefore has no key.
        Viewer clerk = Samples.CLERK;
        run(office, clerk, row("A1", "Quàng Văn Xuyến", "Nhận tiền", "Phản ánh") + row("A2", "", "Chậm", "Phản ánh"));

        ImportResult again = run(
                office,
                clerk,
                row("A1", "Quàng Văn Xuyến", "Nhận tiền", "Tố cáo")
                        + row("A2", "", "Chậm hai tuần", "Phản ánh")
                        + row("A3", "Ma Văn Tới", "Nhận quà", "Tố cáo")
                        + row("A4", "", "Nhận quà", "Tố cáo"));

        assertThat(again.rejected()).isEqualTo(2);
        assertThat(again.updated()).isEqualTo(1);
        assertThat(again.added()).isEqualTo(1);
        assertThat(Files.readString(Objects.requireNonNull(again.rejects())))
                .contains("A1,")
                .contains("A3,")
                .contains("khóa riêng");
        assertThat(office.complaints().count(clerk, ComplaintFilter.ALL)).isEqualTo(3);
        assertThat(run(office, clerk, row("A1", "Quàng Văn Xuyến", "Nhận tiền", "Tố cáo"))
                        .rejectedBefore())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void whoCalledBeforeInTheWordsIsGivenBackTooNotTheWholeFile(Engines engine) throws IOException {
        Office office = open(engine);
        Viewer administrator = begin(office);
        office.deployments().declare(administrator, DeploymentMode.INDEPENDENT, "khi lắp máy");
        Viewer officer = join(office, administrator, "nhap", "Phòng", Role.PROCESSING_OFFICER);
        run(office, officer, row("A1", "Quàng Văn Xuyến", "Ông Quàng Văn Xuyến kể", "Phản ánh"));
        ComplaintFile seen = office.complaints().whole(id(office, officer));
        office.complaints().change(officer, seen, seen.complaint().content(), null);

        ImportResult again = run(
                office,
                officer,
                row("A1", "Quàng Văn Xuyến", "Ông Quàng Văn Xuyến kể", "Tố cáo") + row("A2", "", "Ồn", "Phản ánh"));

        assertThat(again.rejected()).isEqualTo(1);
        assertThat(again.added()).isEqualTo(1);
    }

    private static UUID id(Office office, Viewer viewer) {
        return office.complaints().find(viewer, "PA-2026-000001").orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aChangedRowOfAHiddenCaseIsCountedLikeAnyOtherAndTakenOnceItIsOpen(Engines engine) throws IOException {
        Office office = open(engine);
        Viewer administrator = begin(office);
        Viewer officer = join(office, administrator, "nhap", "Phòng", Role.PROCESSING_OFFICER);
        Viewer director = join(office, administrator, "giamdoc", "", Role.DIRECTOR);
        assertThat(run(office, officer, row("A1", "", "Chậm", "Phản ánh"))).isEqualTo(of(1, 1, 0, 0));
        UUID id = id(office, officer);
        ComplaintFile seen = office.complaints().open(director, id).orElseThrow();
        Complaint known = seen.complaint().content();
        ComplaintFile hidden = office.complaints()
                .change(director, seen, known.withProtection(known.protection().withRestricted(true)), null);
        assertThat(office.complaints().sees(officer, id)).isFalse();

        String changed = row("A1", "", "Chậm hai tuần", "Phản ánh");
        assertThat(run(office, officer, changed)).as("as of any case").isEqualTo(of(1, 0, 1, 0));
        assertThat(run(office, officer, changed)).as("as of any case").isEqualTo(of(1, 0, 0, 1));
        String wrong = changed.replace("19/11/2026", "19/11/2096");
        assertThat(run(office, officer, wrong).rejected()).isEqualTo(1);
        director.purposes().state(Complaints.ref(id), new Purpose("Xác minh đơn"));
        assertThat(summary(office, director, id)).isEqualTo("Chậm");

        office.complaints().lift(director, hidden, "không phải tố cáo");
        assertThat(run(office, officer, changed)).isEqualTo(of(1, 0, 1, 0));
        assertThat(summary(office, director, id)).isEqualTo("Chậm hai tuần");
        assertThat(run(office, officer, changed)).isEqualTo(of(1, 0, 0, 1));
    }

    private static String summary(Office office, Viewer viewer, UUID id) {
        return office.complaints()
                .open(viewer, id)
                .orElseThrow()
                .complaint()
                .content()
                .main()
                .summary();
    }
}
