package congtam.vault;

import java.io.IOException;

/** Encrypted bytes that are not what was written: damaged, cut off, exchanged, or encrypted with another key. */
public final class DamagedException extends IOException {
    private static final long serialVersionUID = 1;

    DamagedException(Throwable cause) {
        super("not what was encrypted here", cause);
    }

    DamagedException(String message) {
        super(message);
    }
}
