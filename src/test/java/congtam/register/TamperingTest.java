package congtam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.deadline.DeadlineTables;
import congtam.office.Office;
import congtam.person.People;
import congtam.register.Verification.What;
import congtam.testing.Engines;
import congtam.testing.Samples;
import congtam.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever writes past the program, with the database's own tools, is found: the verification names record and entry. */
class TamperingTest extends OnBothEngines {
    /** Entries are counted here: cases without clocks have one each. */
    @Override
    DeadlineTables tables() {
        return withoutClocks();
    }

    /** Entries 1 and 2: the first complaint and its caller; 3 and 4: the second; 5 changes the first. */
    private record Case(Office office, UUID first, UUID second, UUID caller) {}

    @BeforeEach
    void whoLiesIsNotHonest() {
        honest = false;
    }

    private Case begin(Engines engine) {
        Office office = open(engine);
        Stored<Complaint> first = office.complaints()
                .receive(Samples.CLERK, Samples.complaint("Chờ giấy", null))
                .complaint();
        Stored<Complaint> second = office.complaints()
                .receive(Samples.CLERK, Samples.complaint("Đường hỏng", null))
                .complaint();
        ComplaintFile file = office.complaints().whole(first.id());
        Complaint old = first.content();
        office.complaints()
                .change(
                        Samples.OFFICER,
                        file,
                        new Complaint(
                                old.number(),
                                old.receivedAt(),
                                old.channel(),
                                "0208 3 855 111",
                                old.receivedBy(),
                                old.callerId(),
                                old.words(),
                                old.state(),
                                old.source(),
                                old.contents()),
                        Samples.caller());
        office.register().catchUp();
        assertThat(faults(office)).isEmpty();
        assertThat(office.register().seal().seq()).isEqualTo(5);
        UUID caller = old.callerId();
        return new Case(office, first.id(), second.id(), caller == null ? first.id() : caller);
    }

    private static void finds(Office office, What what, long seq, UUID record) {
        assertThat(faults(office)).as("%s at entry %s of %s", what, seq, record).anySatisfy(fault -> {
            assertThat(fault.what()).isEqualTo(what);
            assertThat(fault.seq()).isEqualTo(seq);
            assertThat(fault.record()).isNotNull().extracting(RecordRef::id).isEqualTo(record);
        });
    }

    private void lie(String sql) {
        assertThat(sql(sql)).as(sql).isPositive();
    }

