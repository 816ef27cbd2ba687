package congtam.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/** Makes of one secret a key for each use of it (HKDF with SHA-256), so that no key serves two ends. */
final class Hkdf {
    private Hkdf() {}

    static SecretKey key(byte[] secret, byte[] salt, String use) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(secret)
                                    .addSalt(salt)
                                    .thenExpand(("congtam/1/" + use).getBytes(StandardCharsets.UTF_8), FileKey.BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform of this age has HKDF", e);
        }
    }
}
