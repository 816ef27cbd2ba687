package congtam.register;

import congtam.vault.KeyRing;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import javax.sql.DataSource;
import org.jooq.SQLDialect;

/** What differs between the two databases. */
interface Engine extends AutoCloseable {
    DataSource dataSource();

    SQLDialect dialect();

    /** Returns when everything committed so far is on the disk. */
    void force(Connection connection) throws SQLException;

    /** Held by whoever writes, from the beginning of the transaction until it is forced. */
    Lock writers();

    /** Makes or changes the tables while no other desk does. */
    void alone(Runnable making);

    /** Runs the scripts that make or change the tables; where the database can, all of them or none. */
    void migrating(OneTransaction.Work scripts) throws SQLException;

    /** Whether an empty database here may become a register. */
    boolean mayBegin();

    /** Where the bytes of attachments are. */
    BlobStore blobs();

    /** The keys of what is encrypted; empty if the database is not encrypted by this program. */
    Optional<KeyRing> keys();

    /** Called after each forced commit with the ledger's new state. */
    void sealed(Seal seal);

    /** The last state that this computer has seen forced, if it keeps one; checked when the register opens. */
    Optional<Seal> lastSeal();

    /** A sentence about a failure of this database, or the failure itself. */
    RuntimeException explain(RuntimeException failure);

    /**
     * Whether the database can go on after a failure. Where it cannot, its connection is left alone, without rolling back or
     * closing, and every later call fails with the same sentence.
     */
    boolean survives(Throwable failure);

    /** Called before something is erased: former states of the files must not outlive the closing. */
    void rewriteWhenClosed();

    @Override
    void close();
}
