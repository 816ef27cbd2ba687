package congtam.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FakeFileChannel;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * H2's file system "lossy:…": what was not forced is only in memory, and a power cut drops it from some write on, or any part
 * of it, a block torn, as disks do.
 */
public final class LossyDisk extends FilePathWrapper {
    private static final int SECTOR = 512;

    private static final Map<String, Contents> FILES = new ConcurrentHashMap<>();
    private static volatile boolean powerIsOff;

    /** H2 makes one for each path through this. */
    public LossyDisk() {}

    static void install() {
        FilePath.register(new LossyDisk());
    }

    /** Cuts the power of all files: each writes what luck leaves of what was not forced, then fails whoever touches it. */
    static void cutPower(Random luck) {
        powerIsOff = true;
        FILES.values().forEach(contents -> contents.cut(luck));
    }

    /** What was cut begins again with what the disk holds. */
    static void restorePower() {
        powerIsOff = false;
        FILES.clear();
    }

    @Override
    public String getScheme() {
        return "lossy";
    }

    private Contents contents() {
        return FILES.computeIfAbsent(getBase().toString(), path -> new Contents(getBase()));
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(contents());
    }

    @Override
    public long size() {
        return contents().size();
    }

    @Override
    public void moveTo(FilePath target, boolean replace) {
        Contents mine = FILES.remove(getBase().toString());
        super.moveTo(target, replace);
        if (mine != null) {
            FilePath base = ((LossyDisk) target).getBase();
            mine.base = base;
            FILES.put(base.toString(), mine);
        }
    }

    @Override
    public void delete() {
        FILES.remove(getBase().toString());
        super.delete();
    }

    /** One change not yet forced; a null block cuts the file to the offset. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Change(long offset, byte @org.jspecify.annotations.Nullable [] block) {
        void applyTo(FileChannel disk, int most) throws IOException {
            byte[] bytes = block;
            if (bytes == null) {
                disk.truncate(offset);
            } else {
                disk.write(ByteBuffer.wrap(bytes, 0, Math.min(most, bytes.length)), offset);
            }
        }
    }

    /** A file as the program sees it, and what of it is not on the disk yet. */
    private static final class Contents {
        private FilePath base;
        private byte[] bytes;
        private int length;
        private final List<Change> unforced = new ArrayList<>();
        private boolean dead = powerIsOff;

        Contents(FilePath base) {
            this.base = base;
            try (FileChannel disk = base.open("rw")) {
                length = (int) disk.size();
                bytes = new byte[Math.max(length, 1 << 16)];
                ByteBuffer target = ByteBuffer.wrap(bytes, 0, length);
                while (target.hasRemaining() && disk.read(target, target.position()) >= 0) {
                    // until all is read
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void alive() throws IOException {
            if (dead) {
                throw new IOException("the power is off");
            }
        }

        synchronized int read(ByteBuffer target, long position) throws IOException {
            alive();
            if (position >= length) {
                return -1;
            }
            int count = Math.min(target.remaining(), length - (int) position);
            target.put(bytes, (int) position, count);
            return count;
        }

        synchronized int write(ByteBuffer source, long position) throws IOException {
            alive();
            byte[] block = new byte[source.remaining()];
            source.get(block);
            int end = (int) position + block.length;
            if (end > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length * 2));
            }
            System.arraycopy(block, 0, bytes, (int) position, block.length);
            length = Math.max(length, end);
            unforced.add(new Change(position, block));
            return block.length;
        }

        synchronized void truncate(long size) throws IOException {
            alive();
            if (size < length) {
                Arrays.fill(bytes, (int) size, length, (byte) 0);
                length = (int) size;
                unforced.add(new Change(size, null));
            }
        }

        synchronized long size() {
            return length;
        }

        synchronized void force() throws IOException {
            alive();
            try (FileChannel disk = base.open("rw")) {
                for (Change change : unforced) {
                    change.applyTo(disk, Integer.MAX_VALUE);
                }
            }
            unforced.clear();
        }

        synchronized void cut(Random luck) {
            dead = true;
            int prefix = unforced.isEmpty() ? 0 : luck.nextInt(unforced.size() + 1);
            // Half the disks had written later blocks before earlier ones.
            boolean inOrder = luck.nextBoolean();
            try (FileChannel disk = base.open("rw")) {
                for (int i = 0; i < unforced.size(); i++) {
                    Change change = unforced.get(i);
                    if (inOrder ? i < prefix : luck.nextBoolean()) {
                        change.applyTo(disk, Integer.MAX_VALUE);
                    } else if (change.block() != null && i == prefix) {
                        change.applyTo(disk, SECTOR * luck.nextInt(1 + change.block().length / SECTOR));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A program's hold on a file; closing it forces nothing. */
    private static final class Channel extends FileBaseDefault {
        private final Contents contents;

        Channel(Contents contents) {
            this.contents = contents;
        }

        @Override
        public synchronized int read(ByteBuffer target, long position) throws IOException {
            return contents.read(target, position);
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            return contents.write(source, position);
        }

        @Override
        public long size() {
            return contents.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            contents.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            contents.force();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) {
            return new FileLock(FakeFileChannel.INSTANCE, position, size, shared) {
                @Override
                public boolean isValid() {
                    return true;
                }

                @Override
                public void release() {}
            };
        }
    }
}
