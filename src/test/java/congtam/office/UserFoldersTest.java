package congtam.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {
    private static final Path HOME = Path.of("home");

    @Test
    void settingsAndDataLieWhereEachSystemKeepsThem() {
        assertThat(UserFolders.of("Linux", HOME, Map.of()))
                .isEqualTo(new UserFolders(HOME.resolve(".config/congtam"), HOME.resolve(".local/share/congtam")));
        assertThat(UserFolders.of("Windows 11", HOME, Map.of("APPDATA", "roaming", "LOCALAPPDATA", "local")))
                .isEqualTo(new UserFolders(Path.of("roaming/CongTam"), Path.of("local/CongTam")));
        Path library = HOME.resolve("Library/Application Support/CongTam");
        assertThat(UserFolders.of("Mac OS X", HOME, Map.of())).isEqualTo(new UserFolders(library, library));
    }

    @Test
    void theDesktopsOwnWishesComeFirstUnlessTheyAreRelative() {
        Path config = Path.of("c").toAbsolutePath();
        assertThat(UserFolders.of(
                        "Linux", HOME, Map.of("XDG_CONFIG_HOME", config.toString(), "XDG_DATA_HOME", "relative")))
                .isEqualTo(new UserFolders(config.resolve("congtam"), HOME.resolve(".local/share/congtam")));
    }
}
