package congtam.access;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.complaint.CaseClocks;
import congtam.complaint.Channel;
import congtam.complaint.ClockView;
import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.ComplaintSort;
import congtam.complaint.ComplaintState;
import congtam.complaint.Complaints;
import congtam.complaint.Content;
import congtam.complaint.ContentKind;
import congtam.complaint.DueFilter;
import congtam.complaint.NewComplaint;
import congtam.complaint.Protection;
import congtam.inspection.InspectionFilter;
import congtam.inspection.Inspections;
import congtam.office.Office;
import congtam.register.Progress;
import congtam.register.RecordRef;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Who may not know of a protected case is told the same as if it did not exist: everything that the program tells each role is
 * taken down before there is one and after, and compared.
 */
class ProtectedCaseTest extends AccessDesk {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final List<Role> OTHERS = List.of(
            Role.DUTY_OFFICER,
            Role.PROCESSING_OFFICER,
            Role.HEAD_OF_SECTION,
            Role.DEPUTY_DIRECTOR,
            Role.TEAM_LEADER,
            Role.TEAM_SECRETARY,
            Role.TEAM_MEMBER,
            Role.CLERK,
            Role.ARCHIVIST,
            Role.ADMINISTRATOR,
            Role.AUDITOR);

    private static final UUID OFFICIAL = new UUID(0, 9);

    private static NewComplaint secret(UUID agency, ContentKind kind, boolean restricted) {
        Content content = new Content(
                UUID.randomUUID(),
                kind,
                "Cán bộ",
                agency,
                "ông Khuất",
                "",
                "Nhận tiền để ký giấy chứng nhận",
                List.of(OFFICIAL));
        return new NewComplaint(
                Samples.RECEIVED,
                Channel.HOTLINE,
                "",
                "",
                null,
                "Nhận tiền trong phong bì xanh",
                ComplaintState.RECEIVED,
                null,
                List.of(content),
                new Protection(restricted, false, ""));
    }

    /** All that somebody is told, refusals included. */
    private static Map<String, String> told(
            Office office, Viewer viewer, Set<UUID> ids, List<String> numbers, UUID visit) {
        Complaints complaints = office.complaints();
        Map<String, String> told = new LinkedHashMap<>();
        for (String words : List.of("", "phong bì", "Khuất", "Bưởi", "0912")) {
            ComplaintFilter filter = ComplaintFilter.ALL.withText(words);
            tell(told, "page " + words, () -> complaints.page(viewer, filter, ComplaintSort.NEWEST_FIRST, null, 99));
            tell(told, "count " + words, () -> complaints.count(viewer, filter));
            tell(told, "counts " + words, () -> complaints.counts(viewer, filter));
        }
        tell(told, "official", () -> office.officialCases().of(viewer, OFFICIAL));
        tell(told, "kind", () -> complaints.count(viewer, ComplaintFilter.ALL.withKind(ContentKind.DENUNCIATION)));
        tell(told, "mine", () -> complaints.count(viewer, ComplaintFilter.ALL.withMine(true)));
        tell(
                told,
                "due",
                () -> complaints.page(
                        viewer, ComplaintFilter.ALL.withDue(DueFilter.COUNTED), ComplaintSort.SOONEST_DUE, null, 99));
        tell(told, "late", () -> complaints.count(viewer, ComplaintFilter.ALL.withDue(DueFilter.LATE)));
        tell(told, "units", () -> complaints.units(viewer, ComplaintFilter.ALL));
        tell(told, "rows", () -> complaints.rows(viewer, ids));
        for (String number : numbers) {
            tell(told, "number " + number, () -> complaints.open(viewer, number));
            tell(told, "number, why " + number, () -> complaints.open(viewer, number, new Purpose("Xác minh đơn")));
            tell(told, "number, hardly why " + number, () -> complaints.open(viewer, number, new Purpose("x")));
            tell(told, "look at " + number, () -> complaints.find(viewer, number));
        }
        for (UUID id : ids) {
            RecordRef ref = Complaints.ref(id);
            tell(told, "open " + id, () -> complaints.open(viewer, id));
            tell(told, "at " + id, () -> complaints.at(viewer, id, 1, null, 0));
            tell(told, "sees " + id, () -> complaints.sees(viewer, id));
            tell(told, "print " + id, () -> {
                complaints.refuseUnlessPrinted(viewer, id);
                return "may";
            });
            tell(told, "change " + id, () -> {
                complaints.refuseUnlessMine(viewer, id);
                return "may";
            });
            tell(told, "reveal " + id, () -> office.callers().reveal(viewer, id, "một lý do"));
            tell(told, "clock " + id, () -> office.clocks().of(viewer, id));
            tell(told, "handlers " + id, () -> office.assignments().of(viewer, ref));
            tell(told, "assign " + id, () -> office.assignments().candidates(viewer, ref));
            tell(told, "timeline " + id, () -> office.timeline().ofComplaint(viewer, id));
            tell(told, "last " + id, () -> office.timeline().lastStep(viewer, List.of(ref)));
            tell(told, "said " + id, () -> office.timeline().firstSaid(viewer, ref, "number"));
            tell(told, "visits " + id, () -> office.inspections().ofComplaint(viewer, id));
            tell(told, "files " + id, () -> office.files().of(viewer, ref));
            tell(told, "files' history " + id, () -> office.files().history(viewer, ref));
        }
        tell(told, "causes", () -> office.inspections().complaintsOf(viewer, visit));
        tell(told, "visit's timeline", () -> office.timeline().ofInspection(viewer, visit));
        tell(told, "visit's history", () -> office.inspections().history(viewer, visit));
        tell(told, "visits", () -> office.inspections().counts(viewer, InspectionFilter.ALL.withMine(false)));
        Texts texts = new Texts(Language.VIETNAMESE);
        Printing printing = new Printing(office, texts, Letterhead.ofSeed());
        tell(told, "summary", () -> printing.summary(viewer, DAY, DAY, congtam.agency.View.TODAY));
        return told;
    }

