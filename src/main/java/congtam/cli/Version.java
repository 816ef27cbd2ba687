package congtam.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version of the program, as the build wrote it. */
final class Version {
    private Version() {}

    /** A question mark if the program was not built by its build. */
    static String ofProgram() {
        try (InputStream in = Version.class.getResourceAsStream("/congtam/version.properties")) {
            if (in == null) {
                return "?";
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "?");
        } catch (IOException e) {
            return "?";
        }
    }
}
