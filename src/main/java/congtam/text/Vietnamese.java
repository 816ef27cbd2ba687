package congtam.text;

import java.text.Collator;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** How Vietnamese text is normalised on entry, folded for search and keyed for sorting. */
public final class Vietnamese {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** Grave, acute, hook, tilde, dot below: the marks that tell the tone, and no letter. */
    private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";

    private Vietnamese() {}

    /** The one spelling that is stored: NFC, without leading and trailing white space. */
    public static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** Lower case without marks, đ as d, one space between words: what search compares. */
    public static String fold(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        boolean space = false;
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = !folded.isEmpty();
                continue;
            }
            if (space) {
                folded.append(' ');
                space = false;
            }
            folded.append(c == 'đ' || c == 'Đ' ? 'd' : Character.toLowerCase(c));
        }
        return folded.toString();
    }

    /**
     * One form for all ways to set a tone mark in a syllable, {@code Hòa} and {@code Hoà}: the tone stands behind its word. For
     * comparing, not for showing.
     */
    public static String spelling(String text) {
        StringBuilder all = new StringBuilder(text.length());
        StringBuilder tone = new StringBuilder();
        String decomposed = Normalizer.normalize(text.strip(), Normalizer.Form.NFD);
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (TONES.indexOf(c) >= 0) {
                tone.append(c);
            } else {
                if (Character.isWhitespace(c)) {
                    all.append(tone);
                    tone.setLength(0);
                }
                all.append(c);
            }
        }
        return all.append(tone).toString();
    }

    /** The digits of a telephone number with Vietnam's +84 as a leading 0, so that one number has one form. */
    public static String phoneDigits(String phone) {
        String digits = phone.replaceAll("[^0-9+]", "");
        if (digits.startsWith("+84")) {
            return "0" + digits.substring(3).replace("+", "");
        }
        return digits.replace("+", "");
    }

    /**
     * A key whose plain text order is the Vietnamese alphabetical order (a ă â … d đ …) on every database. Words are keyed one
     * by one because Java's collator ignores spaces and would put "Hạnh" before "Hà Tú".
     */
    public static String sortKey(String text) {
        Collator collator = Collator.getInstance(VIETNAMESE);
        collator.setStrength(Collator.TERTIARY);
        StringBuilder key = new StringBuilder();
        for (String word : clean(text).split("\\s+")) {
            byte[] bytes = collator.getCollationKey(word).toByteArray();
            key.append(HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 60)))
                    .append("00");
            if (key.length() > 400) {
                break;
            }
        }
        return key.toString();
    }
}
