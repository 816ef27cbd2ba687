package congtam.register;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Has all that somebody else does through a data source happen in one transaction, whatever they commit in between. Migrations
 * commit each script on one connection and write down that it ran on another: a process killed between the two would leave
 * tables that nobody knows of.
 */
final class OneTransaction {
    private OneTransaction() {}

    /** What is done with the data source. */
    @FunctionalInterface
    interface Work {
        void with(DataSource source);
    }

    static void run(DataSource source, Work work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            boolean before = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                Connection shared = shared(connection);
                work.with((DataSource) Proxy.newProxyInstance(
                        OneTransaction.class.getClassLoader(),
                        new Class<?>[] {DataSource.class},
                        (proxy, method, arguments) ->
                                method.getName().equals("getConnection") ? shared : method.invoke(source, arguments)));
                connection.commit();
            } catch (RuntimeException | SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(before);
            }
        }
    }

    private static Connection shared(Connection connection) {
        boolean[] autoCommit = {true};
        return (Connection) Proxy.newProxyInstance(
                OneTransaction.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "commit", "close" -> null;
                    case "getAutoCommit" -> autoCommit[0];
                    case "setAutoCommit" -> {
                        autoCommit[0] = (Boolean) arguments[0];
                        yield null;
                    }
                    default -> {
                        try {
                            yield method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause() == null ? e : e.getCause();
                        }
                    }
                });
    }
}
