package congtam.testing;

import congtam.inspection.Attendee;
import congtam.inspection.Finding;
import congtam.inspection.InspectionResult;
import congtam.inspection.InspectionState;
import congtam.inspection.NewInspection;
import congtam.inspection.Outcome;
import congtam.inspection.Remedy;
import congtam.inspection.Severity;
import congtam.inspection.TeamMember;
import congtam.inspection.TeamRole;
import congtam.inspection.VisitKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Invented visits. */
public final class Visits {
    public static final Instant BEGAN = Instant.parse("2026-11-20T01:05:00Z");
    public static final LocalDate DUE = LocalDate.of(2026, 11, 30);

    private Visits() {}

    public static NewInspection visit(UUID agency, Finding... findings) {
        return visit(agency, BEGAN, findings);
    }

    public static NewInspection visit(UUID agency, Instant began, Finding... findings) {
        return new NewInspection(
                agency,
                "Bộ phận một cửa",
                "QĐ 12/QĐ-SNV",
                VisitKind.SURPRISE,
                began,
                began.plus(Duration.ofHours(2)),
                List.of(
                        new TeamMember(TeamRole.LEADER, "Trần Văn Lợi", "Phó Giám đốc"),
                        new TeamMember(TeamRole.SECRETARY, "Ma Thị Yên", "Chuyên viên")),
                List.of(new Attendee("Hà Sỹ Nghị", "Phó Chủ tịch UBND")),
                "Có mặt 8/12 người",
                InspectionState.UNDER_WAY,
                InspectionResult.UNDECIDED,
                null,
                List.of(findings));
    }

    public static Finding failed(String line, String fact, Remedy... remedies) {
        return new Finding(
                UUID.randomUUID(),
                line,
                Outcome.FAILED,
                Severity.SERIOUS,
                "Chỉ thị 26/CT-TTg",
                fact,
                "ông Ngữ, công chức địa chính",
                "Đi họp thôn",
                List.of(remedies));
    }

    /** One that concerns an official of the list. */
    public static Finding about(UUID official, String fact) {
        Finding failed = failed("A3", fact);
        return new Finding(
                failed.id(),
                failed.line(),
                failed.outcome(),
                failed.severity(),
                failed.basis(),
                fact,
                failed.persons(),
                failed.explanation(),
                List.of(),
                List.of(official));
    }

    public static Remedy remedy(String action) {
        return Remedy.open(UUID.randomUUID(), action, "Chủ tịch UBND", DUE);
    }
}
