package congtam.access;

import congtam.text.Problem;
import congtam.vault.Argon2id;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.hpke.HPKEContextWithEncapsulation;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;

/**
 * The key pair of a user. Whatever is sealed for them needs only the public key; to open it takes their passphrase, from which the
 * key comes that the private key is sealed under. Sealing for a user is HPKE (RFC 9180) with X25519 and AES-256-GCM.
 *
 * @param id changes with the pair, so that what was sealed for an earlier one is known to be lost
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only carried
record UserKey(UUID id, byte[] publicKey, byte[] sealedKey, byte[] salt, Argon2id cost) {
    private static final int SALT_BYTES = 16;
    private static final byte[] NOTHING = {};

    static UserKey of(char[] passphrase, SecureRandom random) {
        return closed(UUID.randomUUID(), new X25519PrivateKeyParameters(random), passphrase, random);
    }

    private static UserKey closed(UUID id, X25519PrivateKeyParameters key, char[] passphrase, SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] secret = Argon2id.PRESENT.hash(passphrase, salt);
        byte[] closed = AesGcm.seal(secret, key.getEncoded(), random);
        Arrays.fill(secret, (byte) 0);
        return new UserKey(id, key.generatePublicKey().getEncoded(), closed, salt, Argon2id.PRESENT);
    }

    /** The same key pair under another passphrase. */
    UserKey under(char[] present, char[] fresh, SecureRandom random) {
        return closed(id, privateKey(present), fresh, random);
    }

    private X25519PrivateKeyParameters privateKey(char[] passphrase) {
        byte[] secret = cost.hash(passphrase, salt);
        Optional<byte[]> opened = AesGcm.open(secret, sealedKey);
        Arrays.fill(secret, (byte) 0);
        // The passphrase was found to be right, so it is the key that is not as it was.
        return opened.map(X25519PrivateKeyParameters::new).orElseThrow(() -> Problem.of("access.key-damaged"));
    }

    /**
     * Seals something for this user alone.
     *
     * @param context what it belongs to; it opens only as part of the same
     */
    byte[] seal(byte[] content, byte[] context) {
        HPKE hpke = hpke();
        try {
            HPKEContextWithEncapsulation to = hpke.setupBaseS(hpke.deserializePublicKey(publicKey), context);
            byte[] encapsulation = to.getEncapsulation();
            byte[] closed = to.seal(NOTHING, content);
            byte[] joined = Arrays.copyOf(encapsulation, encapsulation.length + closed.length);
            System.arraycopy(closed, 0, joined, encapsulation.length, closed.length);
            return joined;
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Opens what was sealed for this user; empty if it was sealed for another, as part of something else, or changed since.
     *
     * @throws Problem if the pair itself was changed
     */
    Optional<byte[]> open(byte[] closed, byte[] context, char[] passphrase) {
        HPKE hpke = hpke();
        X25519PrivateKeyParameters key = privateKey(passphrase);
        int size = hpke.getEncSize();
        try {
            return Optional.of(hpke.setupBaseR(
                            Arrays.copyOf(closed, size),
                            new AsymmetricCipherKeyPair(key.generatePublicKey(), key),
                            context)
                    .open(NOTHING, Arrays.copyOfRange(closed, size, Math.max(size, closed.length))));
        } catch (InvalidCipherTextException | IllegalStateException | IllegalArgumentException e) {
            // Bytes that are no point of the curve are refused before anything is opened.
            return Optional.empty();
        }
    }

    private static HPKE hpke() {
        return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }
}
