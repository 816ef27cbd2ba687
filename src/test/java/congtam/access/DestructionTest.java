package congtam.access;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.complaint.ComplaintFile;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.Complaints;
import congtam.inspection.Destruction;
import congtam.inspection.Destruction.Grounds;
import congtam.inspection.DestructionPlan;
import congtam.inspection.DestructionPlan.Choice;
import congtam.inspection.DestructionPlan.Named;
import congtam.office.Office;
import congtam.person.Person;
import congtam.person.PersonWords;
import congtam.register.Attachment;
import congtam.register.Progress;
import congtam.register.RecordRef;
import congtam.register.RegisterLocation;
import congtam.register.Seal;
import congtam.register.Stored;
import congtam.register.Tombstone;
import congtam.register.Verification;
import congtam.register.schema.DefaultSchema;
import congtam.register.schema.Tables;
import congtam.report.CaseReport;
import congtam.report.Identities;
import congtam.report.Letterhead;
import congtam.report.Printing;
import congtam.report.Summary;
import congtam.testing.Engines;
import congtam.testing.Samples;
import congtam.text.Language;
import congtam.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is destroyed is nowhere any more, and everything else is as it was. */
class DestructionTest extends AccessDesk {
    private static final Grounds GROUNDS = new Grounds("QĐ 12/QĐ-SNV", "theo yêu cầu của người dân");
    private static final List<String> GONE =
            List.of("Hoàng Thị Bưởi", "hoang thi buoi", "0912 345 678", "0912345678", "Tổ 5, phường", "to 5, phuong");

    private record Desk(Office office, Viewer director, Viewer archivist, List<UUID> cases) {
        String number(int index) {
            return office.complaints().number(cases.get(index));
        }
    }

    private Desk begin(Engines engine) throws IOException {
        return begin(engine.newRegister(folder));
    }

    private Desk begin(RegisterLocation where) throws IOException {
        Office office = open(where);
        Viewer loan = begin(office);
        Viewer director = join(office, loan, "giamdoc", "", Role.DIRECTOR);
        Viewer archivist = join(office, loan, "luutru", "", Role.ARCHIVIST);
        List<UUID> cases = new ArrayList<>();
        for (String words : List.of(
                "Tôi là HOÀNG  THỊ BƯỞI, số 0912.345.678, chờ giấy đã hai năm",
                "Tôi gọi lại lần hai",
                "Nhà bên cạnh ồn")) {
            cases.add(office.complaints()
                    .receive(director, Samples.complaint(words, null))
                    .id());
        }
        ComplaintFile second = office.callers().reveal(director, cases.get(1), "ghi đúng người gọi");
        office.complaints()
                .change(
                        director,
                        second,
                        second.complaint().content(),
                        new Person("Hoàng Thị Bưởi", "+84 912 345 678", "Xóm Kẹm, xã La Hiên"));
        ComplaintFile third = office.callers().reveal(director, cases.get(2), "ghi đúng người gọi");
        office.complaints()
                .change(director, third, third.complaint().content(), new Person("Lý Văn Khác", "0987 654 321", ""));
        ComplaintFile seen = office.callers().reveal(director, cases.get(2), "ghi đúng người gọi");
        office.complaints()
                .change(
                        director,
                        seen,
                        words(seen, "bà Hoang Thi Buoi hàng xóm"),
                        new Person("Lý Văn Khác", "0987 654 321", ""));
        Path letter = Files.writeString(folder.resolve("thư của tôi.txt"), "Tôi tên Hoàng Thị Bưởi");
        office.files().add(director, Complaints.ref(cases.getFirst()), letter, Progress.NONE);
        office.register().catchUp();
        return new Desk(office, director, archivist, cases);
    }

    private static congtam.complaint.Complaint words(ComplaintFile file, String words) {
        congtam.complaint.Complaint old = file.complaint().content();
        return new congtam.complaint.Complaint(
                old.number(),
                old.receivedAt(),
                old.channel(),
                old.line(),
                old.receivedBy(),
                old.callerId(),
                words,
                old.state(),
                old.source(),
                old.contents());
    }

    private static DestructionPlan plan(Desk desk) {
        return desk.office.destruction().plan(desk.director, desk.number(0), Progress.NONE);
    }

