package congtam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.ComplaintRow;
import congtam.complaint.ComplaintSort;
import congtam.complaint.Complaints;
import congtam.office.Office;
import congtam.person.Person;
import congtam.testing.Engines;
import congtam.testing.Samples;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every register promises, on both databases; each test ends with a verification. */
class RegisterContractTest {
    @TempDir
    Path folder = Path.of("");

    private @Nullable Office opened;

    private Office open(Engines engine) {
        Office office = Office.open(engine.newRegister(folder), Register.Missing.CREATE, Clock.systemUTC(), () -> {});
        opened = office;
        return office;
    }

    @AfterEach
    void everyRecordAgreesWithTheLedger() {
        Office office = opened;
        if (office != null) {
            assertThat(office.register().verify(Progress.NONE).faults()).isEmpty();
            office.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aLoggedComplaintIsThereWithItsNumberAndHistory(Engines engine) {
        Office office = open(engine);
        UUID agency = office.agencies()
                .create(Samples.CLERK, Samples.agency("UBND xã Võ Nhai"))
                .id();

        Stored<Complaint> logged = office.complaints()
                .receive(Samples.CLERK, Samples.complaint("Chờ giấy đã hai năm", agency))
                .complaint();

        assertThat(logged.content().number()).isEqualTo("PA-2026-000001");
        ComplaintFile file = office.complaints()
                .whole(office.complaints()
                        .open(Samples.CLERK, "PA-2026-000001")
                        .orElseThrow()
                        .id());
        assertThat(file.complaint()).isEqualTo(logged);
        assertThat(file.caller()).isNotNull();
        List<ComplaintRow> rows =
                office.complaints().page(Samples.CLERK, ComplaintFilter.ALL, ComplaintSort.NEWEST_FIRST, null, 10);
        assertThat(rows).extracting(ComplaintRow::agencyName).containsExactly("UBND xã Võ Nhai");
        assertThat(office.complaints().history(Samples.CLERK, file))
                .extracting(step -> step.entry().act())
                .containsExactly("person.create", "complaint.receive");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void theHistoryKeepsACallerWhoIsOneNoMore(Engines engine) {
        Office office = open(engine);
        Stored<Complaint> logged = office.complaints()
                .receive(Samples.CLERK, Samples.complaint("Chờ giấy", null))
                .complaint();
        ComplaintFile named = office.complaints().whole(logged.id());

        ComplaintFile unnamed = office.complaints().change(Samples.OFFICER, named, logged.content(), null);
        ComplaintFile other = office.complaints()
                .change(Samples.OFFICER, unnamed, unnamed.complaint().content(), new Person("Ma Thị Yên", "", "Xóm 3"));

        for (ComplaintFile file : List.of(unnamed, other)) {
            assertThat(office.complaints().history(Samples.CLERK, file))
                    .extracting(step -> step.entry().act())
                    .startsWith("person.create", "complaint.receive", "complaint.change");
        }
        assertThat(office.complaints().history(Samples.CLERK, other)).hasSize(5);
        assertThat(office.timeline().ofComplaint(Samples.CLERK, logged.id()))
                .as("and the start of its clock")
                .hasSize(6);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void theSecondOfTwoWhoChangeOneComplaintIsShownBothTexts(Engines engine) {
        Office office = open(engine);
        office.complaints().receive(Samples.CLERK, Samples.complaint("Chờ giấy", null));
        ComplaintFile seen = office.complaints()
                .whole(office.complaints()
                        .open(Samples.CLERK, "PA-2026-000001")
                        .orElseThrow()
                        .id());
        office.complaints().change(Samples.OFFICER, seen, words(seen, "Chờ giấy hai năm"), Samples.caller());

        Conflict conflict = catchThrowableOfType(
                Conflict.class,
                () -> office.complaints().change(Samples.CLERK, seen, words(seen, "Chờ sổ đỏ"), Samples.caller()));

        assertThat(conflict.changedBy()).isEqualTo(Samples.OFFICER.name());
        assertThat(conflict.current(Complaint.class).content().words()).isEqualTo("Chờ giấy hai năm");
        assertThat(conflict.attempted(Complaint.class).words()).isEqualTo("Chờ sổ đỏ");
    }

    private static Complaint words(ComplaintFile file, String words) {
        Complaint old = file.complaint().content();
        return new Complaint(
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

    @ParameterizedTest
    @EnumSource(Engines.class)
    void pagesFollowEachOtherWithoutGapOrRepetitionInEverySort(Engines engine) {
        Office office = open(engine);
        office.register().write("nhập", writing -> {
            List<congtam.complaint.NewComplaint> many = new ArrayList<>();
            for (int i = 0; i < 57; i++) {
                many.add(Samples.complaint("số " + i, null, Samples.RECEIVED.minusSeconds(i % 5)));
            }
            return office.complaints().receiveAll(writing, null, many, "complaint.import");
        });
        for (ComplaintSort.Column column : ComplaintSort.Column.values()) {
            for (boolean descending : new boolean[] {true, false}) {
                assertThat(allPages(office.complaints(), new ComplaintSort(column, descending)))
                        .as(column + " " + descending)
                        .hasSize(57)
                        .doesNotHaveDuplicates();
            }
        }
        assertThat(office.complaints().count(Samples.CLERK, ComplaintFilter.ALL))
                .isEqualTo(57);
    }

    private static List<UUID> allPages(Complaints complaints, ComplaintSort sort) {
        List<UUID> ids = new ArrayList<>();
        List<ComplaintRow> page = complaints.page(Samples.CLERK, ComplaintFilter.ALL, sort, null, 10);
        while (!page.isEmpty()) {
            page.forEach(row -> ids.add(row.id()));
            page = complaints.page(Samples.CLERK, ComplaintFilter.ALL, sort, page.getLast(), 10);
        }
        return ids;
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void wordsAreFoundWithoutMarksAndByTheCallersNumber(Engines engine) {
        Office office = open(engine);
        office.complaints().receive(Samples.CLERK, Samples.complaint("Đường vào xóm bị lấn chiếm", null));
        office.complaints().receive(Samples.CLERK, Samples.complaint("Chờ giấy chứng nhận", null));
        office.register().catchUp();

        assertThat(count(office, "duong lan chiem")).isEqualTo(1);
        assertThat(count(office, "Đường")).isEqualTo(1);
        assertThat(count(office, "0912345678")).isEqualTo(2);
        assertThat(count(office, "khong co")).isEqualTo(2);
        assertThat(count(office, "100% _")).isZero();
    }

    private static long count(Office office, String text) {
        return office.complaints().count(Samples.CLERK, ComplaintFilter.ALL.withText(text));
    }
}
