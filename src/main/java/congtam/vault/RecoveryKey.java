package congtam.vault;

import congtam.text.Problem;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;

/**
 * What is printed and put away: 160 random bits in letters and digits that cannot be taken for each other, with a check so that a
 * slip of the pen is told from a wrong key.
 */
public final class RecoveryKey {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int BYTES = 20;
    private static final int CHARACTERS = BYTES * 8 / BITS;
    private static final int CHECK = 4;

    private final byte[] secret;

    private RecoveryKey(byte[] secret) {
        this.secret = secret;
    }

    static RecoveryKey random() {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        return new RecoveryKey(fresh);
    }

    /**
     * Reads what somebody typed, with or without hyphens, in large or small letters.
     *
     * @throws Problem if it is not such a key
     */
    public static RecoveryKey parse(String typed) {
        String plain = typed.strip()
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\u2010-\\u2015-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (plain.length() != CHARACTERS + CHECK || plain.chars().anyMatch(letter -> LETTERS.indexOf(letter) < 0)) {
            throw Problem.of("vault.recovery-form");
        }
        RecoveryKey key = new RecoveryKey(bytes(plain.substring(0, CHARACTERS)));
        if (!key.plain().equals(plain)) {
            throw Problem.of("vault.recovery-form");
        }
        return key;
    }

    private static byte[] bytes(String letters) {
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < CHARACTERS; i++) {
            number = number.shiftLeft(BITS).add(BigInteger.valueOf(LETTERS.indexOf(letters.charAt(i))));
        }
        byte[] bytes = new byte[BYTES];
        for (int i = BYTES - 1; i >= 0; i--) {
            bytes[i] = number.byteValue();
            number = number.shiftRight(8);
        }
        return bytes;
    }

    private static String letters(byte[] bytes) {
        BigInteger number = new BigInteger(1, bytes);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < CHARACTERS; i++) {
            letters.append(LETTERS.charAt(number.intValue() & (LETTERS.length() - 1)));
            number = number.shiftRight(BITS);
        }
        return letters.reverse().toString();
    }

    private String plain() {
        return letters(secret) + letters(Arrays.copyOf(sha256(secret), BYTES)).substring(0, CHECK);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As it is printed: nine groups of four. */
    public String shown() {
        return plain().replaceAll("(.{4})(?=.)", "$1-");
    }

    byte[] secret() {
        return secret.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecoveryKey key && MessageDigest.isEqual(secret, key.secret);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(secret);
    }

    /** Never the key: this may stand in a log. */
    @Override
    public String toString() {
        return "recovery key";
    }
}
