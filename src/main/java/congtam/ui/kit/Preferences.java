package congtam.ui.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The user's settings and the file they are kept in. Used on the event dispatch thread; the file is written elsewhere. */
public final class Preferences {
    private static final Logger LOG = LoggerFactory.getLogger(Preferences.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final @Nullable Path file;
    private Settings settings;
    private CompletableFuture<?> written = CompletableFuture.completedFuture(null);

    private Preferences(@Nullable Path file, Settings settings) {
        this.file = file;
        this.settings = settings;
    }

    /** Reads them; whatever is unreadable becomes the default, for nobody should be kept from work by a window's place. */
    public static Preferences read(Path file) {
        try {
            if (Files.exists(file)) {
                Settings read = JSON.readValue(Files.readString(file), Settings.class);
                return new Preferences(file, read == null ? Settings.DEFAULT : read);
            }
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            LOG.warn("settings in {} are unreadable; the defaults hold", file, e);
        }
        return new Preferences(file, Settings.DEFAULT);
    }

    /** Settings that nobody keeps, for tests. */
    public static Preferences forgetful() {
        return new Preferences(null, Settings.DEFAULT);
    }

    public Settings settings() {
        return settings;
    }

    /** Changes something and keeps it. */
    public void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings);
        if (!changed.equals(settings)) {
            settings = changed;
            written = written.thenRunAsync(() -> write(changed));
        }
    }

    /** Waits until the file holds what was changed last. */
    public void finish() {
        written.join();
    }

    private void write(Settings changed) {
        if (file == null) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(changed));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | JacksonException e) {
            LOG.warn("settings could not be kept in {}", file, e);
        }
    }
}
