package congtam.register;

import congtam.text.Problem;
import congtam.vault.KeyRing;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a register is: a folder of this computer, or a database of the office. */
public sealed interface RegisterLocation {

    /** What the user calls it; without any password. */
    String shown();

    /**
     * An embedded register.
     *
     * @param fileSystem H2's name of the file system, {@code file} unless a test puts another below
     * @param keys of an encrypted one; null for one that is not, or whose keys nobody has brought yet
     */
    record InFolder(
            Path folder, String fileSystem, @Nullable KeyRing keys) implements RegisterLocation {
        public InFolder(Path folder) {
            this(folder, "file", null);
        }

        public InFolder with(KeyRing ring) {
            return new InFolder(folder, fileSystem, ring);
        }

        /** Whether there is an encrypted register, which opens with its keys only. */
        public boolean isEncrypted() {
            return H2File.isEncrypted(H2Engine.path(this));
        }

        @Override
        public String shown() {
            return folder.toAbsolutePath().toString();
        }
    }

    /** A register in PostgreSQL; user and password may also stand in the environment as for any PostgreSQL client. */
    record OnPostgres(
            String jdbcUrl, @Nullable String user, @Nullable String password) implements RegisterLocation {
        @Override
        public String shown() {
            return jdbcUrl.replaceFirst("\\?.*", "");
        }

        @Override
        public String toString() {
            return shown();
        }
    }

    /** Reads {@code postgresql://user:password@host:port/database}, a JDBC address, or a folder. */
    static RegisterLocation parse(String where) {
        if (where.startsWith("jdbc:postgresql:")) {
            return new OnPostgres(where, null, null);
        }
        if (where.startsWith("postgresql://") || where.startsWith("postgres://")) {
            return postgres(where);
        }
        try {
            return new InFolder(Path.of(where).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            throw Problem.because(e, "register.address", where);
        }
    }

    private static OnPostgres postgres(String where) {
        try {
            URI uri = new URI(where);
            if (uri.getHost() == null || uri.getPath() == null || uri.getPath().length() < 2) {
                throw Problem.of("register.address", withoutPassword(where));
            }
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            String[] user = uri.getRawUserInfo() == null
                    ? new String[0]
                    : uri.getRawUserInfo().split(":", 2);
            return new OnPostgres(
                    "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query,
                    user.length > 0 ? decoded(user[0]) : null,
                    user.length > 1 ? decoded(user[1]) : null);
        } catch (URISyntaxException e) {
            throw Problem.of("register.address", withoutPassword(where));
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String withoutPassword(String where) {
        return where.replaceFirst("://([^:@/]*):[^@/]*@", "://$1:…@");
    }
}
