package congtam.access;

import congtam.text.Problem;
import congtam.vault.KeyHolder;
import congtam.vault.KeyRing;
import congtam.vault.LockedKeys;
import congtam.vault.RecoveryKey;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * The way to an encrypted register that is closed. Who guesses here waits as long as inside, and learns as little; what they
 * guess right opens the file, and then they are asked inside as well.
 */
public final class Door {
    private final Path folder;
    private final LockedKeys locked;
    private final DoorAttempts attempts;

    /**
     * Comes to the door.
     *
     * @throws Problem if the key file is missing or cannot be read
     */
    public Door(Path folder, Clock clock) {
        this.folder = folder;
        this.locked = new LockedKeys(folder);
        this.attempts = new DoorAttempts(folder.resolve("register.attempts"), clock);
    }

    /**
     * The keys for a name and its passphrase.
     *
     * @throws Problem if one of them is wrong, or it is too early after wrong ones
     */
    public KeyRing open(String signInName, char[] passphrase) {
        String name = User.key(signInName);
        String slot = locked.slot(name);
        attempts.begin(slot);
        KeyRing keys = locked.open(name, passphrase).orElseThrow(() -> Problem.of("access.wrong"));
        attempts.forget(slot);
        return keys;
    }

    /** The keys for the printed recovery key, which nobody guesses. */
    public KeyRing open(RecoveryKey printed) {
        return KeyRing.openedBy(folder, printed).orElseThrow(() -> Problem.of("vault.recovery-wrong"));
    }

    /** New keys for a register that is to be made, by whom nobody has to be asked yet. */
    public static KeyRing make(Path folder, RecoveryKey printed, String signInName, char[] passphrase) {
        return KeyRing.fresh(folder, printed, List.of(KeyHolder.beginning(User.key(signInName), passphrase)));
    }
}