    private static String quoted(UUID id) {
        return "'" + id + "'";
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void anEditedRowIsFound(Engines engine) {
        Case c = begin(engine);
        lie("update complaint set words = 'Tôi rất hài lòng' where id = " + quoted(c.first));
        finds(c.office, What.ROW_DIFFERS, 5, c.first);
        assertThat(faults(c.office)).extracting(Verification.Fault::detail).contains("words");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void anEditedContentIsFound(Engines engine) {
        Case c = begin(engine);
        lie("update complaint_content set official = 'ông Khác' where complaint_id = " + quoted(c.second));
        finds(c.office, What.ROW_DIFFERS, 4, c.second);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void whatOnlyListsAndCountsReadIsComparedToo(Engines engine) {
        Case c = begin(engine);
        List<String> lies = List.of(
                "update complaint set main_field = 'Chuyện khác' where id = " + quoted(c.first),
                "update complaint set main_kind = 'PRAISE' where id = " + quoted(c.first),
                "update complaint set content_count = 9 where id = " + quoted(c.first),
                "update complaint_content set received_at = received_at - interval '400' day where complaint_id = "
                        + quoted(c.first));
        for (String lie : lies) {
            sql("create table kept as select * from complaint");
            sql("create table kept_content as select * from complaint_content");
            lie(lie);
            finds(c.office, What.ROW_DIFFERS, 5, c.first);
            for (String table : List.of("complaint", "complaint_content")) {
                lie("delete from " + table);
                lie("insert into " + table + " select * from kept" + (table.equals("complaint") ? "" : "_content"));
            }
            sql("drop table kept");
            sql("drop table kept_content");
        }
        assertThat(faults(c.office)).isEmpty();
        lie("update person set phone_digits = '113' where id = " + quoted(c.caller));
        finds(c.office, What.ROW_DIFFERS, 1, c.caller);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void rowsBelowARecordThatNoEntrySpeaksOfAreFound(Engines engine) {
        Case c = begin(engine);
        UUID invented = UUID.randomUUID();
        lie("insert into complaint_content select " + quoted(UUID.randomUUID()) + ", " + quoted(invented)
                + ", position, content_kind, field, agency_id, official, place, summary, received_at"
                + " from complaint_content where complaint_id = " + quoted(c.first));
        finds(c.office, What.ROW_UNKNOWN, 0, invented);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aRowThatIsNoContentAtAllIsNamedAndTheOthersAreStillCompared(Engines engine) {
        Case c = begin(engine);
        lie("update complaint set state = 'XONG' where id = " + quoted(c.first));
        lie("update complaint set words = 'khác' where id = " + quoted(c.second));
        finds(c.office, What.ROW_UNREADABLE, 0, c.first);
        finds(c.office, What.ROW_DIFFERS, 4, c.second);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aVersionSetBackIsFound(Engines engine) {
        Case c = begin(engine);
        lie("update complaint set version = 1 where id = " + quoted(c.first));
        finds(c.office, What.VERSION_WRONG, 5, c.first);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aDeletedRowIsFound(Engines engine) {
        Case c = begin(engine);
        lie("delete from complaint where id = " + quoted(c.first));
        finds(c.office, What.ROW_MISSING, 5, c.first);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aRowThatNoEntrySpeaksOfIsFound(Engines engine) {
        Case c = begin(engine);
        UUID invented = UUID.randomUUID();
        lie("insert into person values (" + quoted(invented) + ", 1, 'Ai đó', '', '', '', '')");
        finds(c.office, What.ROW_UNKNOWN, 0, invented);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void anEditedBodyIsFoundWithItsSaltOrWithoutIt(Engines engine) {
        Case c = begin(engine);
        for (String salt : List.of("salt = salt", "salt = null")) {
            setBody(4, "{\"words\":\"Tôi rất hài lòng\"}", salt);
            finds(c.office, What.CONTENT_CHANGED, 4, c.second);
        }
    }

    private void setBody(long seq, String body, String more) {
        try (Connection connection = raw();
                PreparedStatement update = connection.prepareStatement(
                        "update ledger_part set body = ?, " + more + " where part = 'personal' and seq = ?")) {
            update.setBytes(1, body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            update.setLong(2, seq);
            assertThat(update.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aBodyThatIsNoJsonIsNamedAndDoesNotEndTheVerification(Engines engine) {
        Case c = begin(engine);
        setBody(4, "{không phải", "salt = salt");
        finds(c.office, What.CONTENT_CHANGED, 4, c.second);
        finds(c.office, What.ENTRY_UNREADABLE, 4, c.second);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void anEditedNameDayOrActOfAnEntryIsFound(Engines engine) {
        Case c = begin(engine);
        List<String> lies = List.of(
                "who = 'người khác'",
                "act = 'complaint.import'",
                "at = at + interval '1' day",
                "format = 1",
                "record_version = 7",
                "tx = '" + UUID.randomUUID() + "'");
        for (String lie : lies) {
            sql("create table kept as select * from ledger_entry");
            lie("update ledger_entry set " + lie + " where seq = 4");
            finds(c.office, What.ENTRY_CHANGED, 4, c.second);
            lie("delete from ledger_entry");
            lie("insert into ledger_entry select * from kept");
            sql("drop table kept");
        }
        assertThat(faults(c.office)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void anEntryThatIsGivenToAnotherRecordIsFound(Engines engine) {
        Case c = begin(engine);
        lie("update ledger_entry set record_id = " + quoted(UUID.randomUUID()) + " where seq = 5");
        assertThat(faults(c.office))
                .anyMatch(fault -> fault.what() == What.ENTRY_CHANGED && fault.seq() == 5)
                .anyMatch(fault -> fault.what() == What.VERSION_WRONG
                        && fault.record() != null
                        && fault.record().id().equals(c.first));
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aCutEndWithAHeadMadeToFitIsFoundByTheRowsItLeavesBehind(Engines engine) {
        Case c = begin(engine);
        lie("delete from ledger_part where seq > 2");
        lie("delete from ledger_entry where seq > 2");
        lie("update ledger_head set seq = 2, hash = (select hash from ledger_entry where seq = 2) where chain = 1");
        finds(c.office, What.ROW_UNKNOWN, 0, c.second);
        finds(c.office, What.VERSION_WRONG, 2, c.first);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aCutEndIsFoundByTheHead(Engines engine) {
        Case c = begin(engine);
        lie("delete from ledger_part where seq = 5");
        lie("delete from ledger_entry where seq = 5");
        assertThat(faults(c.office)).extracting(Verification.Fault::what).contains(What.HEAD_WRONG);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void anEntryMissingInTheMiddleIsFound(Engines engine) {
        Case c = begin(engine);
        lie("delete from ledger_part where seq = 4");
        lie("delete from ledger_entry where seq = 4");
        assertThat(faults(c.office))
                .anyMatch(fault -> fault.what() == What.ENTRY_MISSING && fault.seq() == 4)
                .anyMatch(fault -> fault.what() == What.ROW_UNKNOWN
                        && fault.record() != null
                        && fault.record().id().equals(c.second));
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void twoEntriesThatChangedPlacesAreFound(Engines engine) {
        Case c = begin(engine);
        for (String table : List.of("ledger_entry", "ledger_part")) {
            lie("update " + table + " set seq = 999 where seq = 2");
            lie("update " + table + " set seq = 2 where seq = 4");
            lie("update " + table + " set seq = 4 where seq = 999");
        }
        finds(c.office, What.ENTRY_CHANGED, 2, c.second);
        finds(c.office, What.ENTRY_CHANGED, 4, c.first);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void anInventedRecordWhoseEntryHidesBelowTheBeginningIsFound(Engines engine) {
        Case c = begin(engine);
        UUID invented = UUID.randomUUID();
        lie("insert into ledger_entry select -1, tx, at, who, act, kind, " + quoted(invented)
                + ", 1, format, previous_hash, hash from ledger_entry where seq = 1");
        lie("insert into ledger_part select -1, part, salt, body, hash from ledger_part where seq = 1");
        lie("insert into person select " + quoted(invented)
                + ", 1, full_name, phone, phone_digits, address, name_key from person where id = "
                + quoted(c.caller));
        finds(c.office, What.CHAIN_BROKEN, -1, invented);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void contentGoneWithoutATombstoneIsFound(Engines engine) {
        Case c = begin(engine);
        lie("update ledger_part set salt = null, body = null where part = 'personal' and seq = 4");
        finds(c.office, What.CONTENT_MISSING, 4, c.second);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aTombstoneExcusesNeitherLaterContentNorWhatIsNotPersonalNorItself(Engines engine) {
        Case c = begin(engine);
        c.office.register().write("a", writing -> {
            writing.erasePersonal(People.kind(), c.caller, 1, "person.erase", Tombstone.Words.because("theo yêu cầu"));
            return writing.change(People.kind(), c.caller, 2, Samples.caller(), "person.change");
        });
        assertThat(faults(c.office)).isEmpty();
        lie("update ledger_part set salt = null, body = null where part = 'personal' and seq = 7");
        finds(c.office, What.CONTENT_MISSING, 7, c.caller);
        lie("update ledger_part set salt = null, body = null where part = 'tombstone'");
        finds(c.office, What.CONTENT_MISSING, 6, c.caller);
        lie("update ledger_part set salt = null, body = null where part = 'content' and seq = 2");
        finds(c.office, What.CONTENT_MISSING, 2, c.first);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aPastMadeAnewWithItsRowsIsCaughtOnlyByASealPrintedBefore(Engines engine) {
        Case c = begin(engine);
        Stored<Complaint> unwanted = c.office
                .complaints()
                .receive(Samples.CLERK, Samples.complaint("khó xử", null))
                .complaint();
        Seal printed = Seal.parse(c.office.register().seal().toString());
        assertThat(c.office.register().holds(printed)).isTrue();
        lie("delete from complaint_content where complaint_id = " + quoted(unwanted.id()));
        lie("delete from complaint where id = " + quoted(unwanted.id()));
        lie("delete from person where id = '" + unwanted.content().callerId() + "'");
        lie("delete from ledger_part where seq > 5");
        lie("delete from ledger_entry where seq > 5");
        lie("update ledger_head set seq = 5, hash = (select hash from ledger_entry where seq = 5) where chain = 1");

        assertThat(faults(c.office)).isEmpty();
        assertThat(c.office.register().holds(printed)).isFalse();
    }

    @Test
    void aFolderSetBackToAnEarlierCopyIsRefusedByItsSeal() throws IOException {
        Case c = begin(Engines.H2);
        Path register = ((RegisterLocation.InFolder) location()).folder();
        closeAll();
        Path copy = folder.resolve("bản sao");
        copy(register, copy, file -> true);
        Office office = open(location());
        office.complaints().receive(Samples.CLERK, Samples.complaint("sau bản sao", null));
        closeAll();

        copy(copy, register, file -> !file.endsWith("register.seal"));

        Problem problem = catchThrowableOfType(Problem.class, () -> open(location()));
        assertThat(problem.code()).isEqualTo("register.older-state");
        assertThat(problem.details()).contains(7L);
        assertThat(c.first).isNotNull();
    }

    private static void copy(Path from, Path to, Predicate<Path> which) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(which).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
