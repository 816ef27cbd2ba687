package congtam.ui.deadline.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import congtam.deadline.DayType;
import congtam.deadline.SpecialDay;
import congtam.deadline.Wording;
import congtam.deadline.book.CalendarYear;
import congtam.deadline.book.YearChange;
import congtam.text.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody changes in the calendar, before it is kept. */
class YearsFormTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-29T03:00:00Z"), ZoneOffset.UTC);
    private static final SpecialDay DAY = day(LocalDate.of(2026, 9, 2));
    private static final CalendarYear KNOWN = new CalendarYear(2026, "TB 1", List.of(DAY));

    private final YearsForm form = new YearsForm(NOVEMBER);

    private static SpecialDay day(LocalDate day) {
        return new SpecialDay(day, DayType.HOLIDAY, new Wording("Nghỉ", ""), "QĐ 1");
    }

    private YearsForm loaded() {
        form.load(List.of(KNOWN));
        return form;
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        Problem[] met = new Problem[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> met[0] = problem);
        return met[0].code();
    }

    @Test
    void aDayThatIsAddedChangedAndRemovedAgainIsNoChange() {
        SpecialDay fresh = day(LocalDate.of(2026, 11, 30));
        SpecialDay moved = day(LocalDate.of(2026, 12, 1));
        loaded().put(null, fresh);
        assertThat(form.edited()).isTrue();
        form.put(fresh, moved);
        assertThat(form.shown().days()).containsExactly(DAY, moved);
        assertThat(form.changes()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo(KNOWN);
            assertThat(change.added()).isEqualTo(1);
            assertThat(change.altered()).isZero();
            assertThat(change.removed()).isZero();
        });
        form.remove(moved);
        assertThat(form.edited()).isFalse();
    }

    @Test
    void aDayOfAnotherYearOrOneThatIsThereIsRefusedAndNothingIsChanged() {
        loaded();
        assertThat(refusal(() -> form.put(null, day(LocalDate.of(2027, 9, 2))))).isEqualTo("deadline.other-year");
        assertThat(refusal(() -> form.put(null, day(DAY.day())))).isEqualTo("deadline.day-twice");
        assertThat(form.edited()).isFalse();
    }

    @Test
    void aYearWithoutItsNoticeIsProvisionalUntilItIsEntered() {
        loaded().show(2027);
        assertThat(form.shown().isProvisional()).isTrue();
        form.notice.set("TB 7");
        assertThat(form.shown().isProvisional()).isFalse();
        form.show(2026);
        assertThat(form.notice.get()).isEqualTo("TB 1");
        form.show(2027);
        assertThat(form.notice.get())
                .as("kept while another year was looked at")
                .isEqualTo("TB 7");
    }

    @Test
    void aFileReplacesItsYearsAndOneWithADayTwiceNothing() {
        SpecialDay later = day(LocalDate.of(2028, 1, 3));
        loaded();
        assertThat(refusal(() -> form.take(List.of(day(LocalDate.of(2026, 1, 1)), later, later))))
                .isEqualTo("deadline.day-twice");
        assertThat(form.edited()).isFalse();

        form.take(List.of(later, day(LocalDate.of(2026, 1, 1))));
        assertThat(form.year()).isEqualTo(2026);
        assertThat(form.shown().notice()).isEqualTo("TB 1");
        assertThat(form.changes()).extracting(YearChange::year).containsExactly(2026, 2028);
        assertThat(form.changes().getFirst().removed()).isEqualTo(1);
        assertThat(form.years()).containsExactly(2026, 2027, 2028, 2029);
    }

    @Test
    void aProposalLeavesWhatStandsThere() {
        SpecialDay other = new SpecialDay(DAY.day(), DayType.HOLIDAY, new Wording("Quốc khánh", ""), "");
        SpecialDay more = day(LocalDate.of(2026, 4, 30));
        assertThat(loaded().propose(List.of(more, other))).isEqualTo(1);
        assertThat(form.shown().days()).containsExactly(more, DAY);
    }

    @Test
    void whatSomebodyElseKeptMeanwhileIsSaidAndWhatWasChangedStaysUntilItIsDiscarded() {
        SpecialDay mine = day(LocalDate.of(2026, 11, 30));
        loaded().put(null, mine);
        CalendarYear theirs = new CalendarYear(2026, "TB 2", List.of(DAY));
        form.load(List.of(theirs));
        assertThat(form.isOvertaken()).isTrue();
        assertThat(form.shown().days()).contains(mine);
        form.discard();
        assertThat(form.isOvertaken()).isFalse();
        assertThat(form.shown()).isEqualTo(theirs);
    }

    @Test
    void whatIsKeptIsNoLongerAChange() {
        loaded().put(null, day(LocalDate.of(2026, 11, 30)));
        CalendarYear after = form.shown();
        form.kept(form.changes());
        assertThat(form.edited()).isFalse();
        assertThat(form.shown()).isEqualTo(after);
        form.load(List.of(after));
        assertThat(form.edited()).isFalse();
    }
}
