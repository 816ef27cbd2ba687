package congtam.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.complaint.Complaints;
import congtam.office.Office;
import congtam.register.Progress;
import congtam.register.Register;
import congtam.register.Stored;
import congtam.register.Tombstone;
import congtam.testing.Engines;
import congtam.testing.Samples;
import congtam.testing.Visits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All that happened in a case stands in one list. */
class TimelineTest {
    @TempDir
    Path folder = Path.of("");

    private Office open(Engines engine) {
        return Office.open(
                engine.newRegister(folder),
                Register.Missing.CREATE,
                Clock.fixed(Samples.RECEIVED, ZoneOffset.UTC),
                () -> {});
    }

    private static ComplaintFile received(Office office, UUID agency) {
        Stored<Complaint> stored = office.complaints()
                .receive(Samples.CLERK, Samples.complaint("Chờ giấy", agency))
                .complaint();
        return office.complaints().whole(stored.id());
    }

    private static Finding verified(Finding finding) {
        Remedy open = finding.remedies().getFirst();
        Remedy done = new Remedy(
                open.id(),
                open.action(),
                open.responsible(),
                open.due(),
                RemedyState.VERIFIED,
                Visits.DUE,
                Visits.DUE,
                "Ma Thị Yên",
                "BC 45");
        return new Finding(
                finding.id(),
                finding.line(),
                finding.outcome(),
                finding.severity(),
                finding.basis(),
                finding.fact(),
                finding.persons(),
                finding.explanation(),
                List.of(done));
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aCaseTellsOfComplaintVisitLinksFilesFindingsAndRemediesInOrder(Engines engine) throws IOException {
        try (Office office = open(engine)) {
            UUID agency = office.agencies()
                    .create(Samples.CLERK, Samples.agency("UBND xã Võ Nhai"))
                    .id();
            ComplaintFile complaint = received(office, agency);
            UUID id = complaint.complaint().id();
            received(office, agency);
            Path picture = Files.write(folder.resolve("ảnh.jpg"), new byte[] {1, 2});
            office.attachments().add("a", Complaints.ref(id), picture, Progress.NONE);
            Finding finding = Visits.failed("A3", "Vắng 4 người", Visits.remedy("Giải trình"));
            Stored<Inspection> visit =
                    office.inspections().start(Samples.OFFICER, Visits.visit(agency, finding), List.of(id));
            office.attachments().add("a", Inspections.findingRef(finding.id()), picture, Progress.NONE);
            office.inspections().change(Samples.OFFICER, visit, visit.content().withFinding(verified(finding)));
            office.inspections().link(Samples.OFFICER, id, visit.id());

            List<CaseStep> steps = office.timeline().ofComplaint(Samples.CLERK, id);

            assertThat(steps)
                    .extracting(CaseStep::act)
                    .containsExactly(
                            "person.create",
                            "complaint.receive",
                            "clock.start",
                            "attachment.add",
                            "inspection.start",
                            "link.join",
                            "attachment.add",
                            "inspection.change");
            assertThat(steps).isSortedAccordingTo(java.util.Comparator.comparing(CaseStep::at));
            assertThat(steps.getLast().number()).isEqualTo("KT-2026-000001");
            assertThat(steps.getLast().who()).isEqualTo(Samples.OFFICER.name());
            assertThat(steps.getLast().details())
                    .contains(
                            new CaseStep.Detail("A3", "visit.remedy.state", RemedyState.OPEN, RemedyState.VERIFIED),
                            new CaseStep.Detail("A3", "visit.remedy.verifiedOn", null, Visits.DUE))
                    .hasSize(5);
            assertThat(steps.get(5).details())
                    .containsExactly(new CaseStep.Detail("", "visit.number", null, "KT-2026-000001"));
            assertThat(steps.get(6).details())
                    .containsExactly(new CaseStep.Detail("A3", "field.name", null, "ảnh.jpg"));
            assertThat(steps.get(4).details())
                    .contains(
                            new CaseStep.Detail("", "visit.agencyId", null, "UBND xã Võ Nhai"),
                            new CaseStep.Detail("A3", "visit.finding.severity", null, Severity.SERIOUS));
            assertThat(office.timeline().ofInspection(Samples.CLERK, visit.id()))
                    .hasSize(4);
            assertThat(office.register().verify(Progress.NONE).faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aVisitThatWasUnlinkedShowsOnlyThatItWas(Engines engine) {
        try (Office office = open(engine)) {
            UUID agency = office.agencies()
                    .create(Samples.CLERK, Samples.agency("UBND xã Võ Nhai"))
                    .id();
            UUID id = received(office, agency).complaint().id();
            Stored<Inspection> visit = office.inspections().start(Samples.OFFICER, Visits.visit(agency), List.of(id));
            office.inspections().unlink(Samples.OFFICER, id, visit.id());

            assertThat(office.timeline().ofComplaint(Samples.CLERK, id))
                    .extracting(CaseStep::act)
                    .containsExactly("person.create", "complaint.receive", "clock.start", "link.join", "link.part");
            assertThat(office.register().verify(Progress.NONE).faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void whatWasErasedIsToldWithoutDetails(Engines engine) {
        try (Office office = open(engine)) {
            UUID id = received(
                            office,
                            office.agencies()
                                    .create(Samples.CLERK, Samples.agency("UBND xã Võ Nhai"))
                                    .id())
                    .complaint()
                    .id();
            office.register()
                    .write(
                            "a",
                            writing -> writing.erasePersonal(
                                    Complaints.kind(),
                                    id,
                                    1,
                                    "complaint.erase",
                                    Tombstone.Words.because("theo yêu cầu")));

            List<CaseStep> steps = office.timeline().ofComplaint(Samples.CLERK, id);

            assertThat(steps)
                    .filteredOn(step -> !step.act().startsWith("clock."))
                    .hasSize(2)
                    .allMatch(step -> step.details().isEmpty());
            assertThat(office.register().verify(Progress.NONE).faults()).isEmpty();
        }
    }
}
