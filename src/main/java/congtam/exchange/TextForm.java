package congtam.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * How a file's bytes become text.
 *
 * @param tcvn3 whether the text was typed with a TCVN3 (ABC, .VnTime) font and must be converted after decoding
 */
public record TextForm(Charset charset, boolean tcvn3) {
    static final TextForm UTF_8 = new TextForm(StandardCharsets.UTF_8, false);

    /** The form of a name as people write it in a profile; empty if there is none. */
    static Optional<TextForm> named(String name) {
        String upper = name.strip().toUpperCase(Locale.ROOT);
        if (upper.equals("TCVN3") || upper.equals("ABC")) {
            return Optional.of(new TextForm(StandardCharsets.ISO_8859_1, true));
        }
        try {
            return Optional.of(new TextForm(Charset.forName(upper), false));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean isUnicode() {
        return charset.name().startsWith("UTF-");
    }

    boolean isUtf16() {
        return charset.name().startsWith("UTF-16");
    }

    String shown() {
        return tcvn3 ? "TCVN3 (ABC)" : charset.name();
    }
}
