package congtam.testing;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks for words in every byte of a folder, as somebody does who has found a disk. */
public final class PlainText {
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private PlainText() {}

    /** Each file in which a word stands. */
    public static List<String> find(Path folder, List<String> words) throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            // One character a byte, so that bytes are looked for as text.
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            for (String word : words) {
                for (Charset charset : CHARSETS) {
                    if (bytes.contains(new String(word.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                        found.add(folder.relativize(file) + ": " + word);
                    }
                }
            }
        }
        return found;
    }
}
