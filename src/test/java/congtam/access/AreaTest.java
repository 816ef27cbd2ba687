package congtam.access;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.complaint.ComplaintFile;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.ComplaintRow;
import congtam.complaint.ComplaintSort;
import congtam.complaint.Complaints;
import congtam.inspection.Inspection;
import congtam.inspection.InspectionFilter;
import congtam.inspection.InspectionRow;
import congtam.inspection.InspectionSort;
import congtam.inspection.Inspections;
import congtam.office.Office;
import congtam.register.Progress;
import congtam.register.Stored;
import congtam.testing.Engines;
import congtam.testing.Samples;
import congtam.testing.Visits;
import congtam.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a list leaves out, nothing else tells: neither the record itself, nor its files, nor a number. */
class AreaTest extends AccessDesk {
    private final Map<String, UUID> complaints = new HashMap<>();
    private final Map<String, UUID> visits = new HashMap<>();

    private void log(Office office, String whose, Viewer viewer) {
        UUID agency = office.agencies()
                .create(Samples.CLERK, Samples.agency("UBND xã " + whose))
                .id();
        UUID complaint = office.complaints()
                .receive(viewer, Samples.complaint("Việc của " + whose, agency))
                .id();
        complaints.put(whose, complaint);
        Stored<Inspection> visit = office.inspections()
                .start(Samples.CLERK, Visits.visit(agency, Visits.failed("A1", "Vắng")), List.of(complaint));
        visits.put(whose, visit.id());
        try {
            Path file = Files.writeString(folder.resolve(whose + ".txt"), whose);
            office.files().add(Samples.CLERK, Complaints.ref(complaint), file, Progress.NONE);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Set<String> named(Map<String, UUID> all, List<UUID> seen) {
        Set<String> names = new TreeSet<>();
        all.forEach((name, id) -> {
            if (seen.contains(id)) {
                names.add(name);
            }
        });
        return names;
    }

    /** The complaints that somebody sees, the same whichever way they are asked for. */
    private Set<String> seen(Office office, Viewer viewer) {
        Complaints service = office.complaints();
        List<UUID> listed = service.page(viewer, ComplaintFilter.ALL, ComplaintSort.NEWEST_FIRST, null, 100).stream()
                .map(ComplaintRow::id)
                .toList();
        List<UUID> all = List.copyOf(complaints.values());
        assertThat(service.rows(viewer, all)).hasSameSizeAs(listed);
        assertThat(service.count(viewer, ComplaintFilter.ALL)).isEqualTo(listed.size());
        assertThat(service.counts(viewer, ComplaintFilter.ALL).total()).isEqualTo(listed.size());
        assertThat(service.units(viewer, ComplaintFilter.ALL)).hasSameSizeAs(listed);
        ComplaintFilter words = ComplaintFilter.ALL.withText("viec cua");
        assertThat(service.count(viewer, words)).isEqualTo(listed.size());
        assertThat(service.page(viewer, words, ComplaintSort.NEWEST_FIRST, null, 100))
                .hasSameSizeAs(listed);
        for (UUID id : all) {
            boolean there = listed.contains(id);
            ComplaintFile file = service.open(Samples.CLERK, id).orElseThrow();
            String number = file.complaint().content().number();
            assertThat(service.open(viewer, id).isPresent()).isEqualTo(there);
            assertThat(service.open(viewer, number).isPresent()).isEqualTo(there);
            assertThat(service.at(viewer, id, 1, null, 0).isPresent()).isEqualTo(there);
            assertThat(service.history(viewer, file).isEmpty()).isEqualTo(!there);
            assertThat(service.sees(viewer, id)).isEqualTo(there);
            assertThat(office.timeline().ofComplaint(viewer, id).isEmpty()).isEqualTo(!there);
            assertThat(office.timeline()
                            .lastStep(viewer, List.of(Complaints.ref(id)))
                            .isPresent())
                    .isEqualTo(there);
            assertThat(office.files().of(viewer, Complaints.ref(id)).isEmpty()).isEqualTo(!there);
            assertThat(office.files().history(viewer, Complaints.ref(id)).isEmpty())
                    .isEqualTo(!there);
            if (!there) {
                assertThat(office.inspections().ofComplaint(viewer, id)).isEmpty();
            }
        }
        return named(complaints, listed);
    }

    private Set<String> changed(Office office, Viewer viewer) {
        List<UUID> changed = new ArrayList<>();
        for (UUID id : complaints.values()) {
            ComplaintFile file = office.complaints().open(Samples.CLERK, id).orElseThrow();
            try {
                office.complaints().change(viewer, file, file.complaint().content(), null);
                changed.add(id);
            } catch (Problem refused) {
                assertThat(refused.code()).isEqualTo("access.beyond");
            }
        }
        return named(complaints, changed);
    }

    private Set<String> seenVisits(Office office, Viewer viewer) {
        Inspections service = office.inspections();
        List<UUID> listed = service.page(viewer, InspectionFilter.ALL, InspectionSort.NEWEST_FIRST, null, 100).stream()
                .map(InspectionRow::id)
                .toList();
        assertThat(service.count(viewer, InspectionFilter.ALL)).isEqualTo(listed.size());
        assertThat(service.counts(viewer, InspectionFilter.ALL).total()).isEqualTo(listed.size());
        for (UUID id : visits.values()) {
            boolean there = listed.contains(id);
            Stored<Inspection> visit = service.open(Samples.CLERK, id).orElseThrow();
            assertThat(service.open(viewer, id).isPresent()).isEqualTo(there);
            assertThat(service.open(viewer, visit.content().number()).isPresent())
                    .isEqualTo(there);
            assertThat(service.history(viewer, id).isEmpty()).isEqualTo(!there);
            assertThat(office.timeline().ofInspection(viewer, id).isEmpty()).isEqualTo(!there);
            if (!there) {
                assertThat(service.complaintsOf(viewer, id)).isEmpty();
            }
        }
        return named(visits, listed);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void eachSeesAndChangesWhatTheirRightReaches(Engines engine) {
        Office office = open(engine);
        Viewer administrator = begin(office);
        Viewer duty = join(office, administrator, "truc", "Phòng CCHC", Role.DUTY_OFFICER);
        Viewer officer = join(office, administrator, "xuly", "Phòng CCHC", Role.PROCESSING_OFFICER);
        Viewer stranger = join(office, administrator, "khac", "Thanh niên", Role.DUTY_OFFICER);
        Viewer director = join(office, administrator, "giamdoc", "", Role.DIRECTOR);
        Viewer member = join(office, administrator, "tv", "Phòng CCHC", Role.TEAM_MEMBER);
        log(office, "truc", duty);
        log(office, "xuly", officer);
        log(office, "khac", stranger);
        log(office, "khong ai", Samples.CLERK);
        office.register().catchUp();

        assertThat(seen(office, duty)).containsExactly("khong ai", "truc", "xuly");
        assertThat(changed(office, duty)).containsExactly("truc");
        assertThat(seen(office, officer)).containsExactly("khong ai", "truc", "xuly");
        assertThat(changed(office, officer)).containsExactly("khong ai", "truc", "xuly");
        assertThat(seen(office, stranger)).containsExactly("khac", "khong ai");
        assertThat(seen(office, director)).hasSize(4);
        assertThat(changed(office, director)).hasSize(4);
        assertThat(seen(office, member)).isEmpty();
        assertThat(seenVisits(office, duty)).isEmpty();
        assertThat(seenVisits(office, member)).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aVisitBelongsToWhoSetItUpAndTheirSection(Engines engine) {
        Office office = open(engine);
        Viewer administrator = begin(office);
        Viewer leader = join(office, administrator, "doan", "Phòng CCHC", Role.TEAM_LEADER);
        Viewer other = join(office, administrator, "khac", "Thanh niên", Role.TEAM_LEADER);
        log(office, "khong ai", Samples.CLERK);
        UUID agency = office.agencies()
                .create(Samples.CLERK, Samples.agency("Sở Y tế"))
                .id();
        Stored<Inspection> own = office.inspections().start(leader, Visits.visit(agency), List.of());
        visits.put("doan", own.id());

        assertThat(seenVisits(office, leader)).containsExactly("doan", "khong ai");
        assertThat(seenVisits(office, other)).containsExactly("khong ai");
        assertThat(refusal(() -> office.inspections().change(other, own, own.content())))
                .isEqualTo("access.beyond");
        assertThat(refusal(() -> office.inspections()
                        .link(other, complaints.values().iterator().next(), own.id())))
                .isEqualTo("access.beyond");
        assertThat(refusal(
                        () -> office.files().add(other, Inspections.ref(own.id()), folder.resolve("x"), Progress.NONE)))
                .isEqualTo("access.beyond");
    }
}
