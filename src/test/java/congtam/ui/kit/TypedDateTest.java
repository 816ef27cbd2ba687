package congtam.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import congtam.text.Problem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 10, 7, 41);

    @ParameterizedTest
    @CsvSource({
        "02/09/2026 08:15, 2026-09-02T08:15",
        "2/9 8:15, 2026-09-02T08:15",
        "2-9-26 8h15, 2026-09-02T08:15",
        "020926 0815, 2026-09-02T08:15",
        "02092026 8h, 2026-09-02T08:00",
        "2/9, 2026-09-02T10:07",
        "8h15, 2026-11-23T08:15",
        "8:05, 2026-11-23T08:05",
        "h, 2026-11-23T10:07",
        "H, 2026-11-23T10:07",
        "'', 2026-11-23T10:07",
        "29/02/2024 23:59, 2024-02-29T23:59",
        "'  2/9    8:15 ', 2026-09-02T08:15"
    })
    void readsWhatPeopleType(String typed, LocalDateTime meant) {
        assertThat(TypedDate.time(typed, NOW)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026 08:00", "29/2/2026", "00/01/2026", "1/13/2026", "310226"})
    void refusesDaysThatNoCalendarHolds(String typed) {
        assertThatThrownBy(() -> TypedDate.time(typed, NOW))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("date.no-such-day"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2/9 24:00", "2/9 8:61", "25h"})
    void refusesTimesThatNoClockShows(String typed) {
        assertThatThrownBy(() -> TypedDate.time(typed, NOW))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("date.no-such-time"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hôm qua", "2/9 8:15 sáng", "2026-09-02", "1/2/3/4", "<html>"})
    void saysThatItDoesNotUnderstand(String typed) {
        assertThatThrownBy(() -> TypedDate.time(typed, NOW))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("date.unreadable"));
    }

    @Test
    void readsDays() {
        LocalDate today = NOW.toLocalDate();
        assertThat(TypedDate.day("h", today)).isEqualTo(today);
        assertThat(TypedDate.day("2/9", today)).isEqualTo(LocalDate.of(2026, 9, 2));
        assertThat(TypedDate.day("020925", today)).isEqualTo(LocalDate.of(2025, 9, 2));
    }
}
