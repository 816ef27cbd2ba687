package congtam.register;

import congtam.complaint.CaseClocks;
import congtam.complaint.CaseDeadline;
import congtam.complaint.CaseDeadline.Run;
import congtam.complaint.CaseDeadline.Threshold;
import congtam.complaint.ClockAct;
import congtam.complaint.ClockEntry;
import congtam.deadline.AfterHours;
import congtam.deadline.DayType;
import congtam.deadline.LimitUnit;
import congtam.deadline.OfficeHours;
import congtam.deadline.SpecialDay;
import congtam.deadline.TimeLimit;
import congtam.deadline.Wording;
import congtam.deadline.book.AgencyHours;
import congtam.deadline.book.CalendarYear;
import congtam.deadline.book.DeadlineBook;
import congtam.deadline.book.LimitHistory;
import congtam.register.PayloadsTest.Example;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the office keeps of calendar, hours and limits, as its payload files say it. */
final class DeadlineExamples {
    private DeadlineExamples() {}

    private static <C> Example<C> example(C content) {
        for (Kind<?> kind : DeadlineBook.kinds()) {
            if (kind.type().isInstance(content)) {
                @SuppressWarnings("unchecked") // the kind of this very type
                Kind<C> its = (Kind<C>) kind;
                return new Example<>(its, content);
            }
        }
        throw new IllegalArgumentException(content.toString());
    }

    static Example<CalendarYear> calendar() {
        SpecialDay holiday = new SpecialDay(
                LocalDate.of(2026, 9, 2), DayType.HOLIDAY, new Wording("Quốc khánh", "National Day"), "Điều 112");
        return example(new CalendarYear(2026, "CV 12729/VPCP-KGVX", List.of(holiday)));
    }

    static Example<AgencyHours> hours() {
        return example(new AgencyHours("*", OfficeHours.of("07:30-11:30 13:00-17:00", "SATURDAY SUNDAY", "QĐ 1")));
    }

    static Example<LimitHistory> limit() {
        TimeLimit first = new TimeLimit(
                "PK-ANSWER",
                new Wording("Trả lời", "Answering"),
                new Wording("tiếp nhận", "receipt"),
                5,
                LimitUnit.WORKING_DAY,
                2,
                new TimeLimit.Extensions(1, 3, 4, new Wording("phức tạp", ""), new Wording("Giám đốc", "the director")),
                true,
                AfterHours.SAME_DAY,
                "Quy chế",
                false,
                LocalDate.of(2024, 1, 1),
                null);
        return example(new LimitHistory("PK-ANSWER", List.of(first)));
    }

    static Example<TimeLimit> limitInUse() {
        return example(limit().content().versions().getFirst());
    }

    static Example<CaseDeadline> clock() {
        Instant begun = Instant.parse("2026-11-20T02:15:00.123Z");
        Instant due = Instant.parse("2026-11-30T17:00:00Z");
        Instant never = Instant.parse("9999-01-01T00:00:00Z");
        ClockEntry start = new ClockEntry(ClockAct.STARTED, begun, "PK-ANSWER", true, 0, null, "", "", "");
        ClockEntry direction = new ClockEntry(
                ClockAct.DIRECTED, begun, "", false, 0, LocalDate.of(2026, 11, 27), "gấp", "Giám đốc", "CV 5");
        return new Example<>(
                CaseClocks.kind(),
                new CaseDeadline(
                        List.of(start, direction),
                        List.of(new Run("PK-ANSWER", begun, due, due, due.minusSeconds(259_200), null)),
                        List.of(new Threshold("OVERDUE", due, never)),
                        true));
    }
}
