package congtam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import congtam.agency.Agencies;
import congtam.agency.Agency;
import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.complaint.Complaints;
import congtam.office.Office;
import congtam.person.People;
import congtam.person.Person;
import congtam.testing.Engines;
import congtam.testing.Samples;
import congtam.text.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the register promises of single records: links, files, history, merging, erasure. */
class RecordsContractTest extends OnBothEngines {
    private static ComplaintFile logged(Office office, String words) {
        Stored<Complaint> complaint = office.complaints()
                .receive(Samples.CLERK, Samples.complaint(words, null))
                .complaint();
        return office.complaints().whole(complaint.id());
    }

    private static Person person(ComplaintFile file) {
        Stored<Person> caller = file.caller();
        if (caller == null) {
            throw new AssertionError("no caller");
        }
        return caller.content();
    }

    private static Stored<Person> caller(ComplaintFile file) {
        Stored<Person> caller = file.caller();
        if (caller == null) {
            throw new AssertionError("no caller");
        }
        return caller;
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aLinkIsSeenFromBothEndsOnceAndGoneWhenParted(Engines engine) {
        Office office = open(engine);
        RecordRef one = Complaints.ref(logged(office, "một").complaint().id());
        RecordRef two = Complaints.ref(logged(office, "hai").complaint().id());
        for (int i = 0; i < 2; i++) {
            office.register().write("a", writing -> {
                office.links().join(writing, one, two, "repeats");
                return true;
            });
        }
        List<Stored<Link>> fromOne = office.register().read(db -> office.links().of(db, one));
        List<Stored<Link>> fromTwo = office.register().read(db -> office.links().of(db, two));
        assertThat(fromOne).hasSize(1).isEqualTo(fromTwo);

        office.register().write("a", writing -> {
            office.links().part(writing, fromOne.getFirst(), "link.part");
            return true;
        });

        assertThat(office.register()
                        .<List<Stored<Link>>>read(db -> office.links().of(db, one)))
                .isEmpty();
        assertThat(office.register()
                        .history(new RecordRef("link", fromOne.getFirst().id())))
                .extracting(step -> step.entry().act())
                .containsExactly("link.join", "link.part");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void anAttachedFileComesBackByteForByteAndStaysInHistoryWhenRemoved(Engines engine) throws IOException {
        Office office = open(engine);
        RecordRef owner = Complaints.ref(logged(office, "có ảnh").complaint().id());
        for (int size : new int[] {1, 256 * 1024 - 1, 256 * 1024, 256 * 1024 + 1, 700_001}) {
            byte[] content = bytes(size);
            Stored<Attachment> added =
                    office.attachments().add("a", owner, file("ảnh " + size + ".jpg", content), Progress.NONE);
            Path copy = folder.resolve("copy");

            office.attachments().copyTo(added.content(), copy);

            assertThat(Files.readAllBytes(copy)).isEqualTo(content);
            assertThat(added.content().size()).isEqualTo(size);
        }
        Stored<Attachment> first = office.attachments().of(owner).getFirst();
        office.attachments().remove("a", first);

        assertThat(office.attachments().of(owner)).hasSize(4).doesNotContain(first);
        assertThat(office.register().history(new RecordRef("attachment", first.id())))
                .extracting(step -> step.entry().act())
                .containsExactly("attachment.add", "attachment.remove");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void oneFileIsAttachedOnceToOneRecordAndKeptOnceForTwo(Engines engine) throws IOException {
        Office office = open(engine);
        RecordRef one = Complaints.ref(logged(office, "một").complaint().id());
        RecordRef two = Complaints.ref(logged(office, "hai").complaint().id());
        Path picture = file("ảnh.jpg", bytes(1000));
        Stored<Attachment> first = office.attachments().add("a", one, picture, Progress.NONE);

        Problem twice =
                catchThrowableOfType(Problem.class, () -> office.attachments().add("a", one, picture, Progress.NONE));
        Stored<Attachment> other = office.attachments().add("a", two, picture, Progress.NONE);

        assertThat(twice.code()).isEqualTo("attachment.twice");
        assertThat(other.content().sha256()).isEqualTo(first.content().sha256());
        assertThat(office.attachments().of(one)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void filesThatCannotBeTakenInAreRefusedWithAReason(Engines engine) throws IOException {
        Office office = open(engine);
        RecordRef owner = Complaints.ref(logged(office, "một").complaint().id());
        List<String> codes = new ArrayList<>();
        for (Path path : List.of(file("rỗng.txt", new byte[0]), folder, folder.resolve("không có"))) {
            codes.add(catchThrowableOfType(
                            Problem.class, () -> office.attachments().add("a", owner, path, Progress.NONE))
                    .code());
        }
        assertThat(codes).containsExactly("attachment.empty", "attachment.folder", "attachment.gone");
        assertThat(office.attachments().of(owner)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void historyShowsEachFieldBeforeAndAfterAndEveryVersionCanBeMadeAgain(Engines engine) {
        Office office = open(engine);
        Stored<Agency> one = office.agencies().create(Samples.CLERK, Samples.agency("UBND xã Võ Nhai"));
        Stored<Agency> two = office.agencies().change(Samples.OFFICER, one, Samples.agency("UBND xã Dân Tiến"));
        office.agencies().change(Samples.CLERK, two, Samples.agency("UBND xã Tràng Xá"));
        Register register = office.register();

        List<HistoryEntry> history = register.history(new RecordRef("agency", one.id()));

        assertThat(history).extracting(step -> step.entry().version()).containsExactly(1, 2, 3);
        assertThat(history)
                .extracting(step -> step.entry().who())
                .containsExactly(Samples.CLERK.name(), Samples.OFFICER.name(), Samples.CLERK.name());
        assertThat(history.getFirst().before()).isEmpty();
        assertThat(history.get(1).before().get("versions"))
                .isEqualTo(history.getFirst().after().get("versions"));
        assertThat(register.at(Agencies.kind(), one.id(), 1)).contains(one.content());
        assertThat(register.at(Agencies.kind(), one.id(), 2)).contains(two.content());
        assertThat(register.at(Agencies.kind(), one.id(), 4)).isEmpty();
        assertThat(register.at(Agencies.kind(), one.id(), 0)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void mergingTakesMyFieldsWhereIChangedThemAndTheirsElsewhere(Engines engine) {
        Register register = open(engine).register();
        Person base = new Person("Hoàng Thị Bưởi", "0912 345 678", "Tổ 5");
        Person mine = new Person("Hoàng Thị Bưởi", "0912 345 679", "Tổ 5");
        Person theirs = new Person("Hoàng Thị Bưởi", "0912 345 678", "Tổ 6");

        assertThat(register.merge(People.kind(), base, mine, theirs))
                .isEqualTo(new Person("Hoàng Thị Bưởi", "0912 345 679", "Tổ 6"));
        assertThat(register.differences(People.kind(), base, theirs)).containsOnlyKeys("address");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void erasureLeavesNoWordOfThePersonAndTheChainStillVerifies(Engines engine) throws Exception {
        Office office = open(engine);
        ComplaintFile before = logged(office, "Chị tôi tên Hòa bị gây khó");
        ComplaintFile kept = logged(office, "Người khác");
        Complaint complaint = before.complaint().content();
        office.complaints()
                .change(Samples.CLERK, before, complaint, new Person("Hoàng Thị Bưởi Đào", "0987 654 321", "Xóm Kẹm"));
        office.register().catchUp();
        ComplaintFile now = office.complaints()
                .whole(office.complaints()
                        .open(Samples.CLERK, complaint.number())
                        .orElseThrow()
                        .id());
        Seal earlier = office.register().seal();

        office.register().write("người được phép", writing -> {
            Stored<Person> person = caller(now);
            writing.erasePersonal(
                    People.kind(),
                    person.id(),
                    person.version(),
                    "person.erase",
                    Tombstone.Words.because("theo yêu cầu"));
            return writing.erasePersonal(
                    Complaints.kind(),
                    now.complaint().id(),
                    now.complaint().version(),
                    "complaint.erase",
                    Tombstone.Words.because("theo yêu cầu"));
        });
        office.register().catchUp();

        ComplaintFile erased = office.complaints()
                .whole(office.complaints()
                        .open(Samples.CLERK, complaint.number())
                        .orElseThrow()
                        .id());
        assertThat(erased.complaint().content().number()).isEqualTo(complaint.number());
        assertThat(erased.caller()).isNull();
        List<HistoryEntry> history =
                office.register().history(Complaints.ref(now.complaint().id()));
        assertThat(history).extracting(HistoryEntry::erased).startsWith(true).endsWith(false);
        assertThat(history.getLast().entry().act()).isEqualTo("complaint.erase");
        assertThat(office.register().holds(earlier)).isTrue();
        assertThat(faults(office)).isEmpty();
        assertThat(tablesWith("Chị tôi tên Hòa")).isEmpty();
        assertThat(tablesWith("chi toi ten hoa")).isEmpty();
        assertThat(tablesWith("0987 654 321")).isEmpty();
        assertThat(tablesWith("0987654321")).isEmpty();
        assertThat(tablesWith("Xóm Kẹm")).isEmpty();
        assertThat(tablesWith("Bưởi Đào")).isEmpty();
        assertThat(tablesWith("Người khác")).contains("complaint", "ledger_part");
        assertThat(person(kept)).isEqualTo(Samples.caller());
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void contentsThatOnlyChangePlacesStillAgreeWithTheLedger(Engines engine) {
        Office office = open(engine);
        ComplaintFile file = logged(office, "hai việc");
        Complaint old = file.complaint().content();
        Complaint two = with(old, List.of(old.main(), Samples.content(null)));
        ComplaintFile changed = office.complaints().change(Samples.CLERK, file, two, Samples.caller());

        office.complaints()
                .change(Samples.CLERK, changed, with(two, two.contents().reversed()), Samples.caller());

        assertThat(faults(office)).isEmpty();
    }

    private static Complaint with(Complaint old, List<congtam.complaint.Content> contents) {
        return new Complaint(
                old.number(),
                old.receivedAt(),
                old.channel(),
                old.line(),
                old.receivedBy(),
                old.callerId(),
                old.words(),
                old.state(),
                old.source(),
                contents);
    }

    /** The tables in which the UTF-8 bytes of some words stand, in any column. */
    private List<String> tablesWith(String words) throws SQLException {
        byte[] wanted = words.getBytes(StandardCharsets.UTF_8);
        List<String> tables = new ArrayList<>();
        List<String> found = new ArrayList<>();
        try (Connection connection = raw()) {
            try (ResultSet names = connection
                    .getMetaData()
                    .getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (names.next()) {
                    tables.add(names.getString("TABLE_NAME"));
                }
            }
            for (String table : tables) {
                try (Statement statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
                    if (holds(rows, wanted)) {
                        found.add(table);
                    }
                }
            }
        }
        assertThat(tables).contains("ledger_part", "person");
        return found;
    }

    private static boolean holds(ResultSet rows, byte[] wanted) throws SQLException {
        while (rows.next()) {
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                Object value = rows.getObject(column);
                byte[] bytes = value instanceof byte[] raw
                        ? raw
                        : String.valueOf(value).getBytes(StandardCharsets.UTF_8);
                if (contains(bytes, wanted)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @EnumSource(value = Engines.class, names = "H2")
    void erasedWordsAreNotInTheFileEitherOnceItWasClosed(Engines engine) throws IOException {
        Office office = open(engine);
        ComplaintFile file = logged(office, "Chị tôi tên Hòa bị gây khó");
        office.register().catchUp();
        office.register().write("a", writing -> {
            Stored<Person> person = caller(file);
            writing.erasePersonal(
                    People.kind(),
                    person.id(),
                    person.version(),
                    "person.erase",
                    Tombstone.Words.because("theo yêu cầu"));
            return writing.erasePersonal(
                    Complaints.kind(),
                    file.complaint().id(),
                    1,
                    "complaint.erase",
                    Tombstone.Words.because("theo yêu cầu"));
        });
        office.register().catchUp();
        closeAll();

        try (Stream<Path> files =
                Files.walk(((RegisterLocation.InFolder) location()).folder()).filter(Files::isRegularFile)) {
            for (Path path : files.toList()) {
                byte[] all = Files.readAllBytes(path);
                for (String words : List.of("Chị tôi tên Hòa", "chi toi ten hoa", "0912 345 678", "Phan Đình Phùng")) {
                    assertThat(contains(all, words.getBytes(StandardCharsets.UTF_8)))
                            .as(path.getFileName() + " holds " + words)
                            .isFalse();
                }
            }
        }
    }
}
