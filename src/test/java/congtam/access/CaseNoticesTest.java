package congtam.access;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.complaint.Acknowledged;
import congtam.complaint.CaseNotices.AtLevel;
import congtam.complaint.CaseNotices.News;
import congtam.complaint.ComplaintSort;
import congtam.complaint.Complaints;
import congtam.deadline.DayType;
import congtam.deadline.SpecialDay;
import congtam.deadline.Wording;
import congtam.deadline.book.CalendarYear;
import congtam.deadline.book.YearChange;
import congtam.office.Office;
import congtam.register.Progress;
import congtam.register.RecordRef;
import congtam.testing.Engines;
import congtam.testing.Samples;
import congtam.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How many cases press, and who is told of them: each number is the length of the list behind it, for every role. */
class CaseNoticesTest extends AccessDesk {
    private static final String SECTION = "Phòng CCHC";

    /** A call of 20 November is due soon on the 27th, overdue on 1 December, by three working days on the 4th, by ten on the 15th. */
    private void moveTo(int month, int day, int hour) {
        moveTo(LocalDateTime.of(2026, month, day, hour, 5));
    }

    private void moveTo(LocalDateTime to) {
        clock.move(Duration.between(clock.instant(), to.atZone(Texts.ZONE).toInstant()));
    }

    private static String told(Office office, Viewer viewer, Acknowledged known) {
        return office.notices().news(viewer, known).told().stream()
                .map(one -> one.level().code() + " " + one.cases())
                .collect(Collectors.joining(", "));
    }

    private static String told(Office office, Viewer viewer) {
        return told(office, viewer, Acknowledged.NOTHING);
    }

    private static void receive(Office office, Viewer viewer, Instant at) {
        assertThat(office.complaints().receive(viewer, Samples.complaint("Chờ giấy", null, at)))
                .isNotNull();
    }

