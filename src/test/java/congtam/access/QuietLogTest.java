package congtam.access;

import static congtam.register.schema.Tables.COMPLAINT;
import static org.assertj.core.api.Assertions.assertThat;

import congtam.complaint.ComplaintFile;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.ComplaintSort;
import congtam.complaint.Complaints;
import congtam.office.Office;
import congtam.person.Person;
import congtam.register.Progress;
import congtam.testing.Engines;
import congtam.testing.Samples;
import congtam.text.Language;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.kit.Explanation;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

/** What the program logs lies in files of the system that nobody protects: no word, name or number of a case is in it. */
class QuietLogTest extends AccessDesk {
    private static final String CASE_WORDS = "Nhận tiền trong phong bì xanh";
    private static final Texts TEXTS = new Texts(Language.VIETNAMESE);

    private final PrintStream before = System.err;
    private final ByteArrayOutputStream logged = new ByteArrayOutputStream();

    @BeforeEach
    void readTheLog() {
        System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void putBack() {
        System.setErr(before);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void whateverFailsTheLogHoldsNothingOfAHiddenCase(Engines engine) throws Exception {
        Office office = open(engine);
        Viewer administrator = begin(office);
        Viewer officer = join(office, administrator, "truc", "Phòng", Role.DUTY_OFFICER);
        Viewer other = join(office, administrator, "khac", "Phòng", Role.PROCESSING_OFFICER);
        ComplaintFile hidden = office.complaints().receive(officer, Samples.protectedComplaint(CASE_WORDS, null));
        String number = hidden.complaint().content().number();
        UUID id = hidden.id();
        office.register().catchUp();

        List<Throwable> failures = new ArrayList<>();
        attempt(
                failures,
                () -> office.complaints()
                        .page(
                                other,
                                ComplaintFilter.ALL.withText("phong bì xanh"),
                                ComplaintSort.NEWEST_FIRST,
                                null,
                                10));
        attempt(failures, () -> office.complaints().count(other, ComplaintFilter.ALL.withText("Hoàng Thị Bưởi")));
        attempt(failures, () -> office.complaints().open(other, number));
        attempt(failures, () -> office.complaints().open(other, number, new Purpose("Xác minh đơn")));
        attempt(failures, () -> office.callers().reveal(other, id, "một lý do"));
        attempt(
                failures,
                () -> office.complaints()
                        .change(other, hidden, hidden.complaint().content(), null));
        attempt(failures, () -> office.complaints().lift(other, hidden, "một lý do"));
        attempt(failures, () -> office.timeline().ofComplaint(other, id));
        // Its own officer meets a conflict, a refusal that repeats what they typed, and a file that is not there.
        office.complaints().change(officer, hidden, hidden.complaint().content(), new Person("Ma Thị Yên", "", ""));
        attempt(
                failures,
                () -> office.complaints()
                        .change(officer, hidden, hidden.complaint().content(), new Person("Lý Văn Khác", "", "")));
        attempt(
                failures,
                () -> office.files()
                        .add(
                                officer,
                                Complaints.ref(id),
                                folder.resolve(number + " Hoàng Thị Bưởi.pdf"),
                                Progress.NONE));
        failures.add(Problem.of("text.too-long", "Hoàng Thị Bưởi", number));
        // What databases and the JDK repeat in their messages.
        attempt(
                failures,
                () -> office.register()
                        .write(
                                "ai",
                                writing -> writing.db()
                                        .insertInto(COMPLAINT)
                                        .select(DSL.selectFrom(COMPLAINT).where(COMPLAINT.NUMBER.eq(number)))
                                        .execute()));
        attempt(
                failures,
                () -> office.register().read(db -> db.fetch("select cast('" + number + " phong bì xanh' as integer)")));
        attempt(failures, () -> UUID.fromString(number + " Hoàng Thị Bưởi"));
        attempt(failures, () -> java.time.LocalDate.parse(number + " Hoàng Thị Bưởi"));
        assertThat(failures).hasSizeGreaterThan(8);

        for (Throwable failure : failures) {
            String shown = Explanation.of(TEXTS, failure).technical();
            assertThat(shown).as("what is passed on for repair").contains("at ");
            assertSilent(shown, number);
            LoggerFactory.getLogger(QuietLogTest.class).warn("as a screen logs it", failure);
        }
        String text = logged.toString(StandardCharsets.UTF_8);
        assertThat(text)
                .as("the log was read")
                .contains("unexpected failure")
                .contains("as a screen logs it")
                .contains("access.beyond")
                .contains("congtam.access.QuietLogTest");
        assertSilent(text, number);
    }

    private static void assertSilent(String text, String number) {
        assertThat(text)
                .doesNotContain(number)
                .doesNotContainIgnoringCase("phong b")
                .doesNotContain("Bưởi")
                .doesNotContain("Ma Thị Yên")
                .doesNotContain("Lý Văn Khác")
                .doesNotContain("0912");
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private static void attempt(List<Throwable> failures, Work work) throws Exception {
        try {
            work.run();
        } catch (RuntimeException failure) {
            failures.add(failure);
        }
    }
}