    private static void destroy(Desk desk, Choice choice) {
        desk.office.destruction().carryOut(desk.director, "luutru", words(WORDS), plan(desk), choice, GROUNDS);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void whatIsDestroyedStandsNowhereAndCasesAndFiguresStay(Engines engine) throws IOException {
        // Without encryption, so that what is left in the file can be found.
        Desk desk = begin(engine == Engines.H2 ? new RegisterLocation.InFolder(folder) : engine.newRegister(folder));
        Office office = desk.office;
        assertThat(tablesWith(office)).isNotEmpty();
        Printing printing = new Printing(office, new Texts(Language.VIETNAMESE), Letterhead.ofSeed());
        LocalDate day = LocalDate.of(2026, 11, 20);
        Summary before = printing.summary(desk.director, day, day, congtam.agency.View.TODAY);
        Seal seal = office.register().seal();

        DestructionPlan plan = plan(desk);
        assertThat(plan.own()).extracting(Named::number).containsExactly(desk.number(0), desk.number(1));
        assertThat(plan.others()).extracting(Named::number).contains(desk.number(2));
        assertThat(plan.remains()).isEmpty();
        destroy(desk, plan.everything());

        assertThat(tablesWith(office)).isEmpty();
        Summary after = printing.summary(desk.director, day, day, congtam.agency.View.TODAY);
        assertThat(after.complaints()).isEqualTo(before.complaints());
        assertThat(after.visits()).isEqualTo(before.visits());
        assertThat(office.register().holds(seal)).isTrue();
        Verification verification = office.register().verify(Progress.NONE);
        assertThat(verification.faults()).isEmpty();
        assertThat(verification.tombstones()).extracting(Tombstone::second).containsOnly("Bà luutru");
        assertThat(verification.tombstones()).extracting(Tombstone::basis).containsOnly(GROUNDS.basis());

        ComplaintFile file =
                office.complaints().open(desk.director, desk.cases.getFirst()).orElseThrow();
        assertThat(file.complaint().content().words()).isEqualTo("Tôi là […], số […], chờ giấy đã hai năm");
        CaseReport report = printing.caseFigures(desk.director, file, Identities.FULL);
        assertThat(Objects.requireNonNull(report.receipt().caller()).fullName()).contains(GROUNDS.basis());
        assertThat(report.files()).isEmpty();
        assertThat(office.complaints().count(desk.director, ComplaintFilter.ALL.withText("Bưởi")))
                .isZero();
        // Saved again by somebody who saw no name, it is no anonymous call.
        ComplaintFile again =
                office.complaints().change(desk.director, file, words(file, "khác"), new Person("", "", ""));
        assertThat(again.caller()).isNotNull();
        assertThat(refusal(() -> plan(desk))).isEqualTo("destroy.nobody");

        // Closing leaves former states out of the file.
        reopen(office);
        if (engine == Engines.H2) {
            assertThat(filesWith()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void whoWasTakenOffACaseIsDestroyedFromThere(Engines engine) throws IOException {
        Desk desk = begin(engine);
        ComplaintFile seen = desk.office.callers().reveal(desk.director, desk.cases.get(2), "ghi đúng người gọi");
        desk.office.complaints().change(desk.director, seen, seen.complaint().content(), null);
        DestructionPlan plan = desk.office.destruction().plan(desk.director, desk.number(2), Progress.NONE);
        assertThat(plan.own()).extracting(Named::number).containsExactly(desk.number(2));
        desk.office.destruction().carryOut(desk.director, "luutru", words(WORDS), plan, plan.everything(), GROUNDS);
        assertThat(desk.office
                        .register()
                        .<Integer>read(db -> db.fetchCount(Tables.PERSON, Tables.PERSON.FULL_NAME.eq("Lý Văn Khác"))))
                .isZero();
        assertThat(refusal(() -> desk.office.destruction().plan(desk.director, desk.number(2), Progress.NONE)))
                .isEqualTo("destroy.nobody");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void whatNobodyChoseStays(Engines engine) throws IOException {
        Desk desk = begin(engine);
        DestructionPlan plan = plan(desk);
        destroy(desk, new Choice(List.of(), List.of()));
        Stored<Attachment> kept = desk.office
                .files()
                .of(desk.director, Complaints.ref(desk.cases.getFirst()))
                .getFirst();
        try (var bytes = desk.office.files().open(desk.director, kept.content())) {
            assertThat(bytes.readAllBytes()).isNotEmpty();
        }
        assertThat(plan.files()).hasSize(1);
    }

    @Test
    void itTakesTwoWithTheRightAndGroundsThatNameNobody() throws IOException {
        Desk desk = begin(Engines.H2);
        DestructionPlan plan = plan(desk);
        Destruction destruction = desk.office.destruction();
        Choice all = plan.everything();
        assertThat(refusal(() -> destruction.carryOut(desk.director, "giamdoc", words(WORDS), plan, all, GROUNDS)))
                .isEqualTo("destroy.by-two");
        assertThat(refusal(() -> destruction.carryOut(desk.director, "loan", words(WORDS), plan, all, GROUNDS)))
                .isEqualTo("access.denied");
        assertThat(refusal(() -> destruction.carryOut(desk.director, "luutru", words("sai bét"), plan, all, GROUNDS)))
                .isEqualTo("access.wrong");
        Grounds named = new Grounds("Luật 91/2025/QH15", "bà hoang thi buoi đề nghị");
        assertThat(refusal(() -> destruction.carryOut(desk.director, "luutru", words(WORDS), plan, all, named)))
                .isEqualTo("destroy.named");
        Grounds none = new Grounds("", "đề nghị");
        assertThat(refusal(() -> destruction.carryOut(desk.director, "luutru", words(WORDS), plan, all, none)))
                .isEqualTo("destroy.grounds");
        assertThat(plan(desk).own()).hasSameSizeAs(plan.own());
    }

    @Test
    void wordsAreFoundHoweverPeopleWriteThem() {
        PersonWords words = new PersonWords(List.of(new Person("Lê Văn Ân", "0208 385 5001", "")));
        assertThat(List.of(
                        "ông LÊ VĂN  ÂN.",
                        "le van an",
                        "Lê Van Ân",
                        "giay_to_Le-Van-An.pdf",
                        "(+84) 208.385.5001".replace("(", "").replace(")", "")))
                .allMatch(words::standIn);
        assertThat(List.of("Lê Văn Ânh", "Lê Vân Ẩn", "PA-2026-000208", "02083855001234"))
                .noneMatch(words::standIn);
        assertThat(words.removedFrom("gặp lê văn ân hôm qua")).isEqualTo("gặp […] hôm qua");
    }

    private static List<String> tablesWith(Office office) {
        return office.register().read(db -> {
            List<String> found = new ArrayList<>();
            for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
                for (Record row : db.selectFrom(table).fetch()) {
                    for (Object value : row.intoList()) {
                        String text = value instanceof byte[] bytes
                                ? new String(bytes, StandardCharsets.UTF_8)
                                : String.valueOf(value);
                        if (GONE.stream().anyMatch(text::contains)) {
                            found.add(table.getName() + ": " + text);
                        }
                    }
                }
            }
            return found;
        });
    }

    /** Of the closed register, in the bytes of its files; the letter itself lies beside it. */
    private List<String> filesWith() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> found = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(one -> !one.getFileName().toString().startsWith("thư"))
                    .toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (String words : GONE) {
                    if (text.contains(
                            new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))) {
                        found.add(file + ": " + words);
                    }
                }
            }
            return found;
        }
    }

