package congtam.deadline;

import static congtam.deadline.Seeds.limit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import congtam.text.Problem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits of the law, and how one follows another. */
class TimeLimitTest {
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 2, 9, 0);

    @ParameterizedTest
    @CsvSource({
        "KN-ACCEPT, 10, DAY",
        "KN-1, 30, DAY",
        "KN-2, 45, DAY",
        "KN-1-SEND, 3, WORKING_DAY",
        "KN-2-SEND, 7, DAY",
        "KN-NEXT, 30, DAY",
        "KN-LIMIT, 90, DAY",
        "KN-DISC-FILE, 15, DAY",
        "KN-DISC-ACCEPT, 10, DAY",
        "KN-DISC, 30, DAY",
        "TC-CHECK, 7, WORKING_DAY",
        "TC-FWD, 5, WORKING_DAY",
        "TC-NOTIFY, 5, WORKING_DAY",
        "TC-RES, 30, DAY",
        "TC-SUSPEND, 5, WORKING_DAY",
        "TC-CONCL, 5, WORKING_DAY",
        "TC-ACT, 7, WORKING_DAY",
        "TC-PUB, 7, WORKING_DAY",
        "PK-NOTICE, 10, WORKING_DAY",
        "PK-FWD, 2, WORKING_DAY",
        "PK-ANSWER, 5, WORKING_DAY",
        "LD-COMMUNE, 45, DAY",
        "LD-PROV, 50, DAY",
        "DISC, 90, DAY"
    })
    void theLimitsOfTheLawComeAlong(String code, int amount, LimitUnit unit) {
        TimeLimit limit = limit(code, MONDAY);
        assertThat(limit.amount()).isEqualTo(amount);
        assertThat(limit.unit()).isEqualTo(unit);
        assertThat(limit.basis()).isNotEmpty();
        assertThat(limit.starts().vi()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "KN-1, 30, 45, 45, 60", "KN-2, 45, 60, 60, 70", "KN-DISC, 30, 45, 30, 45", "TC-CHECK, 7, 10, 7, 10",
        "TC-RES, 30, 90, 30, 90", "KN-NEXT, 30, 30, 45, 45", "LD-COMMUNE, 45, 45, 55, 55", "LD-PROV, 50, 50, 60, 60",
        "DISC, 90, 150, 90, 150"
    })
    void theyGrowAsTheLawAllows(String code, int plain, int most, int remote, int mostRemote) {
        TimeLimit limit = limit(code, MONDAY);
        TimeLimit.Extensions extensions = limit.extensions();
        assertThat(limit.length(false)).isEqualTo(plain);
        assertThat(limit.length(false) + extensions.times() * extensions.amount(false))
                .isEqualTo(most);
        assertThat(limit.length(true)).isEqualTo(remote);
        assertThat(limit.length(true) + extensions.times() * extensions.amount(true))
                .isEqualTo(mostRemote);
    }

    @Test
    void aLimitIsSupersededOnItsDayAndTheOldOneStaysForOldCases() {
        TimeLimit old = limit("PK-ANSWER", MONDAY);
        TimeLimit ended = old.until(LocalDate.of(2026, 6, 30));
        TimeLimit after = from(Seeds.limit(3, LimitUnit.WORKING_DAY), "PK-ANSWER", LocalDate.of(2026, 7, 1));
        TimeLimits limits = new TimeLimits(List.of(after, ended));

        assertThat(limits.on(LocalDate.of(2026, 6, 30), "PK-ANSWER").amount()).isEqualTo(5);
        assertThat(limits.on(LocalDate.of(2026, 7, 1), "pk-answer").amount()).isEqualTo(3);
        assertThatThrownBy(() -> new TimeLimits(List.of(after, old))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> limits.on(LocalDate.of(2026, 7, 1), "PK-KHÁC"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("deadline.no-limit"));
    }

    private static TimeLimit from(TimeLimit limit, String code, LocalDate first) {
        return new TimeLimit(
                code,
                limit.name(),
                limit.starts(),
                limit.amount(),
                limit.unit(),
                limit.remote(),
                limit.extensions(),
                limit.pausable(),
                limit.afterHours(),
                limit.basis(),
                limit.checked(),
                first,
                null);
    }
}
