package congtam.access;

import congtam.text.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * As {@link Attempts}, in a small file, for the time before the register is open. Names share a few thousand places, so that
 * neither the file grows nor the names can be read from it.
 */
final class DoorAttempts {
    private static final int MOST_BYTES = 1 << 18;
    private static final Failures NONE = new Failures(0, Instant.EPOCH);
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{3}) (\\d{1,9}) (\\d{1,15})");

    private final Path file;
    private final Clock clock;

    DoorAttempts(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /**
     * Counts one more attempt, before it is looked at.
     *
     * @throws Problem if it comes too early; then it is not counted
     */
    void begin(String slot) {
        Instant now = clock.instant();
        Failures before = change(slot, known -> known.oneMore(now));
        Failures.refuse(before.left(now));
    }

    void forget(String slot) {
        change(slot, known -> NONE);
    }

    /** Changes one place while no other program does, and returns how it was. */
    private synchronized Failures change(String slot, UnaryOperator<Failures> work) {
        try (FileChannel channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock _ = channel.lock()) {
            Map<String, Failures> all = read(channel);
            Failures before = all.getOrDefault(slot, NONE);
            Failures after = work.apply(before);
            if (after.count() == 0) {
                all.remove(slot);
            } else {
                all.put(slot, after);
            }
            // Who tries too early changes nothing, and costs no disk.
            if (!after.equals(before)) {
                write(channel, all);
            }
            return before;
        } catch (IOException e) {
            throw Problem.because(e, "register.storage-failed", file);
        }
    }

    private static Map<String, Failures> read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(channel.size(), MOST_BYTES));
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // until all is read
        }
        Map<String, Failures> all = new TreeMap<>();
        for (String line : new String(bytes.array(), StandardCharsets.US_ASCII).split("\n")) {
            Matcher words = LINE.matcher(line);
            // Half a line after a power cut says nothing.
            if (words.matches()) {
                all.put(
                        words.group(1),
                        new Failures(
                                Integer.parseInt(words.group(2)),
                                Instant.ofEpochMilli(Long.parseLong(words.group(3)))));
            }
        }
        return all;
    }

    private static void write(FileChannel channel, Map<String, Failures> all) throws IOException {
        StringBuilder lines = new StringBuilder();
        all.forEach((slot, failures) -> lines.append(slot)
                .append(' ')
                .append(failures.count())
                .append(' ')
                .append(failures.last().toEpochMilli())
                .append('\n'));
        ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.US_ASCII));
        channel.position(0);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.truncate(lines.length());
        channel.force(true);
    }
}
