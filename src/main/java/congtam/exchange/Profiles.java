package congtam.exchange;

import congtam.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Where profiles come from: files that people write, and those that come with the program. */
public final class Profiles {
    /** The department's own sheet, "Sổ đường dây nóng". */
    public static final String HOTLINE_SHEET = "so-duong-day-nong";

    /** The names of the profiles that come with the program. */
    public List<String> shipped() {
        return List.of(HOTLINE_SHEET);
    }

    /**
     * A profile by the name of a file, or by the name of one that comes with the program.
     *
     * @throws Problem if there is none, or anything in it is wrong
     */
    public ImportProfile find(String fileOrName) {
        if (shipped().contains(fileOrName)) {
            return shipped(fileOrName);
        }
        try {
            Path file = Path.of(fileOrName);
            if (Files.isRegularFile(file)) {
                return read(file);
            }
        } catch (InvalidPathException e) {
            throw Problem.because(e, "profile.none", fileOrName, String.join(", ", shipped()));
        }
        throw Problem.of("profile.none", fileOrName, String.join(", ", shipped()));
    }

    public ImportProfile read(Path file) {
        try {
            return new ProfileReader(file.toString()).read(Files.readString(file));
        } catch (CharacterCodingException e) {
            throw Problem.because(e, "profile.charset", file);
        } catch (IOException e) {
            throw Problem.because(e, "profile.unreadable", file);
        }
    }

    private ImportProfile shipped(String name) {
        try (InputStream in = Profiles.class.getResourceAsStream("/congtam/profiles/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: profile " + name);
            }
            return new ProfileReader(name).read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Problem.because(e, "profile.unreadable", name);
        }
    }
}
