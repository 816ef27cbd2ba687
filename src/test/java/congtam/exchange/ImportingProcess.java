package congtam.exchange;

import congtam.complaint.ComplaintFilter;
import congtam.inspection.InspectionFilter;
import congtam.office.Office;
import congtam.register.Progress;
import congtam.register.Register;
import congtam.register.RegisterLocation;
import congtam.testing.KilledProcess;
import congtam.testing.Samples;
import congtam.text.Language;
import congtam.text.Texts;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;

/** A program of its own that imports a table, and says how many records stand: when it has opened, and after each batch. */
final class ImportingProcess {
    private ImportingProcess() {}

    /** Arguments: where the register is; the table; the profile. */
    public static void main(String[] args) throws IOException {
        RegisterLocation where = congtam.testing.Keys.with(RegisterLocation.parse(args[0]));
        ImportProfile profile = new Profiles().read(Path.of(args[2]));
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out);
                Office office = Office.open(where, Register.Missing.CREATE, Clock.systemUTC(), () -> {})) {
            KilledProcess.say(out, KilledProcess.OPEN);
            Progress saying = new Progress() {
                @Override
                public void at(long done, long total) {
                    try {
                        KilledProcess.say(out, "" + count(office, profile.record()));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }

                @Override
                public boolean cancelled() {
                    return false;
                }
            };
            saying.at(0, 0);
            new TableImport(office, new Texts(Language.VIETNAMESE))
                    .run(Samples.CLERK, Path.of(args[1]), profile, null, saying);
        }
    }

    static long count(Office office, ImportedRecord record) {
        return switch (record) {
            case COMPLAINT -> office.complaints().count(Samples.CLERK, ComplaintFilter.ALL);
            case INSPECTION -> office.inspections().count(Samples.CLERK, InspectionFilter.ALL);
        };
    }
}
