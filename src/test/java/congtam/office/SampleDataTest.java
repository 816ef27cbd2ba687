package congtam.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import congtam.agency.AgencyKind;
import congtam.agency.AgencyRow;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.ComplaintRow;
import congtam.complaint.ComplaintSort;
import congtam.register.Progress;
import congtam.register.Register;
import congtam.register.RegisterLocation;
import congtam.testing.Samples;
import congtam.text.Problem;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleDataTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder = Path.of("");

    private Office open() {
        return Office.open(new RegisterLocation.InFolder(folder), Register.Missing.CREATE, Clock.systemUTC(), () -> {});
    }

    @Test
    void aNewRegisterKnowsTheNinetyTwoCommunesAndWardsUnderTheProvince() {
        try (Office office = open()) {
            new SampleData(office).addAgencies(Samples.CLERK);

            List<AgencyRow> tree = office.agencies().tree(TODAY);
            assertThat(tree)
                    .filteredOn(row -> row.kind() == AgencyKind.COMMUNE || row.kind() == AgencyKind.WARD)
                    .hasSize(92)
                    .allMatch(row -> row.depth() == 1);
            assertThat(office.agencies().find("ubnd xa vo nhai", TODAY)).isPresent();
            assertThat(office.register().verify(Progress.NONE).faults()).isEmpty();
        }
    }

    @Test
    void everySampleIsMarkedAndNoneLiesInTheFuture() {
        try (Office office = open()) {
            new SampleData(office).addTo(Samples.CLERK, Progress.NONE);

            List<ComplaintRow> rows =
                    office.complaints().page(Samples.CLERK, ComplaintFilter.ALL, ComplaintSort.NEWEST_FIRST, null, 100);
            assertThat(rows)
                    .hasSizeGreaterThan(15)
                    .allMatch(row -> office.complaints()
                            .open(Samples.CLERK, row.id())
                            .orElseThrow()
                            .complaint()
                            .content()
                            .words()
                            .endsWith("(mẫu)"));
            assertThat(rows.getFirst().receivedAt())
                    .isBeforeOrEqualTo(Clock.systemUTC().instant());
        }
    }

    @Test
    void samplesNeverMixWithRealCases() {
        try (Office office = open()) {
            office.complaints().receive(Samples.CLERK, Samples.complaint("Chờ giấy", null));

            assertThatThrownBy(() -> new SampleData(office).addTo(Samples.CLERK, Progress.NONE))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.code()).isEqualTo("samples.not-empty"));
        }
    }
}
