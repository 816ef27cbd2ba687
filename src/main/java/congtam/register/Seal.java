package congtam.register;

import congtam.text.Problem;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The state of the whole ledger in one line: its last entry and that entry's hash. Printed or exported, it catches whoever
 * rewrites the register afterwards.
 */
public record Seal(long seq, String hash) {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,18}):([0-9a-f]{64})");

    static Seal of(long seq, byte[] hash) {
        return new Seal(seq, HexFormat.of().formatHex(hash));
    }

    @Override
    public String toString() {
        return seq + ":" + hash;
    }

    /**
     * Reads a seal as it was printed; spaces and line breaks that came in on the way do not matter.
     *
     * @throws Problem if the text is no seal
     */
    public static Seal parse(String text) {
        Matcher form = FORM.matcher(text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            throw Problem.of("register.seal", text.length() > 100 ? text.substring(0, 100) + "…" : text);
        }
        return new Seal(Long.parseLong(form.group(1)), form.group(2));
    }
}
