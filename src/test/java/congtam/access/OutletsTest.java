package congtam.access;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.complaint.Acknowledged;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.ComplaintSort;
import congtam.complaint.Complaints;
import congtam.inspection.InspectionFilter;
import congtam.inspection.InspectionSort;
import congtam.inspection.Inspections;
import congtam.office.Office;
import congtam.register.Progress;
import congtam.report.Letterhead;
import congtam.report.Printing;
import congtam.testing.Engines;
import congtam.testing.Samples;
import congtam.testing.Visits;
import congtam.text.Language;
import congtam.text.Problem;
import congtam.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a list hides, nothing else tells: every outlet says the same to everybody after a record came that is not theirs to know. */
class OutletsTest extends AccessDesk {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    /** Roles that reach a part of the cases, so that something can be hidden from them. */
    private static final List<Role> ROLES = List.of(
            Role.DUTY_OFFICER,
            Role.PROCESSING_OFFICER,
            Role.HEAD_OF_SECTION,
            Role.TEAM_LEADER,
            Role.TEAM_SECRETARY,
            Role.TEAM_MEMBER,
            Role.CLERK,
            Role.ADMINISTRATOR);

    /** Whom the hidden case and the hidden visit name. */
    private static final UUID OFFICIAL = new UUID(0, 9);

    private record Hidden(UUID complaint, UUID visit) {}

    @FunctionalInterface
    private interface Outlet {
        Object tells(Office office, Viewer viewer, Hidden hidden);
    }

    /** A new way out of the services takes its line here. */
    private static final Map<String, Outlet> OUTLETS = Map.ofEntries(
            Map.entry(
                    "list",
                    (office, viewer, hidden) -> office.complaints()
                            .page(viewer, ComplaintFilter.ALL, ComplaintSort.NEWEST_FIRST, null, 100)),
            Map.entry("count", (office, viewer, hidden) -> office.complaints().count(viewer, ComplaintFilter.ALL)),
            Map.entry("levels", (office, viewer, hidden) -> office.notices().standing(viewer)),
            Map.entry(
                    "notices",
                    (office, viewer, hidden) ->
                            office.notices().news(viewer, Acknowledged.NOTHING).told()),
            Map.entry("counts", (office, viewer, hidden) -> office.complaints().counts(viewer, ComplaintFilter.ALL)),
            Map.entry(
                    "overTime",
                    (office, viewer, hidden) -> office.complaints()
                            .overTime(viewer, ComplaintFilter.ALL, List.of(LocalDate.of(2020, 1, 1)))),
            Map.entry("units", (office, viewer, hidden) -> office.complaints().units(viewer, ComplaintFilter.ALL)),
            Map.entry(
                    "search",
                    (office, viewer, hidden) -> office.complaints()
                            .page(viewer, ComplaintFilter.ALL.withText("giấy"), ComplaintSort.NEWEST_FIRST, null, 100)),
            Map.entry(
                    "search by caller",
                    (office, viewer, hidden) ->
                            office.complaints().count(viewer, ComplaintFilter.ALL.withText("Hoàng Thị Bưởi"))),
            Map.entry(
                    "about an official",
                    (office, viewer, hidden) -> office.officialCases().of(viewer, OFFICIAL)),
            Map.entry("rows", (office, viewer, hidden) -> office.complaints().rows(viewer, List.of(hidden.complaint))),
            Map.entry("open", (office, viewer, hidden) -> office.complaints().open(viewer, hidden.complaint)),
            Map.entry(
                    "look again",
                    (office, viewer, hidden) -> office.complaints().peek(viewer, hidden.complaint)),
            Map.entry(
                    "open by number",
                    (office, viewer, hidden) ->
                            office.complaints().open(viewer, office.complaints().number(hidden.complaint))),
            Map.entry(
                    "open by number for a purpose",
                    (office, viewer, hidden) -> office.complaints()
                            .open(viewer, office.complaints().number(hidden.complaint), new Purpose("Xác minh đơn"))),
            Map.entry(
                    "open by number for no good purpose",
                    (office, viewer, hidden) -> office.complaints()
                            .open(viewer, office.complaints().number(hidden.complaint), new Purpose("x"))),
            Map.entry(
                    "look again by number",
                    (office, viewer, hidden) ->
                            office.complaints().find(viewer, office.complaints().number(hidden.complaint))),
            Map.entry(
                    "identity under seal",
                    (office, viewer, hidden) -> office.denouncers().of(viewer, hidden.complaint)),
            Map.entry(
                    "former version",
                    (office, viewer, hidden) -> office.complaints().at(viewer, hidden.complaint, 1, null, 0)),
            Map.entry("timeline", (office, viewer, hidden) -> office.timeline().ofComplaint(viewer, hidden.complaint)),
            Map.entry(
                    "live update",
                    (office, viewer, hidden) -> office.timeline()
                            .lastStep(
                                    viewer, List.of(Complaints.ref(hidden.complaint), Inspections.ref(hidden.visit)))),
            Map.entry(
                    "first said",
                    (office, viewer, hidden) ->
                            office.timeline().firstSaid(viewer, Complaints.ref(hidden.complaint), "number")),
            Map.entry(
                    "who opened",
                    (office, viewer, hidden) ->
                            office.timeline().openings(viewer, Complaints.ref(hidden.complaint), 10)),
            Map.entry(
                    "destroyed caller",
                    (office, viewer, hidden) -> office.destruction().ofCaller(viewer, hidden.complaint)),
            Map.entry("files", (office, viewer, hidden) -> office.files().of(viewer, Complaints.ref(hidden.complaint))),
            Map.entry(
                    "files ever",
                    (office, viewer, hidden) -> office.files().history(viewer, Complaints.ref(hidden.complaint))),
            Map.entry(
                    "visits of",
                    (office, viewer, hidden) -> office.inspections().ofComplaint(viewer, hidden.complaint)),
            Map.entry(
                    "causes of",
                    (office, viewer, hidden) -> office.inspections().complaintsOf(viewer, hidden.visit)),
            Map.entry(
                    "visits",
                    (office, viewer, hidden) -> office.inspections()
                            .page(viewer, InspectionFilter.ALL, InspectionSort.NEWEST_FIRST, null, 100)),
            Map.entry(
                    "visits counted",
                    (office, viewer, hidden) -> office.inspections().counts(viewer, InspectionFilter.ALL)),
            Map.entry("visit", (office, viewer, hidden) -> office.inspections().open(viewer, hidden.visit)),
            Map.entry(
                    "visit's life",
                    (office, viewer, hidden) -> office.inspections().history(viewer, hidden.visit)),
            Map.entry(
                    "visit's timeline",
                    (office, viewer, hidden) -> office.timeline().ofInspection(viewer, hidden.visit)),
            Map.entry(
                    "summary",
                    (office, viewer, hidden) -> printing(office).summary(viewer, DAY, DAY, congtam.agency.View.TODAY)),
            Map.entry(
                    "profile of an agency",
                    (office, viewer, hidden) ->
                            printing(office).profile(viewer, agency(office), DAY, DAY, congtam.agency.View.TODAY)),
            Map.entry(
                    "verify",
                    (office, viewer, hidden) -> viewer.may(Step.MANAGE_USERS)
                            ? "numbers of entries, for who sees no case at all"
                            : office.log().verify(viewer, Progress.NONE)));

