package congtam.register;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionStore;

/**
 * Ends commits that a kill has interrupted. A large transaction is marked as committed first and its rows follow, and what H2 has
 * in memory can go into the file between the two. When the file is opened again, H2 2.5.252 means to let the rest follow, but
 * takes a transaction so marked for one that is ended, and leaves it: some of its rows are there, others are not, and whoever
 * writes to those waits for ever. So this does what H2 leaves out, by the methods that it would call.
 */
final class HalfCommitted {
    private HalfCommitted() {}

    /** Called with the first connection, before anybody reads. */
    static void end(Connection connection) throws SQLException {
        SessionLocal session =
                (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        TransactionStore store = session.getDatabase().getStore().getTransactionStore();
        for (Transaction transaction : store.getOpenTransactions()) {
            if (transaction.getStatus() == Transaction.STATUS_COMMITTED) {
                call(store, "commit", transaction);
                call(store, "endTransaction", transaction);
            }
        }
    }

    private static void call(TransactionStore store, String name, Transaction transaction) {
        try {
            Method method = TransactionStore.class.getDeclaredMethod(name, Transaction.class, boolean.class);
            method.setAccessible(true);
            method.invoke(store, transaction, true);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("not the release of H2 that this is for", e);
        }
    }
}
