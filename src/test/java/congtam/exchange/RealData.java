package congtam.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Real tables of other cities, where they lie beside the checkout; they are never part of the project. */
final class RealData {
    private RealData() {}

    /** The file, looked for in the folder of {@code -Dcongtam.data} or in {@code shared/data} beside the checkout. */
    static Optional<Path> file(String name) {
        String folder = System.getProperty("congtam.data");
        if (folder != null) {
            return Optional.of(Path.of(folder, name)).filter(Files::exists);
        }
        @Nullable Path at = Path.of("").toAbsolutePath();
        while (at != null) {
            Path file = at.resolve("shared").resolve("data").resolve(name);
            if (Files.exists(file)) {
                return Optional.of(file);
            }
            at = at.getParent();
        }
        return Optional.empty();
    }
}
