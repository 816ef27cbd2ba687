package congtam.ui.deadline.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import congtam.complaint.Recounting.Move;
import congtam.deadline.DayType;
import congtam.deadline.DeadlineFile;
import congtam.deadline.OfficeHours;
import congtam.deadline.SpecialDay;
import congtam.deadline.Wording;
import congtam.deadline.book.AgencyHours;
import congtam.text.Language;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.kit.Field;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day and office hours as they are typed, files as they are read again, and how a move is said. */
class BookFormsTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-29T03:00:00Z"), ZoneOffset.UTC);
    private static final Instant DUE = Instant.parse("2026-11-30T17:00:00Z");

    private final Texts texts = new Texts(Language.VIETNAMESE);

    @TempDir
    Path folder = Path.of("");

    @Test
    void aDayWithoutItsYearIsOneOfTheYearThatIsLookedAt() {
        DayForm form = new DayForm(texts, NOVEMBER, 2027, null);
        assertThatThrownBy(form::value).isInstanceOf(Problem.class);
        form.day.set("30/4");
        form.vietnamese.set("Giải phóng miền Nam");
        form.type.set(DayType.MAKE_UP_REST);
        assertThat(form.value())
                .isEqualTo(new SpecialDay(
                        LocalDate.of(2027, 4, 30), DayType.MAKE_UP_REST, new Wording("Giải phóng miền Nam", ""), ""));
        form.day.set("31/4");
        assertThatThrownBy(form::value)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("date.no-such-day"));
    }

    @Test
    void officeHoursTakeAnAgencyAndShiftsThatDoNotOverlap() {
        OfficeHours common = OfficeHours.of("07:30-11:30 13:00-17:00", "SATURDAY SUNDAY", "QĐ 1");
        HoursForm form = new HoursForm(new AgencyHours("", common));
        assertThatThrownBy(form::value)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("book.missing"));
        form.choose("H55.9");
        Field<Boolean> saturday = Objects.requireNonNull(form.rest.get(DayOfWeek.SATURDAY));
        saturday.set(false);
        form.hours.set("07:00-11:00 12:30-16:30");
        assertThat(form.value())
                .isEqualTo(new AgencyHours("H55.9", OfficeHours.of("07:00-11:00 12:30-16:30", "SUNDAY", "QĐ 1")));
        form.hours.set("07:00-13:00 12:30-16:30");
        assertThatThrownBy(form::value)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("deadline.shift"));
    }

    @Test
    void whatIsExportedIsReadAgainFromBothKindsOfFile() {
        List<SpecialDay> days = List.of(
                new SpecialDay(LocalDate.of(2027, 9, 2), DayType.HOLIDAY, new Wording("Quốc khánh", "Day"), "TB 7"),
                new SpecialDay(LocalDate.of(2027, 9, 3), DayType.SWAPPED_REST, new Wording("Hoán đổi", ""), "TB 7"));
        for (String name : List.of("lich.csv", "lich.ICS")) {
            Path file = folder.resolve(name);
            BookFiles.write(file, BookFiles.days(file, days));
            assertThat(BookFiles.read(file, DeadlineFile::days)).isEqualTo(days);
        }
        assertThatThrownBy(() -> BookFiles.read(folder.resolve("none.csv"), DeadlineFile::days))
                .isInstanceOf(Problem.class);
    }

    @Test
    void aMoveIsSaidInDaysOrInHoursOfOneDay() {
        MoveWords words = new MoveWords(texts);
        assertThat(words.difference(new Move("1", "A", DUE, DUE.minusSeconds(3 * 86_400))))
                .isEqualTo("sớm hơn 3 ngày");
        Instant noon = Instant.parse("2026-11-30T05:00:00Z");
        assertThat(words.difference(new Move("1", "A", noon, noon.plusSeconds(5_400))))
                .isEqualTo("muộn hơn 1:30 giờ");
        assertThat(words.difference(new Move("1", "A", null, DUE))).isEmpty();
        assertThat(words.date(null)).isEqualTo("Tạm dừng");
        assertThat(words.date(DUE)).contains("30/11/2026");
    }
}
