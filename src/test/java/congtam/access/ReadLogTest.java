package congtam.access;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.complaint.ComplaintFile;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.ComplaintRow;
import congtam.complaint.ComplaintSort;
import congtam.complaint.Complaints;
import congtam.inspection.Inspections;
import congtam.office.Office;
import congtam.register.Attachment;
import congtam.register.Progress;
import congtam.register.ReadLine;
import congtam.register.RecordRef;
import congtam.register.Stored;
import congtam.register.Verification;
import congtam.register.Verification.What;
import congtam.register.schema.Tables;
import congtam.report.Identities;
import congtam.report.Letterhead;
import congtam.report.Printing;
import congtam.testing.Engines;
import congtam.testing.Samples;
import congtam.testing.Visits;
import congtam.text.Language;
import congtam.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever reads leaves a line, in a chain that nobody can shorten unseen. */
class ReadLogTest extends AccessDesk {
    private static UUID log(Office office, Viewer viewer) {
        return office.complaints()
                .receive(viewer, Samples.complaint("Chờ giấy đã hai năm", null))
                .id();
    }

    private static List<String> told(Office office) {
        return lines(office, ReadFilter.ALL).reversed().stream()
                .map(line -> line.act() + " " + line.who() + " " + line.number() + line.detail())
                .toList();
    }

