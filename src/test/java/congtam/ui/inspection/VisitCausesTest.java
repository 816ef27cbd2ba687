package congtam.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.access.Purpose;
import congtam.access.Viewer;
import congtam.complaint.Complaints;
import congtam.office.Office;
import congtam.register.Register;
import congtam.testing.Keys;
import congtam.testing.Samples;
import congtam.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A visit that is planned knows of its causes what whoever plans it may be shown. */
class VisitCausesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T02:00:00Z"), Texts.ZONE);

    @TempDir
    Path folder = Path.of("");

    @Test
    void theAgencyOfAProtectedCaseIsFilledInOnlyWhereTheCaseIsOpen() {
        try (Office office = Office.open(Keys.in(folder), Register.Missing.CREATE, CLOCK, () -> {})) {
            Viewer writer = Samples.viewer("Bà Cúc");
            Viewer other = Samples.viewer("Ông Đạt");
            UUID agency =
                    office.agencies().create(writer, Samples.agency("Sở Y tế")).id();
            UUID id = office.complaints()
                    .receive(writer, Samples.protectedComplaint("Nhận tiền", agency))
                    .id();

            assertThat(new VisitCauses(office, writer, List.of(id)).agency())
                    .as("who has just written it")
                    .contains(agency);
            VisitCauses causes = new VisitCauses(office, other, List.of(id));
            assertThat(causes.agency()).isEmpty();
            other.purposes().state(Complaints.ref(id), new Purpose("Xác minh đơn"));
            assertThat(causes.agency()).contains(agency);
        }
    }
}