    @Test
    void aCaseWithoutCallerHasNothingToDestroy() throws IOException {
        Desk desk = begin(Engines.H2);
        assertThat(refusal(() -> desk.office.destruction().plan(desk.director, "PA-2026-999999", Progress.NONE)))
                .isEqualTo("destroy.nobody");
        assertThat(desk.office.register().tombstone(new RecordRef("complaint", desk.cases.getFirst())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void whoCalledBeforeStaysKnownWhenAnotherIsDestroyed(Engines engine) throws IOException {
        Desk desk = begin(engine);
        Office office = desk.office;
        Viewer director = desk.director;
        UUID id = desk.cases.getFirst();
        // The first caller is taken off the case, another one takes their place, and the words name both.
        ComplaintFile seen = office.callers().reveal(director, id, "ghi đúng người gọi");
        ComplaintFile nobodys = office.complaints()
                .change(director, seen, words(seen, "Bưởi? Chị Ma Thị Yên gọi thay Hoàng Thị Bưởi, chờ giấy"), null);
        office.complaints()
                .change(director, nobodys, nobodys.complaint().content(), new Person("Ma Thị Yên", "0977 111 222", ""));
        destroy(desk, plan(desk).everything());

        assertThat(office.complaints().whole(id).complaint().content().words())
                .isEqualTo("Bưởi? Chị […] gọi thay Hoàng Thị Bưởi, chờ giấy");
        assertThat(office.callers().redaction(id).text("thay Hoàng Thị Bưởi", "…"))
                .isEqualTo("thay …");
        assertThat(Objects.requireNonNull(
                                office.callers().redactions(List.of(id)).get(id))
                        .text("thay Hoàng Thị Bưởi", "…"))
                .isEqualTo("thay …");
        assertThat(office.complaints().count(director, ComplaintFilter.ALL.withText("hoang thi buoi gọi thay")))
                .as("search leaves them out still")
                .isZero();
        assertThat(office.complaints().count(director, ComplaintFilter.ALL.withText("gọi thay")))
                .isEqualTo(1);

        DestructionPlan former = plan(desk);
        assertThat(former.own())
                .as("and their other cases, asked for by this one")
                .extracting(Named::number)
                .contains(desk.number(0));
        destroy(desk, former.everything());
        assertThat(tablesWith(office)).noneMatch(found -> found.contains("Hoàng Thị Bưởi"));
        assertThat(office.register().verify(Progress.NONE).faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void casesOfWhichSomebodyWasTakenOffAreFoundByAnyOfTheirs(Engines engine) throws IOException {
        Desk desk = begin(engine);
        ComplaintFile second = desk.office.callers().reveal(desk.director, desk.cases.get(1), "ghi đúng người gọi");
        UUID other = desk.office
                .complaints()
                .receive(desk.director, Samples.complaint("Gọi lần ba", null))
                .id();
        ComplaintFile third = desk.office.callers().reveal(desk.director, other, "ghi đúng người gọi");
        desk.office.complaints().change(desk.director, third, words(third, "Bà Hoàng Thị Bưởi"), null);
        assertThat(second.caller()).isNotNull();

        DestructionPlan plan = plan(desk);

        assertThat(plan.own())
                .extracting(Named::number)
                .contains(desk.office.complaints().number(other));
        destroy(desk, new Choice(List.of(), List.of()));
        assertThat(desk.office.complaints().whole(other).complaint().content().words())
                .isEqualTo("Bà […]");
    }
}
