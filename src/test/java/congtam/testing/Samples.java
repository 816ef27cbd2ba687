package congtam.testing;

import congtam.access.Viewer;
import congtam.agency.Agency;
import congtam.agency.AgencyKind;
import congtam.agency.AgencyVersion;
import congtam.complaint.Channel;
import congtam.complaint.ComplaintState;
import congtam.complaint.Content;
import congtam.complaint.ContentKind;
import congtam.complaint.NewComplaint;
import congtam.person.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invented people and cases. */
public final class Samples {
    public static final Viewer CLERK = new Viewer("Nguyễn Thị Đoàn");
    public static final Viewer OFFICER = new Viewer("Trần Văn Lợi");
    public static final Instant RECEIVED = Instant.parse("2026-11-20T02:15:00Z");

    private Samples() {}

    public static Agency agency(String name) {
        return new Agency(List.of(new AgencyVersion(
                LocalDate.of(2025, 7, 1), null, "", name, "", AgencyKind.COMMUNE, null, "1683/NQ-UBTVQH15")));
    }

    public static Person caller() {
        return new Person("Hoàng Thị Bưởi", "0912 345 678", "Tổ 5, phường Phan Đình Phùng");
    }

    public static NewComplaint complaint(String words, @Nullable UUID agency) {
        return complaint(words, agency, RECEIVED);
    }

    public static NewComplaint complaint(String words, @Nullable UUID agency, Instant receivedAt) {
        return new NewComplaint(
                receivedAt,
                Channel.HOTLINE,
                "0208 3 855 000",
                "Nguyễn Thị Đoàn",
                caller(),
                words,
                ComplaintState.RECEIVED,
                null,
                List.of(content(agency)));
    }

    public static Content content(@Nullable UUID agency) {
        return new Content(
                UUID.randomUUID(),
                ContentKind.REPORT,
                "Đất đai",
                agency,
                "ông Ngữ",
                "Bộ phận một cửa",
                "Hồ sơ quá hẹn, không có thư xin lỗi");
    }
}
