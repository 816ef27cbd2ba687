package congtam.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import congtam.complaint.Channel;
import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.ComplaintState;
import congtam.complaint.Complaints;
import congtam.complaint.Content;
import congtam.complaint.ContentKind;
import congtam.complaint.Denouncers.Opening;
import congtam.complaint.DeploymentMode;
import congtam.complaint.NewComplaint;
import congtam.complaint.Protection;
import congtam.inspection.Destruction.Grounds;
import congtam.inspection.DestructionPlan;
import congtam.office.Office;
import congtam.person.Person;
import congtam.register.Progress;
import congtam.register.RegisterLocation;
import congtam.register.schema.Tables;
import congtam.testing.Engines;
import congtam.testing.Samples;
import congtam.text.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who denounced: nowhere but under seal, and there only for those to whom the case is assigned. */
class DenouncerTest extends AccessDesk {
    private static final Person DENOUNCER = new Person("Quàng Văn Xuyến", "0977 131 151", "Bản Nà Lẹng");

    private static NewComplaint complaint(ContentKind kind, @Nullable Person caller, String words, String envelope) {
        Content content = new Content(UUID.randomUUID(), kind, "Cán bộ", null, "ông Khuất", "", "Nhận tiền");
        return new NewComplaint(
                Samples.RECEIVED,
                Channel.HOTLINE,
                "",
                "",
                caller,
                words,
                ComplaintState.RECEIVED,
                null,
                List.of(content),
                new Protection(false, false, envelope));
    }

    private static Opening opening(String reason) {
        return new Opening(words(WORDS), reason, "", new char[0]);
    }

    private static Opening withSecond(String name) {
        return new Opening(words(WORDS), "mời làm việc", name, words(WORDS));
    }

    private Viewer office(Office office, Viewer administrator, DeploymentMode mode, Role role) {
        office.deployments().declare(administrator, mode, "khi lắp máy");
        return join(office, administrator, "mot", "", role);
    }

