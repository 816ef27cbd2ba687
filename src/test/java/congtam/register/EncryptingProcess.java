package congtam.register;

import congtam.testing.Keys;
import congtam.testing.KilledProcess;
import congtam.vault.KeyRing;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/** A program of its own that encrypts a register, until it is killed. */
final class EncryptingProcess {
    private EncryptingProcess() {}

    /** Argument: where the register is. */
    public static void main(String[] args) throws IOException {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            KilledProcess.say(out, KilledProcess.OPEN);
            Path folder = Path.of(args[0]);
            Encrypting.run(new RegisterLocation.InFolder(folder), KeyRing.of(folder, Keys.KEY));
        }
    }
}
