package congtam.office;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where this system keeps a user's settings and data. */
public record UserFolders(Path settings, Path data) {
    private static final String NAME = "congtam";

    /** The folders of the user who runs the program. */
    public static UserFolders ofThisUser(Map<String, String> environment) {
        return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), environment);
    }

    /**
     * The folders of one user.
     *
     * @param system the value of {@code os.name}
     * @param home the user's home folder
     */
    static UserFolders of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            Path local = home.resolve("AppData").resolve("Local");
            Path roaming = home.resolve("AppData").resolve("Roaming");
            return new UserFolders(
                    folder(environment, "APPDATA", roaming).resolve("CongTam"),
                    folder(environment, "LOCALAPPDATA", local).resolve("CongTam"));
        }
        if (name.startsWith("mac")) {
            Path library =
                    home.resolve("Library").resolve("Application Support").resolve("CongTam");
            return new UserFolders(library, library);
        }
        Path share = home.resolve(".local").resolve("share");
        return new UserFolders(
                absolute(environment, "XDG_CONFIG_HOME", home.resolve(".config"))
                        .resolve(NAME),
                absolute(environment, "XDG_DATA_HOME", share).resolve(NAME));
    }

    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        String folder = environment.getOrDefault(variable, "");
        return folder.isBlank() ? otherwise : Path.of(folder);
    }

    /** The XDG rules say that a relative path must be ignored. */
    private static Path absolute(Map<String, String> environment, String variable, Path otherwise) {
        Path folder = folder(environment, variable, otherwise);
        return folder.isAbsolute() ? folder : otherwise;
    }

    public Path settingsFile() {
        return settings.resolve("settings.json");
    }

    /** The office's own details for what is printed; the file need not be there. */
    public Path letterhead() {
        return settings.resolve("letterhead.json");
    }

    /** Where unsaved forms are kept against a crash. */
    public Path drafts() {
        return data.resolve("drafts");
    }

    /** What lies in the clear for as long as the program runs. */
    public Path passing() {
        return data.resolve("passing");
    }

    /** The register that opens when no other is named. */
    public Path register() {
        return data.resolve("register");
    }
}
