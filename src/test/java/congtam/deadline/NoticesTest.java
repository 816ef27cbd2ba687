package congtam.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.deadline.Notices.Notice;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whom to tell now, by the levels that come along. */
class NoticesTest {
    private static final Notices NOTICES = new Notices(Seeds.TABLES.levels(), Seeds.CALENDAR);
    private static final LocalDateTime FRIDAY = LocalDateTime.of(2026, 11, 20, 10, 0);

    private static String told(String role) {
        return NOTICES.at(FRIDAY, Set.of(role)).stream()
                .map(notice -> notice.level().code() + (notice.own() ? " own" : ""))
                .collect(Collectors.joining(", "));
    }

    /** zammad#4432. */
    @Test
    void noReminderOutsideWorkingHours() {
        Set<String> director = Set.of("DIRECTOR");
        LocalDateTime holiday = LocalDateTime.of(2026, 11, 24, 10, 0);
        LocalDateTime workedSaturday = LocalDateTime.of(2026, 8, 22, 10, 0);
        assertThat(NOTICES.at(FRIDAY, director)).isNotEmpty();
        assertThat(NOTICES.at(workedSaturday, director)).isNotEmpty();
        for (LocalDateTime closed :
                List.of(FRIDAY.withHour(3), FRIDAY.withHour(12), FRIDAY.withHour(17), FRIDAY.plusDays(2), holiday)) {
            assertThat(NOTICES.at(closed, director)).as(closed.toString()).isEmpty();
        }
    }

    @Test
    void whatIsReachedWhileTheOfficeIsClosedIsToldInTheNextWorkingMinute() {
        assertThat(NOTICES.opens(FRIDAY.withHour(12))).isEqualTo(FRIDAY.withHour(13));
        assertThat(NOTICES.opens(FRIDAY.withHour(18)))
                .isEqualTo(FRIDAY.plusDays(3).withHour(7).withMinute(30));
        LocalDateTime eve = LocalDateTime.of(2026, 11, 23, 23, 59);
        assertThat(NOTICES.opens(eve)).isEqualTo(LocalDateTime.of(2026, 11, 25, 7, 30));
        for (LocalDateTime minute = FRIDAY; minute.isBefore(FRIDAY.plusDays(7)); minute = minute.plusMinutes(7)) {
            LocalDateTime opens = NOTICES.opens(minute);
            assertThat(NOTICES.at(opens, Set.of())).as("from " + minute).isNotEmpty();
            assertThat(NOTICES.at(minute.withSecond(59), Set.of()).isEmpty())
                    .as(minute.toString())
                    .isEqualTo(opens.isAfter(minute));
        }
    }

    @Test
    void eachRoleIsToldAtItsLevelAndWhoeverHandlesACaseOfTheirOwn() {
        assertThat(told("PROCESSING_OFFICER")).isEqualTo("DUE_SOON own, OVERDUE own");
        assertThat(told("HEAD_OF_SECTION")).isEqualTo("DUE_SOON own, OVERDUE, ESCALATED");
        assertThat(told("DEPUTY_DIRECTOR")).isEqualTo("DUE_SOON own, OVERDUE own, ESCALATED");
        assertThat(told("DIRECTOR")).isEqualTo("DUE_SOON own, OVERDUE own, ESCALATED_AGAIN");
    }

    @Test
    void aTableFromBeforeThereWereNoticesTellsThoseWhoHandleTheCases() {
        Level old = new Level("OLD", 80, 0, new Wording("Cũ", ""), new Wording("", ""), List.of());
        assertThat(new Notices(new Levels(List.of(old)), Seeds.CALENDAR).at(FRIDAY, Set.of("DIRECTOR")))
                .containsExactly(new Notice(old, true));
    }
}
