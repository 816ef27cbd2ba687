package congtam.register;

import congtam.complaint.NewComplaint;
import congtam.office.Office;
import congtam.testing.Keys;
import congtam.testing.KilledProcess;
import congtam.testing.Samples;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A program of its own that saves until it is killed, and says each save only after it was acknowledged. */
final class SavingProcess {
    static final int BATCH = 200;

    /** Words for a run that ends by itself. */
    static String[] training(Path folder) {
        return new String[] {folder.resolve("training").toString(), "one", "3"};
    }

    private SavingProcess() {}

    /** Arguments: where the register is; "one" or "batch"; how many saves before it ends by itself. */
    public static void main(String[] args) throws IOException {
        RegisterLocation where = Keys.with(RegisterLocation.parse(args[0]));
        boolean batches = args[1].equals("batch");
        long most = Long.parseLong(args[2]);
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out);
                Office office = Office.open(where, Register.Missing.CREATE, OnBothEngines.CLOCK, () -> {})) {
            KilledProcess.say(out, KilledProcess.OPEN);
            for (long i = 0; i < most; i++) {
                KilledProcess.say(out, batches ? batch(office) : one(office));
            }
        }
    }

    private static String one(Office office) {
        return office.complaints()
                .receive(Samples.CLERK, Samples.complaint("từng lần một", null))
                .complaint()
                .content()
                .number();
    }

    private static String batch(Office office) {
        String name = "lô " + UUID.randomUUID();
        List<NewComplaint> many = IntStream.range(0, BATCH)
                .mapToObj(i -> Samples.complaint(name, null))
                .toList();
        office.register()
                .write("nhập", writing -> office.complaints().receiveAll(writing, null, many, "complaint.import"));
        return name;
    }
}
