package congtam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import congtam.complaint.Recounting;
import congtam.deadline.DayType;
import congtam.deadline.SpecialDay;
import congtam.deadline.Wording;
import congtam.office.Office;
import congtam.testing.Engines;
import congtam.testing.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A change of the calendar that is stopped while the open cases are counted. */
class RecountingTest extends OnBothEngines {
    /** Asks to stop as soon as it is told how far work is. */
    private static final class Impatient implements Progress {
        private final List<Long> totals = new ArrayList<>();

        @Override
        public void at(long done, long total) {
            totals.add(total);
        }

        @Override
        public boolean cancelled() {
            return true;
        }
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void whatIsStoppedIsNotKeptAtAll(Engines engine) {
        Office office = open(engine);
        office.complaints().receive(Samples.CLERK, Samples.complaint("Chờ giấy", null));
        Recounting recounting = office.recounting();
        LocalDate day = LocalDate.of(2026, 11, 27);
        SpecialDay off = new SpecialDay(day, DayType.SWAPPED_REST, new Wording("Nghỉ bão", ""), "CV 1");
        Function<Consumer<Writing>, List<Integer>> change =
                then -> office.deadlines().keepDays(Samples.CLERK, List.of(off), null, then);
        Seal before = office.register().seal();

        Impatient impatient = new Impatient();
        assertThatThrownBy(() -> recounting.preview(Samples.CLERK, change, impatient))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> recounting.carryOut(Samples.CLERK, change, impatient))
                .isInstanceOf(CancellationException.class);

        assertThat(impatient.totals)
                .as("per cent, not how many cases there are")
                .containsExactly(100L, 100L);
        assertThat(office.register().seal()).isEqualTo(before);
        assertThat(office.deadlines().rules().calendars().common().works(day)).isTrue();
    }
}
