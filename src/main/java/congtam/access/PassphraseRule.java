package congtam.access;

import congtam.text.Problem;
import congtam.text.Vietnamese;

/** What a new passphrase must be: long, also without the name in it. Which letters it is made of is its owner's business. */
public final class PassphraseRule {
    public static final int LEAST = 12;
    public static final int MOST = 200;

    private static final int STRONG = 16;
    private static final int VERY_STRONG = 24;

    private PassphraseRule() {}

    /** How good one is, in words under {@code Strength.<NAME>}; those before {@code ENOUGH} are refused. */
    public enum Strength {
        TOO_SHORT,
        TOO_LONG,
        HOLDS_NAME,
        ENOUGH,
        STRONG,
        VERY_STRONG;

        public boolean isEnough() {
            return compareTo(ENOUGH) >= 0;
        }
    }

    public static Strength strength(char[] passphrase, String signInName, String fullName) {
        int length = Character.codePointCount(passphrase, 0, passphrase.length);
        if (length < LEAST) {
            return Strength.TOO_SHORT;
        }
        if (length > MOST) {
            return Strength.TOO_LONG;
        }
        if (without(signInName, without(fullName, Vietnamese.fold(new String(passphrase))))
                        .length()
                < LEAST) {
            return Strength.HOLDS_NAME;
        }
        return length < STRONG ? Strength.ENOUGH : length < VERY_STRONG ? Strength.STRONG : Strength.VERY_STRONG;
    }

    /** A short name may well be a word of a sentence: what matters is how much remains without it. */
    private static String without(String name, String folded) {
        String key = User.key(name);
        return folded.replace(key, "").replace(key.replace(" ", ""), "");
    }

    /** Refuses one that is not enough. */
    public static void refuse(char[] passphrase, String signInName, String fullName) {
        switch (strength(passphrase, signInName, fullName)) {
            case TOO_SHORT -> throw Problem.of("passphrase.too-short", LEAST);
            case TOO_LONG -> throw Problem.of("passphrase.too-long", MOST);
            case HOLDS_NAME -> throw Problem.of("passphrase.holds-name");
            case ENOUGH, STRONG, VERY_STRONG -> {}
        }
    }
}
