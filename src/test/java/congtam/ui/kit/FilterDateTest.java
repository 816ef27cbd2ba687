package congtam.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FilterDateTest {
    @Test
    void daysAreReadAsPeopleTypeThem() {
        LocalDate day = LocalDate.of(2026, 11, 3);
        assertThat(FilterDate.parse("03/11/2026")).contains(day);
        assertThat(FilterDate.parse("3/11/2026")).contains(day);
        assertThat(FilterDate.parse(" 3.11.26 ")).contains(day);
        assertThat(FilterDate.parse("31/02/2026")).isEmpty();
        assertThat(FilterDate.parse("hôm qua")).isEmpty();
    }
}
