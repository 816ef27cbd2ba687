package congtam.vault;

import congtam.text.Problem;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What stands in {@code register.keys}. Names are not in it, but whoever has the file can try whether a name has an entry.
 *
 * @param id of this file; entries of another do not open here
 * @param salt with which names are hashed
 * @param recovery the key, wrapped for the printed recovery key
 * @param generation grows with each writing, so that of two that differ the newer one is known
 */
record KeyFile(int format, String id, String salt, @Nullable Wrapped recovery, List<Entry> entries, long generation) {
    private static final int FORMAT = 2;
    private static final int WITHOUT_GENERATION = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String RECOVERY = "recovery";

    /**
     * The key, wrapped for one user and one passphrase.
     *
     * @param mark tells whose it is to those who have the key
     * @param name hashed
     */
    record Entry(String mark, String name, Argon2id cost, String salt, Wrapped key) {}

    static KeyFile fresh() {
        return new KeyFile(FORMAT, UUID.randomUUID().toString(), random(), null, List.of(), 0);
    }

    private static String random() {
        byte[] bytes = new byte[FileKey.BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /**
     * Reads a file.
     *
     * @return empty if it is damaged
     * @throws Problem if a newer program has written it
     */
    static Optional<KeyFile> parse(String text) {
        int end = text.indexOf('\n');
        if (end < 0 || !text.substring(end + 1).strip().equals(checksum(text.substring(0, end)))) {
            return Optional.empty();
        }
        try {
            // Looked at alone first: a newer one may hold what this program does not know.
            JsonNode tree = JSON.readTree(text.substring(0, end));
            int format = tree.path("format").asInt();
            if (format > FORMAT) {
                throw Problem.of("vault.newer");
            }
            if (format == WITHOUT_GENERATION && tree instanceof ObjectNode older) {
                older.put("format", FORMAT).put("generation", 0);
            }
            return Optional.of(JSON.treeToValue(tree, KeyFile.class)).filter(KeyFile::isWhole);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private boolean isWhole() {
        return id != null
                && salt != null
                && entries != null
                && entries.stream().allMatch(entry -> entry.cost().isSane());
    }

    String text() {
        String json = JSON.writeValueAsString(this);
        return json + "\n" + checksum(json) + "\n";
    }

    /** Against disks, not against people: those who could change the file can also count. */
    private static String checksum(String text) {
        CRC32C crc = new CRC32C();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }

    /** What is written next. */
    KeyFile next() {
        return new KeyFile(format, id, salt, recovery, entries, generation + 1);
    }

    /** Whether another one of the same register was written after this one. */
    boolean isOlderThan(KeyFile other) {
        return id.equals(other.id) && generation < other.generation;
    }

    KeyFile with(List<Entry> others) {
        return new KeyFile(format, id, salt, recovery, List.copyOf(others), generation);
    }

    KeyFile withRecovery(FileKey key, RecoveryKey printed) {
        Wrapped wrapped = Wrapped.of(key, key(printed), bound(RECOVERY));
        return new KeyFile(format, id, salt, wrapped, entries, generation);
    }

    Optional<FileKey> opened(RecoveryKey printed) {
        return Optional.ofNullable(recovery).flatMap(wrapped -> wrapped.opened(key(printed), bound(RECOVERY)));
    }

    private javax.crypto.SecretKey key(RecoveryKey printed) {
        return Hkdf.key(printed.secret(), HexFormat.of().parseHex(salt), RECOVERY);
    }

    /** The entries of a name; two while a passphrase is being changed. */
    List<Entry> of(String name) {
        String hashed = hashed(name);
        return entries.stream().filter(entry -> entry.name().equals(hashed)).toList();
    }

    String hashed(String name) {
        return HexFormat.of()
                .formatHex(FileKey.mac(HexFormat.of().parseHex(salt), name.getBytes(StandardCharsets.UTF_8)));
    }

    Optional<FileKey> opened(Entry entry, byte[] hash) {
        return entry.key().opened(key(entry.salt(), hash), bound(entry.mark() + entry.name()));
    }

    Entry entry(FileKey key, KeyHolder holder) {
        String mark = mark(key, holder);
        String name = hashed(holder.name());
        String holderSalt = HexFormat.of().formatHex(holder.salt());
        return new Entry(
                mark,
                name,
                holder.cost(),
                holderSalt,
                Wrapped.of(key, key(holderSalt, holder.hash()), bound(mark + name)));
    }

    private static javax.crypto.SecretKey key(String salt, byte[] hash) {
        return Hkdf.key(hash, HexFormat.of().parseHex(salt), "entry");
    }

    /** The same for the same user, name and passphrase, and nothing to whoever has not the key. */
    static String mark(FileKey key, KeyHolder holder) {
        String whole = holder.user() + "|" + holder.name() + "|" + holder.cost() + "|"
                + HexFormat.of().formatHex(holder.salt()) + "|"
                + HexFormat.of().formatHex(holder.hash());
        return HexFormat.of().formatHex(key.blinded("mark", whole.getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] bound(String where) {
        return (id + "|" + where).getBytes(StandardCharsets.UTF_8);
    }
}
