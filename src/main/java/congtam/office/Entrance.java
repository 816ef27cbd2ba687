package congtam.office;

import congtam.access.Door;
import congtam.access.Step;
import congtam.access.Viewer;
import congtam.deadline.DeadlineTables;
import congtam.register.Register;
import congtam.register.RegisterLocation;
import congtam.text.Problem;
import congtam.vault.KeyHolder;
import congtam.vault.KeyRing;
import congtam.vault.RecoveryKey;
import java.time.Clock;
import java.util.List;

/** The way into a register, whether somebody has to sign in before it opens, as where it is encrypted, or after. */
public final class Entrance {
    private final RegisterLocation location;
    private final Clock clock;
    private final DeadlineTables tables;
    private final Runnable threadGuard;

    /**
     * Comes to a register.
     *
     * @param tables of calendar and limits, for what the office has not kept in the register
     * @param threadGuard throws on threads that must not wait for disk or network
     */
    public Entrance(RegisterLocation location, Clock clock, DeadlineTables tables, Runnable threadGuard) {
        this.location = location;
        this.clock = clock;
        this.tables = tables;
        this.threadGuard = threadGuard;
    }

    /** Whether it opens only for somebody with a name and a passphrase. */
    public boolean isLocked() {
        return location instanceof RegisterLocation.InFolder folder && folder.isEncrypted();
    }

    /** Whether it lies open for whoever has the disk, though it could be encrypted. */
    public boolean isUnencrypted() {
        return location instanceof RegisterLocation.InFolder folder && !folder.isEncrypted();
    }

    /** Opens one that is not locked. */
    public Office open() {
        return open(location);
    }

    private Office open(RegisterLocation where) {
        return Office.open(where, Register.Missing.REFUSE, clock, tables, threadGuard);
    }

    /**
     * Opens it for somebody, who then signs in to it.
     *
     * @throws Problem if it is locked and they are not who they say
     */
    public Office open(String signInName, char[] passphrase) {
        return location instanceof RegisterLocation.InFolder folder && folder.isEncrypted()
                ? open(folder.with(new Door(folder.folder(), clock).open(signInName, passphrase)))
                : open();
    }

    /**
     * Makes a new register, encrypted where it lies in a folder.
     *
     * @param signInName of its first user, who may come in before the account is there
     * @param printed what opens it if everybody has forgotten; in a folder only
     */
    public Office create(String signInName, char[] passphrase, RecoveryKey printed) {
        RegisterLocation where = location instanceof RegisterLocation.InFolder folder
                ? folder.with(Door.make(folder.folder(), printed, signInName, passphrase))
                : location;
        return Office.open(where, Register.Missing.CREATE, clock, tables, threadGuard);
    }

    /** Opens it with the printed recovery key and gives a user another passphrase. */
    public Office recover(RecoveryKey printed, String signInName, char[] fresh) {
        if (!(location instanceof RegisterLocation.InFolder folder) || !folder.isEncrypted()) {
            throw Problem.of("vault.not-here");
        }
        Office office = open(folder.with(new Door(folder.folder(), clock).open(printed)));
        try {
            office.signIn().recover(printed, signInName, fresh);
            return office;
        } catch (RuntimeException failure) {
            office.close();
            throw failure;
        }
    }

    /**
     * Closes a register that is not encrypted, and encrypts it for all its users.
     *
     * @param printed what opens it if everybody has forgotten
     */
    public void encrypt(Office office, Viewer viewer, RecoveryKey printed) {
        viewer.require(Step.MANAGE_USERS);
        if (!(location instanceof RegisterLocation.InFolder folder)) {
            throw Problem.of("vault.not-here");
        }
        if (folder.isEncrypted()) {
            throw Problem.of("vault.encrypted-already", folder.shown());
        }
        List<KeyHolder> holders = office.users().keyHolders(viewer);
        office.close();
        Register.encrypt(folder, KeyRing.fresh(folder.folder(), printed, holders));
    }
}
