package congtam.exchange;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How Vietnamese a text looks when its bytes are read in one way or another: of the words with a letter beyond ASCII, those that
 * are well-formed syllables with at most one tone mark.
 */
record VietnameseWords(int wellFormed, int all) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}+");
    private static final Pattern SYLLABLE =
            Pattern.compile("(b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|q|r|s|t|th|tr|v|x)?"
                    + "(a|ai|ao|au|ay|e|eo|eu|i|ia|ie|ieu|iu|o|oa|oai|oao|oay|oe|oeo|oi|oo|u|ua|uao|uay|uai|ue|ueo|ui|uo|uoi|uou|uu"
                    + "|uy|uya|uye|uyu|y|ye|yeu)(c|ch|m|n|ng|nh|p|t)?");
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String SHAPES = "\u0302\u0306\u031B";

    /** Letter and following mark of the VNI fonts: {@code aù} for á, {@code ôø} for ờ. */
    private static final Pattern VNI_PAIR = Pattern.compile("([aeouyôöAEOUYÔÖ])[ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]");

    static VietnameseWords in(String text) {
        Matcher words = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        int wellFormed = 0;
        int all = 0;
        while (words.find()) {
            if (!ASCII.matcher(words.group()).matches()) {
                all++;
                wellFormed += isSyllable(words.group()) ? 1 : 0;
            }
        }
        return new VietnameseWords(wellFormed, all);
    }

    /** The same for a text in which a VNI font was used. */
    static VietnameseWords inVni(String text) {
        Matcher words = WORD.matcher(text);
        int wellFormed = 0;
        int all = 0;
        while (words.find()) {
            if (!ASCII.matcher(words.group()).matches()) {
                all++;
                String bare = VNI_PAIR.matcher(words.group()).replaceAll("$1");
                bare = bare.replace('ö', 'u')
                        .replace('ô', 'o')
                        .replace('ñ', 'd')
                        .replaceAll("[íìæóò]", "i");
                bare = bare.replace('Ö', 'u')
                        .replace('Ô', 'o')
                        .replace('Ñ', 'd')
                        .replaceAll("[ÍÌÆÓÒ]", "i");
                wellFormed += SYLLABLE.matcher(bare.toLowerCase(Locale.ROOT)).matches() ? 1 : 0;
            }
        }
        return new VietnameseWords(wellFormed, all);
    }

    private static boolean isSyllable(String word) {
        StringBuilder bare = new StringBuilder();
        int tones = 0;
        for (char c : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
            if (TONES.indexOf(c) >= 0) {
                tones++;
            } else if (SHAPES.indexOf(c) < 0) {
                bare.append(c == 'đ' || c == 'Đ' ? 'd' : Character.toLowerCase(c));
            }
        }
        return tones <= 1 && SYLLABLE.matcher(bare).matches();
    }

    double share() {
        return all == 0 ? 0 : (double) wellFormed / all;
    }
}
