package congtam.access;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.agency.Certainty;
import congtam.agency.Plan;
import congtam.agency.PlanDraft;
import congtam.agency.PlanStep;
import congtam.agency.Reorganisations.Moving;
import congtam.complaint.Complaints;
import congtam.office.Office;
import congtam.office.SampleData;
import congtam.testing.Engines;
import congtam.testing.Samples;
import congtam.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whom a reorganisation concerns, told to those who may plan one. */
class ReorganisationHandlersTest extends AccessDesk {
    @Test
    void theHandlersOfEachRecordThatMovesAreNamed() {
        Office office = open(Engines.H2);
        Viewer administrator = begin(office);
        Viewer director = join(office, administrator, "giamdoc", "", Role.DIRECTOR);
        Viewer officer = join(office, administrator, "xuly", "Phòng Một", Role.PROCESSING_OFFICER);
        new SampleData(office).addAgencies(director);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
        UUID from = office.agencies().find("UBND xã Phú Lương", today).orElseThrow();
        UUID heir = office.agencies().find("UBND xã Võ Nhai", today).orElseThrow();
        UUID given = office.complaints()
                .receive(director, Samples.complaint("Quá hẹn", from))
                .id();
        office.assignments().assign(director, Complaints.ref(given), Set.of(Objects.requireNonNull(officer.id())));
        office.complaints().receive(director, Samples.complaint("Chưa có người ở quầy", from));

        Plan plan = new PlanDraft(
                        today.plusMonths(1),
                        "Nhập hai xã",
                        "",
                        Map.of(),
                        List.of(new PlanStep.Merge(List.of(from), heir, Certainty.CERTAIN)))
                .plan(office.agencies().directory());

        assertThat(office.reorganisations().preview(director, plan).work())
                .extracting(Moving::handlers)
                .as("who was given it, else who logged it")
                .containsExactlyInAnyOrder(List.of("Bà xuly"), List.of("Bà giamdoc"));
        assertThat(refusal(() -> office.reorganisations().preview(officer, plan)))
                .isEqualTo("access.denied");
    }
}
