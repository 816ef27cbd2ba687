package congtam.access;

import static congtam.register.schema.Tables.READ_LOG;

import congtam.register.ReadLine;
import congtam.register.Reads;
import congtam.register.Reads.NewLine;
import congtam.register.RecordRef;
import congtam.register.Register;
import congtam.text.Problem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who read what, and for what purpose. Services write a line before they hand out what it tells of, so that nothing is read
 * without one. No line holds what a record says, or the words of a search, which may be somebody's name.
 */
public final class ReadLog {
    /** Stands for a name that nobody has: what was typed may be a passphrase in the wrong field. */
    private static final String NOBODY = "?";

    private final Reads reads;

    public ReadLog(Register register) {
        this.reads = new Reads(register);
    }

    /**
     * Says that somebody is about to read a record, for the purpose that they gave for it.
     *
     * @param number by which people know the record
     */
    public void note(Viewer viewer, ReadAct act, RecordRef record, String number) {
        note(viewer, act, record, number, viewer.purposes().of(record));
    }

    /** The same for a purpose of this one time. */
    public void note(Viewer viewer, ReadAct act, RecordRef record, String number, Purpose purpose) {
        reads.add(new NewLine(viewer.id(), viewer.name(), act.name(), record, number, "", purpose.words()));
    }

    /**
     * Says that somebody is about to read what is no single record.
     *
     * @param list a code for it, with a text under {@code reads.<list>}
     */
    public void note(Viewer viewer, ReadAct act, String list) {
        reads.add(new NewLine(
                viewer.id(),
                viewer.name(),
                act.name(),
                null,
                "",
                list,
                viewer.purposes().ofSearch().words()));
    }

    /**
     * Says that somebody is about to look for words in a list; what for, where protected cases are looked through.
     *
     * @param list as in {@link #note(Viewer, ReadAct, String)}
     */
    public void searched(Viewer viewer, String list) {
        note(viewer, ReadAct.SEARCHED, list);
    }

    /** Says that somebody wanted a record that their right does not reach; what they are told. */
    public Problem refused(Viewer viewer, Step step, RecordRef record, String number) {
        refuse(viewer.id(), viewer.name(), step, record, number);
        return Problem.of("access.beyond", step);
    }

    void refused(UUID user, String name, Step step) {
        refuse(user, name, step, null, "");
    }

    private void refuse(@Nullable UUID user, String name, Step step, @Nullable RecordRef record, String number) {
        reads.add(new NewLine(user, name, ReadAct.REFUSED.name(), record, number, step.name(), ""));
    }

    void signedIn(UUID user, String name) {
        reads.add(new NewLine(user, name, ReadAct.SIGNED_IN.name(), null, "", "", ""));
    }

    void signInFailed(@Nullable UUID user, @Nullable String name) {
        reads.add(new NewLine(user, name == null ? NOBODY : name, ReadAct.SIGN_IN_FAILED.name(), null, "", "", ""));
    }

    /**
     * A page of the log, newest first.
     *
     * @param before only lines before this number
     */
    public List<ReadLine> page(Viewer viewer, ReadFilter filter, long before, int size) {
        viewer.require(Step.READ_LOG);
        if (before == Long.MAX_VALUE) {
            note(viewer, ReadAct.LOG_READ, "reads");
        }
        return reads.before(before, filter.condition(), size);
    }

    /** Who read a record, newest first; whoever asks has the right to know. */
    public List<ReadLine> of(RecordRef record, int most) {
        return reads.before(Long.MAX_VALUE, READ_LOG.RECORD_ID.eq(record.id()), most);
    }
}
