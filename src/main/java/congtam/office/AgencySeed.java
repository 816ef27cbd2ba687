package congtam.office;

import com.github.f4b6a3.uuid.UuidCreator;
import congtam.access.Viewer;
import congtam.agency.Agencies;
import congtam.agency.AgencyCsv;
import congtam.agency.Directory;
import congtam.agency.Plan;
import congtam.agency.PlanCsv;
import congtam.agency.Reorganisations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/**
 * The agencies and units with which a new register begins: Thái Nguyên and Bắc Kạn as they were in 2024, and the reorganisations
 * that made one province with 92 communes and wards of them, done by the same code that does tomorrow's.
 */
final class AgencySeed {
    private static final String BEFORE = "agencies.csv";

    private final Agencies agencies;
    private final Reorganisations reorganisations;

    AgencySeed(Agencies agencies, Reorganisations reorganisations) {
        this.agencies = agencies;
        this.reorganisations = reorganisations;
    }

    /** Adds them as one act; a register that has agencies is left as it is. */
    void addTo(Viewer viewer) {
        if (agencies.isEmpty()) {
            bring(viewer);
        }
    }

    /** Adds what is not there: also the past, to a register that began with the agencies of its day. */
    void bring(Viewer viewer) {
        List<Function<Directory, Plan>> plans = SeedFile.lines("reorganisations.csv").stream()
                .map(line -> (Function<Directory, Plan>) directory -> plan(line.getField("file"), directory))
                .toList();
        reorganisations.replay(
                viewer,
                known -> read(BEFORE, in -> AgencyCsv.read(BEFORE, in).bodies(known, UuidCreator::getTimeOrderedEpoch)),
                plans);
    }

    private static Plan plan(String file, Directory directory) {
        return read(file, in -> PlanCsv.read(file, in, directory, UuidCreator::getTimeOrderedEpoch));
    }

    private static <T> T read(String file, Function<InputStream, T> reading) {
        try (InputStream in = SeedFile.open(file)) {
            return reading.apply(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
