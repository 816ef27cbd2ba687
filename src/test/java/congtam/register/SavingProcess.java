package congtam.register;

import congtam.complaint.NewComplaint;
import congtam.office.Office;
import congtam.testing.Samples;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A program of its own that saves until it is killed, and says each save only after it was acknowledged. */
final class SavingProcess {
    static final int BATCH = 200;
    static final String OPEN = "open";

    private SavingProcess() {}

    /** Arguments: where the register is; "one" or "batch"; how many saves before it ends by itself. */
    public static void main(String[] args) throws IOException {
        RegisterLocation where = RegisterLocation.parse(args[0]);
        boolean batches = args[1].equals("batch");
        long most = Long.parseLong(args[2]);
        // One line is one write: it arrives whole or not at all.
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out);
                Office office = Office.open(where, Register.Missing.CREATE, OnBothEngines.CLOCK, () -> {})) {
            say(out, OPEN);
            for (long i = 0; i < most; i++) {
                say(out, batches ? batch(office) : one(office));
            }
        }
    }

    private static String one(Office office) {
        return office.complaints()
                .receive(Samples.CLERK, Samples.complaint("từng lần một", null))
                .content()
                .number();
    }

    private static String batch(Office office) {
        String name = "lô " + UUID.randomUUID();
        List<NewComplaint> many = IntStream.range(0, BATCH)
                .mapToObj(i -> Samples.complaint(name, null))
                .toList();
        office.register().write("nhập", writing -> office.complaints().receiveAll(writing, many, "complaint.import"));
        return name;
    }

    private static void say(FileOutputStream out, String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