    private static void tell(Map<String, String> told, String what, Callable<Object> question) {
        String answer;
        try {
            answer = String.valueOf(question.call());
        } catch (Problem refused) {
            answer = "refused: " + refused.code() + refused.details();
        } catch (Exception broken) {
            answer = "broken: " + broken;
        }
        told.put(what, answer);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void whoMayNotKnowOfACaseIsToldNothingNotEvenByANumber(Engines engine) throws IOException {
        Office office = open(engine);
        Viewer administrator = begin(office);
        Viewer officer = join(office, administrator, "truc", "Phòng", Role.DUTY_OFFICER);
        Viewer director = join(office, administrator, "giamdoc", "", Role.DIRECTOR);
        Map<Role, Viewer> others = new LinkedHashMap<>();
        for (Role role : OTHERS) {
            others.put(role, join(office, administrator, role.name().toLowerCase(Locale.ROOT), "Phòng", role));
        }
        UUID agency = office.agencies()
                .create(Samples.CLERK, Samples.agency("UBND xã Võ Nhai"))
                .id();
        ComplaintFile open = office.complaints().receive(officer, Samples.complaint("Chờ giấy", agency));
        UUID visit = office.inspections()
                .start(director, Visits.visit(agency), List.of(open.id()))
                .id();
        office.register().catchUp();
        // What somebody could guess is asked for before it exists, too.
        List<String> numbers = List.of("TC-2026-000001", "BV-2026-000001", "PA-2026-000002", "PA-2026-000009");
        UUID absent = UUID.randomUUID();
        Map<Role, Map<String, String>> before = new LinkedHashMap<>();
        others.forEach((role, viewer) -> before.put(role, told(office, viewer, Set.of(absent), numbers, visit)));

        List<UUID> secrets = new ArrayList<>();
        secrets.add(office.complaints()
                .receive(officer, secret(agency, ContentKind.DENUNCIATION, false))
                .id());
        secrets.add(office.complaints()
                .receive(officer, secret(agency, ContentKind.REPORT, true))
                .id());
        for (UUID id : secrets) {
            office.inspections().link(director, id, visit);
            office.files()
                    .add(
                            officer,
                            Complaints.ref(id),
                            Files.writeString(folder.resolve(id + ".txt"), "x"),
                            Progress.NONE);
        }
        office.register().catchUp();

        others.forEach((role, viewer) -> {
            for (UUID secret : secrets) {
                Map<String, String> after = new LinkedHashMap<>();
                told(office, viewer, Set.of(secret), numbers, visit)
                        .forEach((what, answer) ->
                                after.put(what.replace(secret.toString(), absent.toString()), answer));
                assertThat(after).as("what %s is told", role).isEqualTo(before.get(role));
            }
        });
        assertThat(office.complaints().count(officer, ComplaintFilter.ALL)).isEqualTo(3);
        ComplaintFilter words = ComplaintFilter.ALL.withText("phong bi");
        assertThat(office.complaints().count(officer, words)).isZero();
        assertThat(office.complaints().searchLeavesOut(officer)).isTrue();
        officer.purposes().stateSearch(new Purpose("Đối chiếu vụ việc trùng"));
        assertThat(office.complaints().count(officer, words)).isEqualTo(2);
        assertThat(office.complaints().searchLeavesOut(officer)).isFalse();
        assertThat(office.complaints().rows(director, secrets))
                .extracting(row -> row.number())
                .containsExactlyInAnyOrder("TC-2026-000001", "BV-2026-000001");
        assertThat(office.complaints()
                        .receive(officer, Samples.complaint("Sau đó", agency))
                        .complaint()
                        .content()
                        .number())
                .as("no gap in the numbers that others see")
                .isEqualTo("PA-2026-000002");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aCaseThatBecomesADenunciationTakesEverythingOfItAlong(Engines engine) throws IOException {
        Office office = open(engine);
        Viewer administrator = begin(office);
        Viewer officer = join(office, administrator, "truc", "Phòng", Role.DUTY_OFFICER);
        Viewer other = join(office, administrator, "xuly", "Phòng", Role.PROCESSING_OFFICER);
        Viewer director = join(office, administrator, "giamdoc", "", Role.DIRECTOR);
        UUID agency = office.agencies()
                .create(Samples.CLERK, Samples.agency("UBND xã Võ Nhai"))
                .id();
        ComplaintFile open = office.complaints().receive(officer, secret(agency, ContentKind.REPORT, false));
        UUID id = open.id();
        UUID visit = office.inspections()
                .start(director, Visits.visit(agency), List.of(id))
                .id();
        office.files().add(officer, Complaints.ref(id), Files.writeString(folder.resolve("a.txt"), "x"), Progress.NONE);
        office.register().catchUp();
        assertThat(office.complaints().sees(officer, id)).isTrue();

        Complaint known = open.complaint().content();
        Content denounced =
                secret(agency, ContentKind.DENUNCIATION, false).contents().getFirst();
        ComplaintFile taken = office.complaints()
                .change(other, office.complaints().open(other, id).orElseThrow(), withContent(known, denounced), null);
        office.register().catchUp();

        assertThat(taken.complaint().content().restricted()).isTrue();
        assertThat(office.complaints().sees(other, id)).as("who marked it").isTrue();
        Map<String, String> told = told(office, officer, Set.of(id), List.of("PA-2026-000001"), visit);
        Map<String, String> ofNothing =
                told(office, officer, Set.of(UUID.randomUUID()), List.of("PA-2026-000009"), visit);
        assertThat(told.values()).containsExactlyElementsOf(ofNothing.values());

        ComplaintFile again = office.complaints().change(other, taken, known, null);
        assertThat(again.complaint().content().restricted())
                .as("not lifted by the kind alone")
                .isTrue();
        assertThat(refusal(() -> office.complaints().lift(other, again, "không phải tố cáo")))
                .isEqualTo("access.denied");
        assertThat(refusal(() -> office.complaints().lift(director, again, " ")))
                .isEqualTo("access.no-reason");
        office.complaints().lift(director, again, "không phải tố cáo");
        assertThat(office.complaints().sees(officer, id)).isTrue();
        assertThat(office.timeline().ofComplaint(officer, id)).anySatisfy(step -> {
            assertThat(step.act()).isEqualTo("complaint.lift");
            assertThat(step.details())
                    .anySatisfy(detail -> assertThat(detail.after()).isEqualTo("không phải tố cáo"));
        });
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void whatSomebodyWroteIsOpenToThemUntilSomebodyElseChangesIt(Engines engine) {
        Office office = open(engine);
        Viewer writer = Samples.viewer("Bà Cúc");
        Viewer other = Samples.viewer("Ông Đạt");
        ComplaintFile first = office.complaints().receive(writer, Samples.protectedComplaint("Nhận tiền", null));
        UUID id = first.id();
        Complaint answered = first.complaint().content().withState(ComplaintState.ANSWERED);
        ComplaintFile mine = office.complaints().change(writer, first, answered, Samples.caller());
        CaseClocks.Decision decision = new CaseClocks.Decision(null, "công dân chưa đồng ý", "", "");
        ClockView clock = office.clocks().of(writer, id).orElseThrow();
        office.clocks().reopen(writer, clock, decision);
        ComplaintFile reopened = office.complaints().again(writer, mine).orElseThrow();
        assertThat(reopened.complaint().version())
                .as("their own act takes nothing from them")
                .isGreaterThan(mine.complaint().version());
        assertThat(office.complaints().isOpen(writer, id)).isTrue();
        assertThat(office.complaints().isOpen(other, id)).isFalse();
        assertThat(refusal(() -> office.complaints().open(writer, id)))
                .as("a reading is one all the same")
                .isEqualTo("access.purpose");

        office.complaints().open(other, answered.number(), new Purpose("Xác minh đơn"));
        ComplaintFile theirs = office.complaints().again(other, reopened).orElseThrow();
        Content more =
                secret(new UUID(1, 1), ContentKind.REPORT, true).contents().getFirst();
        office.complaints().change(other, theirs, withContent(theirs.complaint().content(), more), null);
        assertThat(office.complaints().isOpen(writer, id)).isFalse();
        assertThat(List.of(
                        refusal(() -> office.complaints().peek(writer, id)),
                        refusal(() -> office.complaints().again(writer, reopened)),
                        refusal(() -> office.complaints().history(writer, reopened)),
                        refusal(() -> office.timeline().ofComplaint(writer, id)),
                        refusal(() -> office.files().of(writer, Complaints.ref(id))),
                        refusal(() -> office.clocks().of(writer, id))))
                .containsOnly("access.purpose");
        assertThat(office.complaints().again(Samples.viewer("Ai khác"), reopened))
                .as("whose words they are not")
                .isEmpty();
        writer.purposes().state(Complaints.ref(id), new Purpose("Đối chiếu đơn"));
        assertThat(office.complaints().again(writer, reopened)).isPresent();
        assertThat(office.complaints().open(writer, id)).isPresent();
    }

    private static Complaint withContent(Complaint complaint, Content content) {
        return new Complaint(
                complaint.number(),
                complaint.receivedAt(),
                complaint.channel(),
                complaint.line(),
                complaint.receivedBy(),
                complaint.callerId(),
                complaint.words(),
                complaint.state(),
                complaint.source(),
                List.of(content));
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void whoIsGivenACaseReachesItAndNoLongerWhenItIsTaken(Engines engine) {
        Office office = open(engine);
        Viewer administrator = begin(office);
        Viewer officer = join(office, administrator, "truc", "Phòng", Role.DUTY_OFFICER);
        Viewer member = join(office, administrator, "tv", "Thanh niên", Role.TEAM_MEMBER);
        Viewer deputy = join(office, administrator, "pho", "", Role.DEPUTY_DIRECTOR);
        Viewer director = join(office, administrator, "giamdoc", "", Role.DIRECTOR);
        UUID open = office.complaints()
                .receive(officer, Samples.complaint("Chờ giấy", null))
                .id();
        UUID secret = office.complaints()
                .receive(officer, secret(new UUID(1, 1), ContentKind.DENUNCIATION, false))
                .id();
        UUID visit = office.inspections()
                .start(director, Visits.visit(new UUID(1, 1)), List.of())
                .id();

        assertThat(office.complaints().sees(member, open)).isFalse();
        office.assignments().assign(officer, Complaints.ref(open), Set.of(idOf(member)));
        assertThat(office.complaints().sees(member, open)).isTrue();
        assertThat(office.complaints().count(member, ComplaintFilter.ALL.withMine(true)))
                .isEqualTo(1);
        assertThat(office.assignments().of(member, Complaints.ref(open)).orElseThrow())
                .satisfies(handlers -> assertThat(handlers.owner()).isEqualTo("Bà truc"))
                .satisfies(handlers -> assertThat(handlers.names()).containsExactly("Bà tv"));
        assertThat(refusal(
                        () -> office.assignments().assign(officer, Complaints.ref(open), Set.of(idOf(administrator)))))
                .isEqualTo("access.no-handler");
        assertThat(refusal(() -> office.assignments().assign(deputy, Complaints.ref(secret), Set.of(idOf(deputy)))))
                .isEqualTo("access.beyond");
        office.assignments().assign(director, Complaints.ref(secret), Set.of(idOf(deputy)));
        assertThat(office.complaints().sees(deputy, secret)).isTrue();
        assertThat(office.complaints().sees(officer, secret)).isFalse();
        office.assignments().assign(director, Complaints.ref(open), Set.of());
        assertThat(office.complaints().sees(member, open)).isFalse();
        assertThat(office.timeline().ofComplaint(officer, open))
                .extracting(step -> step.act())
                .contains("case.assign", "case.unassign");

        assertThat(office.inspections().count(member, InspectionFilter.ALL.withMine(true)))
                .isZero();
        office.assignments().assign(director, Inspections.ref(visit), Set.of(idOf(member)));
        assertThat(office.inspections().count(member, InspectionFilter.ALL.withMine(true)))
                .isEqualTo(1);
    }

    private static UUID idOf(Viewer viewer) {
        return java.util.Objects.requireNonNull(viewer.id());
    }
}
