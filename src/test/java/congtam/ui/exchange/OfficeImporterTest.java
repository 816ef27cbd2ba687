package congtam.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.exchange.ImportResult;
import congtam.inspection.InspectionFilter;
import congtam.office.Office;
import congtam.register.Progress;
import congtam.register.Register;
import congtam.testing.Engines;
import congtam.testing.Samples;
import congtam.text.Language;
import congtam.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window's import takes whatever kind of record the profile says. */
class OfficeImporterTest {
    private static final String PROFILE = """
            {"name": "x", "record": "inspection", "fields": {
              "startsAt": {"column": "Ngày", "format": "d/M/uuuu"},
              "agency": {"column": "Đơn vị", "unknown": "create"}}}
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void aProfileOfVisitsBringsVisits() throws IOException {
        Path csv = Files.writeString(folder.resolve("x.csv"), "Ngày,Đơn vị\n1/10/2026,UBND xã Võ Nhai\n2/10/2026,\n");
        Path profile = Files.writeString(folder.resolve("x.json"), PROFILE);
        try (Office office =
                Office.open(Engines.H2.newRegister(folder), Register.Missing.CREATE, Clock.systemUTC(), () -> {})) {
            OfficeImporter importer = new OfficeImporter(office, Samples.CLERK, new Texts(Language.VIETNAMESE));

            ImportResult outcome = importer.run(csv, profile.toString(), Progress.NONE);

            assertThat(outcome.added()).isEqualTo(1);
            assertThat(outcome.rejected()).isEqualTo(1);
            assertThat(office.inspections().count(Samples.CLERK, InspectionFilter.ALL))
                    .isEqualTo(1);
        }
    }
}
