package congtam.exchange;

import congtam.text.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Recognises how a file's text is encoded, or says by name why it cannot be read. */
final class CharsetGuess {
    private static final int HEAD = 8_192;
    private static final int SAMPLE = 200_000;
    /** So many of the words beyond ASCII must be Vietnamese syllables before an old encoding is believed. */
    private static final double ENOUGH = 0.7;

    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

    private final Path file;
    private final Tcvn3 tcvn3 = new Tcvn3();

    CharsetGuess(Path file) {
        this.file = file;
    }

    TextForm guess() throws IOException {
        TextForm found = found();
        if (found == null) {
            throw Problem.of("import.charset-unknown", file, malformed());
        }
        return found;
    }

    /**
     * What a profile says, unless the file itself says otherwise beyond doubt: text in another encoding would arrive as strange
     * letters, and nobody would notice.
     */
    TextForm confirm(TextForm wanted) throws IOException {
        TextForm found = found();
        if (found == null || (!found.isUnicode() && !wanted.isUnicode())) {
            return wanted;
        }
        boolean alike = found.isUtf16() == wanted.isUtf16() && found.isUnicode() == wanted.isUnicode();
        if (alike) {
            return found;
        }
        if (!found.isUtf16()
                && !wanted.isUtf16()
                && found.isUnicode()
                && sample(StandardCharsets.UTF_8).isEmpty()) {
            // Nothing beyond ASCII, which is the same in all of them.
            return wanted;
        }
        throw Problem.of("import.charset-other", file, found.shown(), wanted.shown());
    }

    private String malformed() throws IOException {
        return String.valueOf(MalformedText.firstLine(file, StandardCharsets.UTF_8));
    }

    /** Null if it is none that is known. */
    private @Nullable TextForm found() throws IOException {
        byte[] head = head();
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return TextForm.UTF_8;
        }
        if (starts(head, 0xFF, 0xFE)) {
            return new TextForm(StandardCharsets.UTF_16LE, false);
        }
        if (starts(head, 0xFE, 0xFF)) {
            return new TextForm(StandardCharsets.UTF_16BE, false);
        }
        FileKind.refuseKnown(file, head);
        int even = nuls(head, 0);
        int odd = nuls(head, 1);
        if (odd > head.length / 8 && even < odd / 8) {
            return new TextForm(StandardCharsets.UTF_16LE, false);
        }
        if (even > head.length / 8 && odd < even / 8) {
            return new TextForm(StandardCharsets.UTF_16BE, false);
        }
        FileKind.refuseBinary(file, head);
        return MalformedText.firstLine(file, StandardCharsets.UTF_8) == 0 ? unicodeOrFont() : legacy();
    }

    private byte[] head() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean starts(byte[] head, int... magic) {
        return FileKind.starts(head, magic);
    }

    private static int nuls(byte[] head, int from) {
        int count = 0;
        for (int i = from; i < head.length; i += 2) {
            count += head[i] == 0 ? 1 : 0;
        }
        return count;
    }

    /** Valid UTF-8 may still hold text that only an old font shows as Vietnamese. */
    private TextForm unicodeOrFont() throws IOException {
        String sample = sample(StandardCharsets.UTF_8);
        boolean latinOnly = sample.chars().noneMatch(c -> c > 0xFF && Character.isLetter(c));
        VietnameseWords plain = VietnameseWords.in(sample);
        if (!latinOnly || plain.all() < 3) {
            return TextForm.UTF_8;
        }
        VietnameseWords vni = VietnameseWords.inVni(sample);
        VietnameseWords abc = VietnameseWords.in(tcvn3.text(sample));
        if (abc.share() > ENOUGH && abc.wellFormed() > plain.wellFormed() && abc.share() > vni.share()) {
            return new TextForm(StandardCharsets.UTF_8, true);
        }
        if (vni.share() > ENOUGH && vni.wellFormed() > plain.wellFormed()) {
            throw Problem.of("import.vni", file);
        }
        return TextForm.UTF_8;
    }

    private @Nullable TextForm legacy() throws IOException {
        String bytes = sample(StandardCharsets.ISO_8859_1);
        String as1258 = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), WINDOWS_1258);
        VietnameseWords windows = VietnameseWords.in(as1258);
        VietnameseWords abc = VietnameseWords.in(tcvn3.text(bytes));
        VietnameseWords vni = VietnameseWords.inVni(bytes);
        double best = Math.max(windows.share(), Math.max(abc.share(), vni.share()));
        VietnameseWords utf8 =
                VietnameseWords.in(new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        if (utf8.share() > best) {
            throw Problem.of("import.malformed", file, malformed(), "UTF-8");
        }
        long equallyGood = java.util.stream.DoubleStream.of(windows.share(), abc.share(), vni.share())
                .filter(share -> share == best)
                .count();
        if (best < ENOUGH || equallyGood > 1) {
            return null;
        }
        if (best == vni.share()) {
            throw Problem.of("import.vni", file);
        }
        return best == abc.share()
                ? new TextForm(StandardCharsets.ISO_8859_1, true)
                : new TextForm(WINDOWS_1258, false);
    }

    /** The first lines that hold anything beyond ASCII. */
    private String sample(Charset charset) throws IOException {
        StringBuilder sample = new StringBuilder();
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder))) {
            String line = reader.readLine();
            while (line != null && sample.length() < SAMPLE) {
                if (line.chars().anyMatch(c -> c >= 0x80)) {
                    sample.append(line).append('\n');
                }
                line = reader.readLine();
            }
        }
        return sample.toString();
    }
}
