package congtam.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void whatIsChangedIsThereNextTime() {
        Path file = folder.resolve("cài đặt").resolve("settings.json");
        Preferences preferences = Preferences.read(file);
        Settings.Table table = new Settings.Table(List.of(new Settings.Column("number", 90, false)), "STATE", true);
        preferences.change(settings -> settings.withTheme(Theme.Choice.DARK)
                .withLanguage(Language.ENGLISH)
                .withZoom(150)
                .withWindow(new Settings.Place(1, 2, 3, 4, true))
                .withTable("complaints", table)
                .withKnown("đoàn", new Settings.Known(Instant.parse("2026-12-01T02:15:00.123Z"), 7)));
        preferences.finish();

        assertThat(Preferences.read(file).settings()).isEqualTo(preferences.settings());
    }

    @Test
    void anUnreadableFileMeansTheDefaults() throws IOException {
        for (String content : List.of("", "{", "[]", "null", "{\"theme\":\"PINK\"}", "{\"zoom\":\"large\"}")) {
            Path file = Files.writeString(folder.resolve("settings.json"), content);
            assertThat(Preferences.read(file).settings()).as(content).isEqualTo(Settings.DEFAULT);
        }
    }

    @Test
    void whatAnOlderOrNewerVersionLeftOutOrAddedDoesNotMatter() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.json"), "{\"zoom\":9000,\"colour\":\"blue\"}");

        assertThat(Preferences.read(file).settings().zoom()).isEqualTo(200);
    }
}
