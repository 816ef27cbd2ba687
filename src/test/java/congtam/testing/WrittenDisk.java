package congtam.testing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** H2's file system "written:…": passes everything on and keeps each write, so that a file can be had as after any of them. */
public final class WrittenDisk extends FilePathWrapper {
    private static final List<Write> WRITES = new ArrayList<>();

    /** H2 makes one for each path through this. */
    public WrittenDisk() {}

    /** One write; a null block cuts the file to the offset. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Write(long offset, byte @org.jspecify.annotations.Nullable [] block) {}

    public static void install() {
        FilePath.register(new WrittenDisk());
    }

    /** Begins anew. */
    public static void forget() {
        synchronized (WRITES) {
            WRITES.clear();
        }
    }

    /** How many writes there were. */
    public static int writes() {
        synchronized (WRITES) {
            return WRITES.size();
        }
    }

    /** Brings a copy of a file, as it was before, to the state after some of the writes. */
    public static void replay(Path copy, int most) throws IOException {
        synchronized (WRITES) {
            try (FileChannel channel = FileChannel.open(copy, java.nio.file.StandardOpenOption.WRITE)) {
                for (Write write : WRITES.subList(0, most)) {
                    byte[] block = write.block();
                    if (block == null) {
                        channel.truncate(write.offset());
                    } else {
                        channel.write(ByteBuffer.wrap(block), write.offset());
                    }
                }
            }
        }
    }

    @Override
    public String getScheme() {
        return "written";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(getBase().open(mode));
    }

    private static void keep(Write write) {
        synchronized (WRITES) {
            WRITES.add(write);
        }
    }

    private static final class Channel extends FileBaseDefault {
        private final FileChannel base;

        Channel(FileChannel base) {
            this.base = base;
        }

        @Override
        public synchronized int read(ByteBuffer target, long position) throws IOException {
            return base.read(target, position);
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            byte[] block = new byte[source.remaining()];
            source.duplicate().get(block);
            int count = base.write(source, position);
            keep(new Write(position, count == block.length ? block : java.util.Arrays.copyOf(block, count)));
            return count;
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            base.truncate(size);
            keep(new Write(size, null));
        }

        @Override
        public void force(boolean metaData) throws IOException {
            base.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}
