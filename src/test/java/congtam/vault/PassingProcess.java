package congtam.vault;

import congtam.testing.KilledProcess;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** A program of its own that has a file open elsewhere, until it is killed. */
final class PassingProcess {
    static final String SECRET = "Hoàng Thị Bưởi";

    private PassingProcess() {}

    /** Arguments: the folder of such files; "once" to end by itself. */
    public static void main(String[] args) throws IOException {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            PassingFolder passing = PassingFolder.open(Path.of(args[0]));
            KilledProcess.say(out, KilledProcess.OPEN);
            Path file = Files.writeString(PassingFolder.fresh().resolve("đơn.txt"), SECRET);
            KilledProcess.say(out, String.valueOf(file));
            while (!args[1].equals("once")) {
                LockSupport.parkNanos(1_000_000_000);
            }
            passing.close();
        }
    }
}
