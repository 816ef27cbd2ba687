package congtam.agency;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** The tree that comes along with the program, without a register: before the reorganisations, and after each. */
public final class SeedTree {
    private static final Path SEED = Path.of("src/main/resources/congtam/seed");

    private SeedTree() {}

    public static Directory before() {
        return new Directory(
                read(
                        "agencies.csv",
                        in -> AgencyCsv.read("agencies.csv", in)
                                .bodies(new Directory(java.util.Map.of(), List.of()), UUID::randomUUID)),
                List.of());
    }

    /** As it is after the reorganisations up to a day. */
    public static Directory after(LocalDate day) {
        Directory directory = before();
        for (String file : List.of(
                "reorganisation-2024-12-01.csv", "reorganisation-2025-03-01.csv", "reorganisation-2025-07-01.csv")) {
            if (file.compareTo("reorganisation-" + day + ".csv") <= 0) {
                directory = plan(file, directory).on(directory).after();
            }
        }
        return directory;
    }

    public static Plan plan(String file, Directory directory) {
        return read(file, in -> PlanCsv.read(file, in, directory, UUID::randomUUID));
    }

    private static <T> T read(String file, Function<InputStream, T> reading) {
        try (InputStream in = Files.newInputStream(SEED.resolve(file))) {
            return Objects.requireNonNull(reading.apply(in));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
