package congtam.testing;

import congtam.access.Reach;
import congtam.access.Rights;
import congtam.access.Step;
import congtam.access.Viewer;
import congtam.agency.Agency;
import congtam.agency.AgencyKind;
import congtam.agency.AgencyVersion;
import congtam.complaint.Channel;
import congtam.complaint.ComplaintState;
import congtam.complaint.Content;
import congtam.complaint.ContentKind;
import congtam.complaint.NewComplaint;
import congtam.complaint.Protection;
import congtam.person.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invented people and cases. */
public final class Samples {
    public static final Viewer CLERK = viewer("Nguyễn Thị Đoàn");
    public static final Viewer OFFICER = viewer("Trần Văn Lợi");
    public static final Instant RECEIVED = Instant.parse("2026-11-20T02:15:00Z");

    private Samples() {}

    /** Somebody with every right, of whom no register knows. */
    public static Viewer viewer(String name) {
        Map<Step, Reach> all = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            all.put(step, Reach.ALL);
        }
        Rights everything = new Rights(all);
        return new Viewer(null, name, everything, () -> everything, step -> {});
    }

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

    /** One whose content names an official of the list. */
    public static NewComplaint about(UUID official, String words, UUID agency) {
        return about(official, complaint(words, agency));
    }

    /** The same as a case that only those may know of to whom it is assigned. */
    public static NewComplaint protectedAbout(UUID official, String words, UUID agency) {
        return about(official, protectedComplaint(words, agency));
    }

    private static NewComplaint about(UUID official, NewComplaint complaint) {
        Content plain = complaint.contents().getFirst();
        Content content = new Content(
                plain.id(),
                plain.kind(),
                plain.field(),
                plain.agencyId(),
                plain.official(),
                plain.place(),
                plain.summary(),
                List.of(official));
        return new NewComplaint(
                complaint.receivedAt(),
                complaint.channel(),
                complaint.line(),
                complaint.receivedBy(),
                complaint.caller(),
                complaint.words(),
                complaint.state(),
                null,
                List.of(content),
                complaint.protection());
    }

    /** The same as a case that only those may know of to whom it is assigned. */
    public static NewComplaint protectedComplaint(String words, @Nullable UUID agency) {
        return new NewComplaint(
                RECEIVED,
                Channel.HOTLINE,
                "0208 3 855 000",
                "Nguyễn Thị Đoàn",
                caller(),
                words,
                ComplaintState.RECEIVED,
                null,
                List.of(content(agency)),
                Protection.USUAL.withRestricted(true));
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