    private static void everyNumberIsTheLengthOfItsList(Office office, Viewer viewer, Acknowledged known) {
        List<AtLevel> all = new ArrayList<>(office.notices().standing(viewer));
        all.addAll(office.notices().news(viewer, known).told());
        for (AtLevel one : all) {
            assertThat(office.complaints().page(viewer, one.filter(), ComplaintSort.SOONEST_DUE, null, 100))
                    .as(viewer.name() + " " + one)
                    .hasSize((int) one.cases());
        }
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void eachIsToldAtTheirLevelOfWhatTheyReach(Engines engine) {
        Office office = open(engine);
        Viewer administrator = begin(office);
        Viewer officer = join(office, administrator, "lợi", SECTION, Role.PROCESSING_OFFICER);
        Viewer idle = join(office, administrator, "hạnh", SECTION, Role.PROCESSING_OFFICER);
        Viewer head = join(office, administrator, "trưởng", SECTION, Role.HEAD_OF_SECTION);
        Viewer elsewhere = join(office, administrator, "khác", "Thanh niên", Role.HEAD_OF_SECTION);
        Viewer deputy = join(office, administrator, "phó", "", Role.DEPUTY_DIRECTOR);
        Viewer director = join(office, administrator, "giám đốc", "", Role.DIRECTOR);
        receive(office, officer, Samples.RECEIVED);
        assertThat(told(office, officer)).isEmpty();

        moveTo(11, 27, 10);
        assertThat(told(office, officer)).isEqualTo("DUE_SOON 1");
        assertThat(told(office, idle)).as("not theirs").isEmpty();
        assertThat(told(office, head)).isEmpty();

        moveTo(12, 1, 10);
        assertThat(told(office, officer)).isEqualTo("OVERDUE 1");
        assertThat(told(office, head)).isEqualTo("OVERDUE 1");
        assertThat(told(office, elsewhere)).as("another section").isEmpty();
        assertThat(told(office, deputy)).isEmpty();

        moveTo(12, 4, 10);
        assertThat(told(office, head)).isEqualTo("OVERDUE 1, ESCALATED 1");
        assertThat(told(office, deputy)).isEqualTo("ESCALATED 1");
        assertThat(told(office, director)).isEmpty();

        moveTo(12, 15, 10);
        assertThat(told(office, director)).isEqualTo("ESCALATED_AGAIN 1");
    }

    /** zammad#4432. */
    @ParameterizedTest
    @EnumSource(Engines.class)
    void noReminderOutsideWorkingHoursAndEachOnlyOnceItIsNews(Engines engine) {
        Office office = open(engine);
        Viewer administrator = begin(office);
        Viewer officer = join(office, administrator, "lợi", SECTION, Role.PROCESSING_OFFICER);
        Viewer head = join(office, administrator, "trưởng", SECTION, Role.HEAD_OF_SECTION);
        receive(office, officer, Samples.RECEIVED);

        moveTo(12, 1, 12);
        News atLunch = office.notices().news(head, Acknowledged.NOTHING);
        assertThat(atLunch.told()).isEmpty();
        assertThat(atLunch.closed()).isTrue();
        assertThat(atLunch.opensAt())
                .isEqualTo(
                        LocalDateTime.of(2026, 12, 1, 13, 0).atZone(Texts.ZONE).toInstant());
        assertThat(office.notices().standing(head))
                .as("counters do not sleep")
                .anyMatch(one -> one.level().code().equals("OVERDUE") && one.cases() == 1);
        moveTo(12, 1, 20);
        assertThat(told(office, head)).isEmpty();

        moveTo(12, 2, 8);
        News morning = office.notices().news(head, Acknowledged.NOTHING);
        assertThat(morning.told()).hasSize(1);
        moveTo(12, 2, 9);
        assertThat(told(office, head, morning.upTo())).as("known").isEmpty();
        moveTo(12, 4, 9);
        assertThat(told(office, head, morning.upTo())).isEqualTo("ESCALATED 1");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void whatComesLateIsNewsThoughItsDayHasLongPassed(Engines engine) {
        Office office = open(engine);
        Viewer administrator = begin(office);
        Viewer officer = join(office, administrator, "lợi", SECTION, Role.PROCESSING_OFFICER);
        Viewer other = join(office, administrator, "hạnh", SECTION, Role.PROCESSING_OFFICER);
        Viewer head = join(office, administrator, "trưởng", SECTION, Role.HEAD_OF_SECTION);
        Acknowledged known = office.notices().news(head, Acknowledged.NOTHING).upTo();
        Acknowledged knownToOther =
                office.notices().news(other, Acknowledged.NOTHING).upTo();

        UUID late = office.complaints()
                .receive(officer, Samples.complaint("Chờ giấy", null, Samples.RECEIVED.minus(Duration.ofDays(90))))
                .id();
        assertThat(told(office, head, known)).as("brought from paper").isEqualTo("OVERDUE 1, ESCALATED 1");
        Acknowledged then = office.notices().news(head, known).upTo();
        assertThat(told(office, head, then)).isEmpty();

        assertThat(told(office, other, knownToOther)).isEmpty();
        office.assignments().assign(head, Complaints.ref(late), Set.of(Objects.requireNonNull(other.id())));
        assertThat(told(office, other, knownToOther)).as("given to them").isEqualTo("OVERDUE 1");
        assertThat(told(office, head, then)).as("to whom nothing is new").isEmpty();
        everyNumberIsTheLengthOfItsList(office, other, knownToOther);
    }

    private static void keep(Office office, CalendarYear before, CalendarYear after) {
        assertThat(office.recounting()
                        .carryOut(
                                Samples.CLERK,
                                then -> office.deadlines()
                                        .keepYears(Samples.CLERK, List.of(new YearChange(before, after)), then),
                                Progress.NONE)
                        .kept())
                .containsExactly(before.year());
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aCalendarThatMovesNoLevelIsNoNewsAndOneThatDoesIs(Engines engine) {
        Office office = open(engine);
        Viewer administrator = begin(office);
        Viewer officer = join(office, administrator, "lợi", SECTION, Role.PROCESSING_OFFICER);
        moveTo(12, 28, 10);
        UUID id = office.complaints()
                .receive(officer, Samples.complaint("Chờ giấy", null, clock.instant()))
                .id();
        moveTo(LocalDateTime.of(2027, 1, 5, 10, 5));
        Acknowledged known =
                office.notices().news(officer, Acknowledged.NOTHING).upTo();
        assertThat(told(office, officer)).isEqualTo("DUE_SOON 1");
        assertThat(told(office, officer, known)).isEmpty();

        CalendarYear expected = office.deadlines().years().stream()
                .filter(year -> year.year() == 2027)
                .findFirst()
                .orElseThrow();
        CalendarYear announced = new CalendarYear(2027, "TB 1", expected.days());
        keep(office, expected, announced);
        assertThat(office.register().history(new RecordRef("clock", id)))
                .extracting(entry -> entry.entry().act())
                .as("it is no longer provisional")
                .containsExactly("clock.start", "clock.reread");
        assertThat(told(office, officer, known)).as("the notice alone").isEmpty();

        List<SpecialDay> days = new ArrayList<>(expected.days());
        days.add(new SpecialDay(LocalDate.of(2027, 1, 2), DayType.WORKED_SATURDAY, new Wording("Làm bù", ""), "CV 1"));
        keep(office, announced, new CalendarYear(2027, "TB 1", days));
        assertThat(told(office, officer, known)).as("due a day earlier").isNotEmpty();
    }

    /** DIGIT: a count badge equals the length of its list, for every role. */
    @ParameterizedTest
    @EnumSource(Engines.class)
    void everyNumberIsTheLengthOfTheListForEveryRoleAndNoneCountsWhatIsHidden(Engines engine) {
        Office office = open(engine);
        Viewer administrator = begin(office);
        Viewer elsewhere = join(office, administrator, "khác", "Thanh niên", Role.HEAD_OF_SECTION);
        Viewer officer = join(office, administrator, "lợi", SECTION, Role.PROCESSING_OFFICER);
        Viewer head = join(office, administrator, "trưởng", SECTION, Role.HEAD_OF_SECTION);
        for (int day = 0; day < 40; day += 4) {
            receive(office, day % 3 == 0 ? elsewhere : officer, Samples.RECEIVED.minus(Duration.ofDays(day)));
        }
        Acknowledged known = office.notices().news(head, Acknowledged.NOTHING).upTo();
        moveTo(12, 2, 10);
        List<AtLevel> before = office.notices().standing(head);
        String toldBefore = told(office, head);
        assertThat(before).anyMatch(one -> one.cases() > 0);
        assertThat(office.complaints().receive(officer, Samples.protectedComplaint("Mật", null)))
                .isNotNull();
        assertThat(office.notices().standing(head))
                .as("protected from the head")
                .isEqualTo(before);
        assertThat(told(office, head)).isEqualTo(toldBefore);
        assertThat(told(office, officer, known))
                .as("but not from whom it was given to")
                .contains("OVERDUE");

        for (Role role : Role.values()) {
            String name = role.name().toLowerCase(Locale.ROOT);
            Viewer viewer = join(office, administrator, name, SECTION, role);
            if (viewer.may(Step.READ_COMPLAINT)) {
                everyNumberIsTheLengthOfItsList(office, viewer, Acknowledged.NOTHING);
                everyNumberIsTheLengthOfItsList(office, viewer, known);
            } else {
                assertThat(refusal(() -> office.notices().standing(viewer))).isEqualTo("access.denied");
                assertThat(refusal(() -> office.notices().news(viewer, known))).isEqualTo("access.denied");
            }
        }
    }
}
