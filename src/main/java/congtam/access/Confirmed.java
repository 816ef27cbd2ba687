package congtam.access;

import congtam.access.UserKeys.Recipient;
import java.util.Optional;
import java.util.UUID;

/** Somebody who has just typed their passphrase again, and can open what was sealed for them. */
public final class Confirmed {
    private final UUID user;
    private final Viewer viewer;
    private final char[] passphrase;
    private final Recipient key;

    Confirmed(UUID user, Viewer viewer, char[] passphrase, Recipient key) {
        this.user = user;
        this.viewer = viewer;
        this.passphrase = passphrase;
        this.key = key;
    }

    public UUID user() {
        return user;
    }

    public Viewer viewer() {
        return viewer;
    }

    /** Which of their key pairs they have now. */
    public UUID keyId() {
        return key.keyId();
    }

    /** Opens what was sealed for them as part of some context; empty if it was changed since. */
    public Optional<byte[]> open(byte[] closed, byte[] context) {
        return key.open(closed, context, passphrase);
    }
}
