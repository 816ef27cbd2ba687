package congtam.ui.deadline.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import congtam.deadline.DeadlineTables;
import congtam.deadline.TimeLimit;
import congtam.deadline.TimeLimits;
import congtam.text.Language;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.deadline.book.LimitForm.Purpose;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A rule in use is superseded from a day, never overwritten; the form says so before the book does. */
class LimitFormTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-29T03:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);

    private final TimeLimits limits = new DeadlineTables(null).limits();
    private final TimeLimit answer = limits.on(LocalDate.of(2026, 11, 29), "PK-ANSWER");

    private LimitForm form(Purpose purpose, @Nullable TimeLimit from) {
        return new LimitForm(new Texts(Language.VIETNAMESE), NOVEMBER, purpose, limits, from);
    }

    private static String refusal(LimitForm form) {
        Problem[] met = new Problem[1];
        assertThatThrownBy(form::value).isInstanceOfSatisfying(Problem.class, problem -> met[0] = problem);
        return met[0].code();
    }

    @Test
    void aLaterVersionBeginsAsTheOneBeforeAndIsNotConfirmedYet() {
        LimitForm form = form(Purpose.SUPERSEDE, answer);
        assertThat(refusal(form)).as("from when on?").isEqualTo("book.missing");
        form.validFrom.set("1/1/2027");
        form.amount.set("3");
        TimeLimit fresh = form.value();
        assertThat(fresh.amount()).isEqualTo(3);
        assertThat(fresh.validFrom()).isEqualTo(NEXT_YEAR);
        assertThat(fresh.validTo()).isNull();
        assertThat(fresh.checked()).isFalse();
        assertThat(fresh.name()).isEqualTo(answer.name());
        assertThat(fresh.unit()).isEqualTo(answer.unit());
        assertThat(form.code.enabled()).isFalse();
    }

    @Test
    void whatCasesRunByIsNotOverwritten() {
        LimitForm form = form(Purpose.SUPERSEDE, answer);
        form.validFrom.set(new Texts(Language.VIETNAMESE).date(answer.validFrom()));
        form.amount.set("3");
        assertThat(refusal(form)).isEqualTo("deadline.overwritten");
    }

    @Test
    void ofAVersionThatIsThereOnlyWordsAndConfirmationChange() {
        LimitForm form = form(Purpose.CORRECT, answer);
        assertThat(form.amount.enabled()).isFalse();
        assertThat(form.validFrom.enabled()).isFalse();
        form.basis.set("Quyết định 12/2026/QĐ-UBND");
        form.checked.set(true);
        TimeLimit corrected = form.value();
        assertThat(corrected.countsLike(answer)).isTrue();
        assertThat(corrected.basis()).isEqualTo("Quyết định 12/2026/QĐ-UBND");
        assertThat(corrected.checked()).isTrue();
    }

    @Test
    void aNewRuleTakesACodeOfItsOwn() {
        LimitForm form = form(Purpose.ADD, null);
        assertThat(refusal(form)).isEqualTo("book.missing");
        form.code.set("PK-ANSWER");
        form.name.set("Trả lời gấp");
        form.starts.set("tiếp nhận");
        form.amount.set("một");
        form.basis.set("QĐ 1");
        form.validFrom.set("1/1/2027");
        assertThat(refusal(form)).isEqualTo("book.number");
        form.amount.set("1");
        assertThat(refusal(form)).isEqualTo("book.code-taken");
        form.code.set("PK-URGENT");
        assertThat(form.value().length(true)).isEqualTo(1);
    }

    @Test
    void ofEachCodeTheVersionInForceIsShownOrTheLastOne() {
        TimeLimit old = answer.until(NEXT_YEAR.minusDays(1));
        LimitForm next = form(Purpose.SUPERSEDE, answer);
        next.validFrom.set("1/1/2027");
        TimeLimit fresh = next.value();
        TimeLimits both = new TimeLimits(List.of(old, fresh));
        assertThat(LimitsPane.inForce(both, NEXT_YEAR.minusDays(1))).containsExactly(old);
        assertThat(LimitsPane.inForce(both, NEXT_YEAR)).containsExactly(fresh);
        assertThat(LimitsPane.inForce(both, answer.validFrom().minusDays(1))).containsExactly(fresh);
    }
}