    private static UUID id(Viewer viewer) {
        return Objects.requireNonNull(viewer.id());
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void connectedNothingOfTheIdentityIsStored(Engines engine) {
        Office office = open(engine);
        Viewer administrator = begin(office);
        assertThat(office.deployments().mode()).as("undeclared").isEqualTo(DeploymentMode.CONNECTED);
        Viewer officer = office(office, administrator, DeploymentMode.CONNECTED, Role.PROCESSING_OFFICER);
        NewComplaint named = complaint(ContentKind.DENUNCIATION, DENOUNCER, "Nhận tiền", "");
        assertThat(refusal(() -> office.complaints().receive(officer, named))).isEqualTo("denouncer.connected");
        assertThat(refusal(() -> office.complaints().refuse(officer.id(), named)))
                .isEqualTo("denouncer.connected");
        ComplaintFile nameless = office.complaints()
                .receive(officer, complaint(ContentKind.DENUNCIATION, null, "Nhận tiền", "PB 07/2026"));
        assertThat(nameless.complaint().content().protection().envelope()).isEqualTo("PB 07/2026");

        ComplaintFile report =
                office.complaints().receive(officer, complaint(ContentKind.REPORT, DENOUNCER, "Chậm", ""));
        Complaint known = report.complaint().content();
        Complaint denounces = denouncing(known, "");
        ComplaintFile seen = office.complaints().open(officer, report.id()).orElseThrow();
        assertThat(seen.callerHidden()).isTrue();
        assertThat(refusal(() -> office.complaints().change(officer, seen, denounces, null)))
                .isEqualTo("denouncer.connected");
        ComplaintFile after = office.complaints().change(officer, seen, denouncing(known, "PB 08/2026"), null);
        assertThat(after.complaint().content().callerId()).isNull();
        assertThat(office.denouncers().of(officer, report.id())).isEmpty();
    }

    private static Complaint denouncing(Complaint complaint, String envelope) {
        Content main = complaint.main();
        Content now = new Content(
                main.id(), ContentKind.DENUNCIATION, main.field(), null, main.official(), main.place(), main.summary());
        return new Complaint(
                complaint.number(),
                complaint.receivedAt(),
                complaint.channel(),
                complaint.line(),
                complaint.receivedBy(),
                complaint.callerId(),
                complaint.words().replace(DENOUNCER.fullName(), "người này"),
                complaint.state(),
                complaint.source(),
                List.of(now),
                complaint.protection().withEnvelope(envelope));
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void onlyTheAssignedOpenItEachWithTheirOwnPassphraseAndAReason(Engines engine) {
        Office office = open(engine);
        Viewer administrator = begin(office);
        Viewer officer = office(office, administrator, DeploymentMode.INDEPENDENT, Role.PROCESSING_OFFICER);
        Viewer director = join(office, administrator, "giamdoc", "", Role.DIRECTOR);
        Viewer deputy = join(office, administrator, "pho", "", Role.DEPUTY_DIRECTOR);
        assertThat(refusal(() -> office.complaints()
                        .receive(officer, complaint(ContentKind.DENUNCIATION, DENOUNCER, "Tôi, QUANG VAN XUYEN", ""))))
                .isEqualTo("denouncer.in-words");
        UUID id = office.complaints()
                .receive(officer, complaint(ContentKind.DENUNCIATION, DENOUNCER, "Nhận tiền", ""))
                .id();
        office.register().catchUp();

        assertThat(office.complaints().whole(id).caller()).isNull();
        assertThat(office.complaints().count(director, ComplaintFilter.ALL.withText("xuyen")))
                .isZero();
        assertThat(office.denouncers().of(director, id).orElseThrow().holders()).containsExactly("Bà mot");
        assertThat(refusal(() -> office.denouncers().open(officer, id, opening(""))))
                .isEqualTo("access.no-reason");
        assertThat(refusal(() -> office.denouncers()
                        .open(officer, id, new Opening(words("sai mật khẩu rồi"), "mời làm việc", "", new char[0]))))
                .isEqualTo("access.wrong");
        assertThat(office.denouncers().open(officer, id, opening("mời làm việc")))
                .isEqualTo(DENOUNCER);
        assertThat(refusal(() -> office.denouncers().open(director, id, opening("xem thử"))))
                .isEqualTo("denouncer.not-for-you");
        assertThat(refusal(() -> office.denouncers().open(deputy, id, opening("xem thử"))))
                .isEqualTo("access.beyond");
        assertThat(refusal(() -> office.denouncers().open(administrator, id, opening("xem thử"))))
                .isEqualTo("access.denied");
        assertThat(office.timeline().ofComplaint(officer, id))
                .as("who wrote it")
                .anySatisfy(step -> {
                    assertThat(step.act()).isEqualTo("identity.open");
                    assertThat(step.who()).isEqualTo("Bà mot");
                    assertThat(step.details())
                            .anySatisfy(detail -> assertThat(detail.after()).isEqualTo("mời làm việc"));
                });

        office.assignments().assign(director, Complaints.ref(id), Set.of(id(officer), id(deputy)));
        assertThat(refusal(() -> office.denouncers().open(deputy, id, opening("mời làm việc"))))
                .as("assigned, but nobody has given the key")
                .isEqualTo("denouncer.not-for-you");
        office.denouncers().share(officer, id, opening("giao cho Phó Giám đốc"), true);
        assertThat(refusal(() -> office.denouncers().open(deputy, id, opening("mời làm việc"))))
                .isEqualTo("denouncer.needs-two");
        assertThat(refusal(() -> office.denouncers().open(deputy, id, withSecond("giamdoc"))))
                .isEqualTo("denouncer.not-for-you");
        assertThat(office.denouncers().open(deputy, id, withSecond("mot"))).isEqualTo(DENOUNCER);
        assertThat(refusal(() -> office.assignments().assign(director, Complaints.ref(id), Set.of(id(deputy)))))
                .isEqualTo("denouncer.nobody-left");
        office.denouncers().share(deputy, id, withSecond("mot"), false);
        office.assignments().assign(director, Complaints.ref(id), Set.of(id(deputy)));
        assertThat(refusal(() -> office.denouncers().open(officer, id, opening("mời làm việc"))))
                .isEqualTo("access.beyond");
        assertThat(office.denouncers().open(deputy, id, opening("mời làm việc")))
                .isEqualTo(DENOUNCER);

        assertThat(refusal(() -> office.deployments().declare(administrator, DeploymentMode.CONNECTED, "nối mạng")))
                .isEqualTo("deployment.holds-identities");
        assertThat(refusal(() -> office.denouncers()
                        .destroy(deputy, id, new Opening(words("sai bét rồi"), "PB 09/2026", "", new char[0]))))
                .isEqualTo("access.wrong");
        office.denouncers().destroy(deputy, id, opening("PB 09/2026"));
        office.deployments().declare(administrator, DeploymentMode.CONNECTED, "nối mạng");
        assertThat(office.denouncers().of(deputy, id)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void destroyingTheDataOfADenouncerTakesWhatIsSealedUnread(Engines engine) {
        Office office = open(engine);
        Viewer administrator = begin(office);
        Viewer officer = office(office, administrator, DeploymentMode.INDEPENDENT, Role.PROCESSING_OFFICER);
        Viewer director = join(office, administrator, "giamdoc", "", Role.DIRECTOR);
        join(office, administrator, "luutru", "", Role.ARCHIVIST);
        ComplaintFile file =
                office.complaints().receive(officer, complaint(ContentKind.DENUNCIATION, DENOUNCER, "Nhận tiền", ""));
        String number = file.complaint().content().number();
        assertThat(refusal(() -> office.denouncers().destroy(officer, file.id(), opening(" "))))
                .isEqualTo("denouncer.no-envelope");

        DestructionPlan plan = office.destruction().plan(director, number, Progress.NONE);
        assertThat(plan.sealed()).isEqualTo(file.id());
        Grounds grounds = new Grounds("Luật 91/2025/QH15", "hết thời hạn giữ");
        office.destruction().carryOut(director, "luutru", words(WORDS), plan, plan.everything(), grounds);

        assertThat(office.denouncers().of(officer, file.id())).isEmpty();
        assertThat(office.register()
                        .<Integer>read(db -> db.fetchCount(Tables.SEALED_IDENTITY_BODY)
                                + db.fetchCount(Tables.SEALED_IDENTITY_SHARE)))
                .isZero();
        officer.purposes().state(Complaints.ref(file.id()), new Purpose("Trả lời người hỏi"));
        assertThat(office.destruction()
                        .ofCaller(officer, file.id())
                        .orElseThrow()
                        .basis())
                .isEqualTo(grounds.basis());
        assertThat(office.register().verify(Progress.NONE).tombstones())
                .extracting(tombstone -> tombstone.record().kind())
                .contains("sealed-identity");
        assertThat(refusal(() -> office.destruction().plan(director, number, Progress.NONE)))
                .isEqualTo("destroy.nobody");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void anotherPassphraseKeepsTheKeyAndAResetLosesIt(Engines engine) {
        Office office = open(engine);
        Viewer administrator = begin(office);
        Viewer second = join(office, administrator, "hanh", "", Role.ADMINISTRATOR);
        Viewer officer = office(office, administrator, DeploymentMode.INDEPENDENT, Role.PROCESSING_OFFICER);
        Viewer director = join(office, administrator, "giamdoc", "", Role.DIRECTOR);
        UUID id = office.complaints()
                .receive(officer, complaint(ContentKind.DENUNCIATION, DENOUNCER, "Nhận tiền", ""))
                .id();
        office.assignments().assign(director, Complaints.ref(id), Set.of(id(officer), id(director)));
        office.denouncers().share(officer, id, opening("giao cho Giám đốc"), false);

        String other = "năm con gà nhặt thóc";
        office.signIn().choose("mot", words(WORDS), words(other));
        Viewer again = office.signIn().enter("mot", words(other)).viewer();
        Opening fresh = new Opening(words(other), "mời làm việc", "", new char[0]);
        assertThat(office.denouncers().open(again, id, fresh)).isEqualTo(DENOUNCER);

        office.signIn().reset(administrator, "hanh", words(WORDS), id(officer), words(FIRST_WORDS));
        assertThat(second.name()).isEqualTo("Bà hanh");
        office.signIn().choose("mot", words(FIRST_WORDS), words(WORDS));
        Viewer forgetful = enter(office, "mot");
        assertThat(refusal(() -> office.denouncers().open(forgetful, id, opening("mời làm việc"))))
                .isEqualTo("denouncer.not-for-you");
        office.denouncers().share(director, id, opening("giao lại"), false);
        assertThat(office.denouncers().open(forgetful, id, opening("mời làm việc")))
                .isEqualTo(DENOUNCER);
    }

    /** In a file that is not encrypted, closed before it is searched, so that what was deleted had its chance to stay. */
    @Test
    void noByteOfTheIdentityIsLeftInTheRegister() throws IOException {
        Office office = open(new RegisterLocation.InFolder(folder.resolve("sổ")));
        Viewer administrator = begin(office);
        Viewer officer = office(office, administrator, DeploymentMode.INDEPENDENT, Role.PROCESSING_OFFICER);
        UUID direct = office.complaints()
                .receive(officer, complaint(ContentKind.DENUNCIATION, DENOUNCER, "Nhận tiền", ""))
                .id();
        ComplaintFile report = office.complaints()
                .receive(officer, complaint(ContentKind.REPORT, DENOUNCER, "Tôi là Quàng Văn Xuyến", ""));
        office.register().catchUp();
        office = reopen(office);
        assertThat(found(folder)).as("a report keeps its caller").isNotEmpty();

        Viewer again = enter(office, "mot");
        ComplaintFile seen = office.complaints().open(again, report.id()).orElseThrow();
        office.complaints().change(again, seen, denouncing(report.complaint().content(), ""), null);
        assertThat(office.denouncers().open(again, report.id(), opening("mời làm việc")))
                .isEqualTo(DENOUNCER);
        assertThat(office.denouncers().open(again, direct, opening("mời làm việc")))
                .isEqualTo(DENOUNCER);
        office.register().catchUp();
        reopen(office);
        assertThat(found(folder)).isEmpty();
    }

    /** Names and numbers as they are, without marks, and in the two encodings that a database may use. */
    private static List<String> found(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                for (String text : List.of("Xuyến", "xuyen", "131 151", "0977131151", "Nà Lẹng", "na leng")) {
                    for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE)) {
                        if (contains(bytes, text.getBytes(charset))) {
                            found.add(file.getFileName() + ": " + text);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(new String(wanted, StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void keysThatSomebodyMeddledWithAreNamed(Engines engine) {
        Office office = open(engine);
        Viewer officer = office(office, begin(office), DeploymentMode.INDEPENDENT, Role.PROCESSING_OFFICER);
        ComplaintFile file =
                office.complaints().receive(officer, complaint(ContentKind.DENUNCIATION, DENOUNCER, "Nhận tiền", ""));
        String number = file.complaint().content().number();
        byte[] share = office.register()
                .read(db -> db.select(Tables.SEALED_IDENTITY_SHARE.SEALED_KEY)
                        .from(Tables.SEALED_IDENTITY_SHARE)
                        .fetchSingle()
                        .value1());
        for (byte[] damaged : List.of(flipped(share, share.length - 1), flipped(share, 3), new byte[5], new byte[90])) {
            office.register()
                    .<Integer>keep(db -> db.update(Tables.SEALED_IDENTITY_SHARE)
                            .set(Tables.SEALED_IDENTITY_SHARE.SEALED_KEY, damaged)
                            .execute());
            Problem told = catchThrowableOfType(
                    Problem.class, () -> office.denouncers().open(officer, file.id(), opening("mời làm việc")));
            assertThat(told.code()).isEqualTo("denouncer.damaged");
            assertThat(told.details()).containsExactly(number);
        }
        office.register()
                .<Integer>keep(db -> db.update(Tables.SEALED_IDENTITY_SHARE)
                        .set(Tables.SEALED_IDENTITY_SHARE.SEALED_KEY, share)
                        .execute());
        assertThat(office.denouncers().open(officer, file.id(), opening("mời làm việc")))
                .isEqualTo(DENOUNCER);

        byte[] pair = office.register()
                .read(db -> db.select(Tables.USER_KEY.SEALED_KEY)
                        .from(Tables.USER_KEY)
                        .where(Tables.USER_KEY.USER_ID.eq(id(officer)))
                        .fetchSingle()
                        .value1());
        for (byte[] damaged : List.of(flipped(pair, pair.length - 1), new byte[4])) {
            office.register()
                    .<Integer>keep(db -> db.update(Tables.USER_KEY)
                            .set(Tables.USER_KEY.SEALED_KEY, damaged)
                            .where(Tables.USER_KEY.USER_ID.eq(id(officer)))
                            .execute());
            assertThat(refusal(() -> office.denouncers().open(officer, file.id(), opening("mời làm việc"))))
                    .isEqualTo("access.key-damaged");
            assertThat(refusal(() -> office.signIn().choose("mot", words(WORDS), words("năm con gà nhặt thóc"))))
                    .isEqualTo("access.key-damaged");
        }
    }

    private static byte[] flipped(byte[] bytes, int at) {
        byte[] other = bytes.clone();
        other[at] ^= 1;
        return other;
    }
}
