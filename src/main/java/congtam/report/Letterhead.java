package congtam.report;

import congtam.text.Problem;
import congtam.text.Vietnamese;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who issues a document: the data of the office that stand on each one, by decree 30/2020.
 *
 * @param superior cơ quan chủ quản
 * @param agency cơ quan ban hành
 * @param symbol the abbreviation in the document's symbol, such as {@code SNV}
 * @param place địa danh
 * @param signer the signer's authority and title, one a line
 * @param recipients nơi nhận, without punctuation; the last is where the copy is kept
 */
public record Letterhead(
        String superior, String agency, String symbol, String place, List<String> signer, List<String> recipients) {
    private static final String SEED = "/congtam/seed/letterhead.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @SuppressWarnings("ConstantValue") // what a file leaves out arrives as null, whatever the types say
    public Letterhead {
        superior = superior == null ? "" : Vietnamese.clean(superior);
        agency = agency == null ? "" : Vietnamese.clean(agency);
        symbol = symbol == null ? "" : Vietnamese.clean(symbol);
        place = place == null ? "" : Vietnamese.clean(place);
        signer = signer == null ? List.of() : List.copyOf(signer);
        recipients = recipients == null ? List.of() : List.copyOf(recipients);
    }

    /** That of the program's first users. */
    public static Letterhead ofSeed() {
        try (InputStream in = Objects.requireNonNull(Letterhead.class.getResourceAsStream(SEED))) {
            return JSON.readValue(in.readAllBytes(), Letterhead.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The office's own, if it has written one.
     *
     * @throws Problem if there is a file that cannot be read: a document must not go out under another name
     */
    public static Letterhead read(Path file) {
        if (!Files.exists(file)) {
            return ofSeed();
        }
        try {
            return JSON.readValue(Files.readAllBytes(file), Letterhead.class);
        } catch (IOException | JacksonException e) {
            throw Problem.because(e, "report.letterhead", file);
        }
    }
}
