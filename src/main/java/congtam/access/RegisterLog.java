package congtam.access;

import congtam.register.LedgerEntry;
import congtam.register.Progress;
import congtam.register.Register;
import congtam.register.Verification;
import java.util.List;

/** The register seen from outside: that it is whole, and who did what when; never what a record says. */
public final class RegisterLog {
    private final Register register;

    public RegisterLog(Register register) {
        this.register = register;
    }

    /** Compares every record with the ledger. */
    public Verification verify(Viewer viewer, Progress progress) {
        viewer.require(Step.VERIFY);
        return register.verify(progress);
    }

    /**
     * A page of the ledger, newest first.
     *
     * @param before only entries before this number
     */
    public List<LedgerEntry> page(Viewer viewer, long before, int size) {
        viewer.require(Step.READ_LOG);
        return register.entriesBefore(before, size);
    }
}
