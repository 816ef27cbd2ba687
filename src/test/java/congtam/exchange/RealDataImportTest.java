package congtam.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import congtam.complaint.ComplaintFilter;
import congtam.office.Office;
import congtam.register.Progress;
import congtam.register.Register;
import congtam.register.RegisterLocation;
import congtam.testing.Engines;
import congtam.testing.Samples;
import congtam.text.Language;
import congtam.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Twenty thousand real complaints go in within seconds, and a second time nothing happens. */
class RealDataImportTest {
    private static final Logger LOG = LoggerFactory.getLogger(RealDataImportTest.class);

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(Engines.class)
    void bothCitiesAreInAfterOneImportAndUnchangedAfterTwo(Engines engine) {
        Optional<Path> baltimore = RealData.file("complaints_baltimore311_10k.csv");
        Optional<Path> losAngeles = RealData.file("complaints_la311_2017_10k.csv");
        assumeTrue(
                baltimore.isPresent() && losAngeles.isPresent(),
                "skipped: no shared/data beside the checkout, no -Dcongtam.data");
        RegisterLocation location = engine.newRegister(folder);
        try (Office office = Office.open(location, Register.Missing.CREATE, Clock.systemUTC(), () -> {})) {
            long start = System.nanoTime();
            assertThat(run(office, baltimore.get(), "baltimore311"))
                    .isEqualTo(new ImportResult(10_000, 10_000, 0, 0, 0, 0, false, null));
            assertThat(run(office, losAngeles.get(), "la311"))
                    .isEqualTo(new ImportResult(9_999, 9_999, 0, 0, 0, 0, false, null));
            LOG.warn("{}: 19999 rows in {} s", engine, seconds(start));
            long again = System.nanoTime();
            assertThat(run(office, baltimore.get(), "baltimore311").unchanged()).isEqualTo(10_000);
            assertThat(run(office, losAngeles.get(), "la311").unchanged()).isEqualTo(9_999);
            LOG.warn("{}: the same rows again in {} s", engine, seconds(again));
            assertThat(office.complaints().count(Samples.CLERK, ComplaintFilter.ALL))
                    .isEqualTo(19_999);
            long verify = System.nanoTime();
            assertThat(office.register().verify(Progress.NONE).faults()).isEmpty();
            LOG.warn("{}: verified in {} s", engine, seconds(verify));
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e7 / 100.0;
    }

    private static ImportResult run(Office office, Path csv, String profile) {
        ImportProfile read = new Profiles().read(Path.of("src/test/resources/profiles", profile + ".json"));
        return new TableImport(office, new Texts(Language.ENGLISH)).run(Samples.CLERK, csv, read, null, Progress.NONE);
    }
}