    private static UUID agency(Office office) {
        return office.agencies().find("Sở Y tế", DAY).orElseThrow();
    }

    private static Printing printing(Office office) {
        return new Printing(office, new Texts(Language.VIETNAMESE), Letterhead.ofSeed());
    }

    private static Map<String, String> told(Office office, Viewer viewer, Hidden hidden) {
        Map<String, String> told = new TreeMap<>();
        OUTLETS.forEach((name, outlet) -> {
            try {
                told.put(name, String.valueOf(outlet.tells(office, viewer, hidden)));
            } catch (Problem refused) {
                told.put(name, refused.code());
            }
        });
        return told;
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aHiddenRecordChangesNothingThatAnybodyIsTold(Engines engine) throws IOException {
        Office office = open(engine);
        Viewer administrator = begin(office);
        Viewer elsewhere = join(office, administrator, "khac", "Thanh niên", Role.HEAD_OF_SECTION);
        Map<Role, Viewer> viewers = new TreeMap<>();
        for (Role role : ROLES) {
            String name = role.name().toLowerCase(Locale.ROOT);
            viewers.put(role, join(office, administrator, name, "Phòng CCHC", role));
        }
        UUID agency = office.agencies()
                .create(Samples.CLERK, Samples.agency("Sở Y tế"))
                .id();
        Viewer duty = java.util.Objects.requireNonNull(viewers.get(Role.DUTY_OFFICER));
        office.complaints().receive(duty, Samples.complaint("Chờ giấy", agency));
        office.register().catchUp();
        Hidden none = new Hidden(new UUID(0, 1), new UUID(0, 2));
        Map<Role, Map<String, String>> before = new TreeMap<>();
        viewers.forEach((role, viewer) -> before.put(role, told(office, viewer, none)));

        UUID complaint = office.complaints()
                .receive(elsewhere, Samples.about(OFFICIAL, "Mất giấy", agency))
                .id();
        UUID visit = office.inspections()
                .start(elsewhere, Visits.visit(agency, Visits.about(OFFICIAL, "Vắng mặt")), List.of(complaint))
                .id();
        office.files()
                .add(
                        elsewhere,
                        Complaints.ref(complaint),
                        Files.writeString(folder.resolve("don.txt"), "Mất giấy"),
                        Progress.NONE);
        office.register().catchUp();

        Hidden hidden = new Hidden(complaint, visit);
        viewers.forEach((role, viewer) ->
                assertThat(told(office, viewer, hidden)).as(role.name()).isEqualTo(before.get(role)));
        assertThat(told(office, elsewhere, hidden)).isNotEqualTo(told(office, elsewhere, none));

        UUID secret = office.complaints()
                .receive(elsewhere, Samples.protectedComplaint("Mất giấy lần nữa", agency))
                .id();
        elsewhere.purposes().state(Complaints.ref(secret), new Purpose("Xác minh đơn"));
        office.inspections().link(elsewhere, secret, visit);
        office.register().catchUp();
        Hidden sealed = new Hidden(secret, visit);
        viewers.forEach((role, viewer) -> assertThat(told(office, viewer, sealed))
                .as(role.name() + " of a protected case")
                .isEqualTo(before.get(role)));
    }
}