    private static List<ReadLine> lines(Office office, ReadFilter filter) {
        // By somebody of whom the register does not know, and without what that adds.
        return office.reads().page(Samples.OFFICER, filter, Long.MAX_VALUE - 1, 1000);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void everyReadingLeavesALineBeforeAnythingIsHandedOut(Engines engine) throws IOException {
        Office office = open(engine);
        Viewer loan = begin(office);
        Viewer officer = join(office, loan, "tham", "Phòng CCHC", Role.HEAD_OF_SECTION);
        UUID id = log(office, officer);
        String number = office.complaints().number(id);
        int before = told(office).size();

        ComplaintFile file = office.complaints().open(officer, id).orElseThrow();
        office.complaints().open(officer, number);
        ComplaintFilter words = ComplaintFilter.ALL.withText("Hoàng Thị Bưởi");
        office.complaints().page(officer, words, ComplaintSort.NEWEST_FIRST, null, 10);
        Path scan = Files.writeString(folder.resolve("don.txt"), "Tôi đề nghị");
        Stored<Attachment> letter = office.files().add(officer, Complaints.ref(id), scan, Progress.NONE);
        try (InputStream in = office.files().open(officer, letter.content())) {
            assertThat(in.readAllBytes()).isNotEmpty();
        }
        Printing printing = new Printing(office, new Texts(Language.VIETNAMESE), Letterhead.ofSeed());
        ComplaintFile known = office.callers().reveal(officer, id, "in báo cáo nội bộ");
        printing.caseFigures(officer, known, Identities.FULL);
        printing.caseFigures(officer, file, Identities.HIDDEN);
        LocalDate day = LocalDate.of(2026, 11, 20);
        printing.summaryXlsx(
                officer,
                printing.summary(officer, day, day, congtam.agency.View.TODAY),
                folder.resolve("so-lieu.xlsx"));

        String who = " Bà tham ";
        assertThat(told(office).subList(before, told(office).size()))
                .containsExactly(
                        "OPENED" + who + number,
                        "OPENED" + who + number,
                        "SEARCHED" + who + "complaint",
                        "FILE_OPENED" + who + number,
                        "REVEALED" + who + number,
                        "PRINTED" + who + number,
                        "PRINTED_HIDDEN" + who + number,
                        "EXPORTED" + who + "summary");
        assertThat(told(office).toString())
                .as("a search may be for a name")
                .doesNotContain("Bưởi")
                .doesNotContain("giấy");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void whatIsRefusedIsLoggedToo(Engines engine) {
        Office office = open(engine);
        Viewer loan = begin(office);
        Viewer duty = join(office, loan, "truc", "Phòng CCHC", Role.DUTY_OFFICER);
        Viewer stranger = join(office, loan, "khac", "Thanh niên", Role.DUTY_OFFICER);
        UUID id = log(office, duty);
        String number = office.complaints().number(id);
        int before = told(office).size();

        assertThat(office.complaints().open(stranger, number)).isEmpty();
        assertThat(office.complaints().open(stranger, "PA-2026-999999")).isEmpty();
        assertThat(refusal(() -> office.complaints().refuseUnlessPrinted(stranger, id)))
                .isEqualTo("access.beyond");
        assertThat(refusal(() -> office.users().all(stranger))).isEqualTo("access.denied");
        assertThat(refusal(() -> office.signIn().enter("khac", words("bốn con bò gặm cỏ"))))
                .isEqualTo("access.wrong");
        assertThat(refusal(() -> office.signIn().enter(WORDS, words(WORDS)))).isEqualTo("access.wrong");

        assertThat(told(office).subList(before, told(office).size()))
                .containsExactly(
                        "REFUSED Bà khac " + number + "READ_COMPLAINT",
                        "REFUSED Bà khac " + number + "PRINT_CASE",
                        "REFUSED Bà khac MANAGE_USERS",
                        "SIGN_IN_FAILED Bà khac ",
                        "SIGN_IN_FAILED ? ");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void theAuditorSeesItFilteredAndHeadsSeeWhoOpenedACaseOfTheirs(Engines engine) {
        Office office = open(engine);
        Viewer loan = begin(office);
        Viewer auditor = join(office, loan, "kiemsoat", "", Role.AUDITOR);
        Viewer head = join(office, loan, "truong", "Phòng CCHC", Role.HEAD_OF_SECTION);
        Viewer duty = join(office, loan, "truc", "Phòng CCHC", Role.DUTY_OFFICER);
        Viewer other = join(office, loan, "khac", "Thanh niên", Role.HEAD_OF_SECTION);
        UUID id = log(office, duty);
        String number = office.complaints().number(id);
        office.complaints().open(duty, id);
        UUID agency = office.agencies()
                .create(Samples.CLERK, Samples.agency("Sở Y tế"))
                .id();
        UUID visit = office.inspections()
                .start(head, Visits.visit(agency), List.of())
                .id();
        office.inspections().open(head, visit);

        ReadLog reads = office.reads();
        assertThat(reads.page(auditor, ReadFilter.ALL, Long.MAX_VALUE, 3))
                .extracting(ReadLine::act)
                .containsExactly("LOG_READ", "OPENED", "OPENED");
        assertThat(reads.page(auditor, new ReadFilter("truc", number, ReadAct.OPENED, null, null), 999, 10))
                .hasSize(1);
        LocalDate day = LocalDate.of(2026, 11, 20);
        assertThat(reads.page(auditor, new ReadFilter("", "", null, day, day), 999, 100))
                .hasSameSizeAs(told(office));
        assertThat(reads.page(auditor, new ReadFilter("", "", null, day.plusDays(1), null), 999, 100))
                .isEmpty();
        assertThat(refusal(() -> reads.page(head, ReadFilter.ALL, 999, 10))).isEqualTo("access.denied");

        assertThat(office.timeline().openings(head, Complaints.ref(id), 10))
                .extracting(ReadLine::who)
                .containsExactly("Bà truc");
        assertThat(office.timeline().openings(head, Inspections.ref(visit), 10)).hasSize(1);
        assertThat(office.timeline().openings(other, Complaints.ref(id), 10)).isEmpty();
        assertThat(refusal(() -> office.timeline().openings(duty, Complaints.ref(id), 10)))
                .isEqualTo("access.denied");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aProtectedCaseIsReadForAPurposeOnly(Engines engine) throws IOException {
        Office office = open(engine);
        Viewer officer = join(office, begin(office), "tham", "Phòng CCHC", Role.HEAD_OF_SECTION);
        UUID id = office.complaints()
                .receive(officer, Samples.protectedComplaint("Chờ giấy đã hai năm", null))
                .id();
        RecordRef ref = Complaints.ref(id);
        Path scan = Files.writeString(folder.resolve("don.txt"), "Tôi đề nghị");
        Attachment letter =
                office.files().add(officer, ref, scan, Progress.NONE).content();
        Printing printing = new Printing(office, new Texts(Language.VIETNAMESE), Letterhead.ofSeed());
        Path paper = folder.resolve("bao-cao.pdf");
        ComplaintFile file = office.complaints().peek(officer, id).orElseThrow();
        String number = file.complaint().content().number();
        int before = told(office).size();

        assertThat(List.of(
                        refusal(() -> office.complaints().open(officer, id)),
                        refusal(() -> office.complaints().open(officer, number)),
                        refusal(() -> office.complaints().at(officer, id, 1, null, 0)),
                        refusal(() -> office.files().copyTo(officer, letter, folder.resolve("ra.txt"))),
                        refusal(() -> printing.caseFigures(officer, file, Identities.HIDDEN)),
                        refusal(() -> printing.casePdf(officer, file, Identities.HIDDEN, paper, Progress.NONE))))
                .containsOnly("access.purpose");
        Viewer later = enter(office, "tham");
        assertThat(List.of(
                        refusal(() -> office.complaints().peek(later, id)),
                        refusal(() -> office.complaints().history(later, file)),
                        refusal(() -> office.timeline().ofComplaint(later, id)),
                        refusal(() -> office.files().of(later, ref)),
                        refusal(() -> office.files().history(later, ref)),
                        refusal(() -> office.clocks().of(later, id)),
                        refusal(() -> office.destruction().ofCaller(later, id))))
                .as("what belongs to a case that was not opened")
                .containsOnly("access.purpose");
        assertThat(office.complaints().again(later, file)).isEmpty();
        assertThat(office.complaints().history(officer, file))
                .as("who has just written it")
                .isNotEmpty();
        assertThat(refusal(() -> officer.purposes().state(ref, new Purpose("xem"))))
                .isEqualTo("access.purpose");
        assertThat(office.complaints().page(officer, ComplaintFilter.ALL, ComplaintSort.NEWEST_FIRST, null, 10))
                .as("the list does not say what it is about")
                .extracting(ComplaintRow::excerpt)
                .containsExactly("");
        assertThat(told(office)).hasSize(before + 1);
        before++;

        officer.purposes().state(ref, new Purpose("Xác minh đơn"));
        assertThat(office.complaints().open(officer, id)).isPresent();
        office.files().copyTo(officer, letter, folder.resolve("ra.txt"));
        printing.casePdf(officer, file, Identities.HIDDEN, paper, Progress.NONE);
        officer.purposes().stateSearch(new Purpose("Tìm đơn trùng"));
        ComplaintFilter words = ComplaintFilter.ALL.withText("hai nam");
        office.complaints().page(officer, words, ComplaintSort.NEWEST_FIRST, null, 10);

        assertThat(lines(office, ReadFilter.ALL).reversed().subList(before, before + 5))
                .extracting(line -> line.act() + " " + line.purpose())
                .containsExactly(
                        "OPENED Xác minh đơn",
                        "FILE_OPENED Xác minh đơn",
                        "EXPORTED Xác minh đơn",
                        "PRINTED_HIDDEN Xác minh đơn",
                        "SEARCHED Tìm đơn trùng");
    }

    @Test
    void aPurposeIsAskedForInEarnest() {
        assertThat(refusal(() -> Purpose.NONE.required())).isEqualTo("access.purpose");
        assertThat(refusal(() -> new Purpose("xem").required())).isEqualTo("access.purpose");
        assertThat(new Purpose("Làm báo cáo tháng").required().words()).isEqualTo("Làm báo cáo tháng");
        assertThat(refusal(() -> new Purpose("x".repeat(Purpose.MOST + 1)))).isEqualTo("text.too-long");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aLineThatIsGoneOrAlteredIsFound(Engines engine) {
        honest = false;
        Office office = open(engine);
        UUID id = log(office, Samples.CLERK);
        office.reads().note(Samples.CLERK, ReadAct.REVEALED, Complaints.ref(id), "PA-1", new Purpose("Gọi xác nhận"));
        office.complaints().open(Samples.OFFICER, id);
        log(office, Samples.CLERK);
        office.complaints().open(Samples.OFFICER, id);
        assertThat(faults(office)).isEmpty();

        lie(
                office,
                db -> db.update(Tables.READ_LOG)
                        .set(Tables.READ_LOG.WHO, "Ai đó")
                        .where(Tables.READ_LOG.SEQ.eq(2L)));
        assertThat(faults(office)).contains(What.READS_CHANGED);
        lie(
                office,
                db -> db.update(Tables.READ_LOG)
                        .set(Tables.READ_LOG.WHO, Samples.OFFICER.name())
                        .where(Tables.READ_LOG.SEQ.eq(2L)));
        lie(
                office,
                db -> db.update(Tables.READ_LOG)
                        .set(Tables.READ_LOG.PURPOSE, "Việc riêng")
                        .where(Tables.READ_LOG.SEQ.eq(1L)));
        assertThat(faults(office)).containsExactly(What.READS_CHANGED);
        lie(
                office,
                db -> db.update(Tables.READ_LOG)
                        .set(Tables.READ_LOG.PURPOSE, "Gọi xác nhận")
                        .where(Tables.READ_LOG.SEQ.eq(1L)));
        assertThat(faults(office)).isEmpty();

        lie(office, db -> db.deleteFrom(Tables.READ_LOG).where(Tables.READ_LOG.SEQ.ge(2L)));
        assertThat(faults(office)).contains(What.READS_MISSING);
        // Also when the head is set back: the ledger has named the line since.
        lie(
                office,
                db -> db.update(Tables.LEDGER_HEAD)
                        .set(Tables.LEDGER_HEAD.SEQ, 1L)
                        .set(
                                Tables.LEDGER_HEAD.HASH,
                                DSL.field(DSL.select(Tables.READ_LOG.HASH)
                                        .from(Tables.READ_LOG)
                                        .where(Tables.READ_LOG.SEQ.eq(1L))))
                        .where(Tables.LEDGER_HEAD.CHAIN.eq((short) 2)));
        assertThat(faults(office)).containsOnly(What.READS_MISSING);
    }

    private static void lie(Office office, Function<DSLContext, org.jooq.Query> work) {
        assertThat(office.register().<Integer>keep(db -> work.apply(db).execute()))
                .isPositive();
    }

    private static List<What> faults(Office office) {
        return office.register().verify(Progress.NONE).faults().stream()
                .map(Verification.Fault::what)
                .distinct()
                .toList();
    }
}
