package congtam.complaint;

import static congtam.register.schema.Tables.COMPLAINT;

import congtam.access.Ownership;
import congtam.access.Purpose;
import congtam.access.Reach;
import congtam.access.ReadLog;
import congtam.access.Step;
import congtam.access.Viewer;
import congtam.register.Register;
import congtam.text.Problem;
import java.util.UUID;

/** Whether somebody's right reaches one complaint, and whether they have said what they read it for. */
final class CaseReach {
    private final Register register;
    private final ReadLog reads;

    CaseReach(Register register, ReadLog reads) {
        this.register = register;
        this.reads = reads;
    }

    boolean isWithin(Reach reach, UUID id) {
        return reach.unlimited() || register.read(db -> Visibility.reaches(db, reach, id));
    }

    void refuseBeyond(Viewer viewer, Reach reach, Step step, UUID id) {
        if (!isWithin(reach, id)) {
            throw reads.refused(viewer, step, Complaints.ref(id), Visibility.number(register, id));
        }
    }

    /** Leaves a line of what is told like something that does not exist; none of what really does not. */
    void refuseQuietly(Viewer viewer, UUID id) {
        String number = Visibility.number(register, id);
        if (!number.isEmpty()) {
            var _ = reads.refused(viewer, Step.READ_COMPLAINT, Complaints.ref(id), number);
        }
    }

    /** Whether a case is protected from somebody, whatever else their rights reach; says nothing of whether it exists. */
    boolean isKept(Viewer viewer, UUID id) {
        Reach reach = viewer.reach(Step.READ_COMPLAINT);
        return register.read(db -> !db.fetchExists(
                COMPLAINT, COMPLAINT.ID.eq(id).and(Ownership.open(reach, COMPLAINT.ID, COMPLAINT.RESTRICTED))));
    }

    boolean isProtected(UUID id) {
        return Visibility.isProtected(register, id);
    }

    /** Refuses to open a protected case to somebody who has not said what for. */
    static void requirePurpose(Viewer viewer, UUID id, boolean restricted) {
        if (restricted) {
            var _ = viewer.purposes().of(Complaints.ref(id)).required();
        }
    }

    /**
     * Refuses what belongs to a protected case, such as its history, to somebody who has not opened it for a purpose. Who has just
     * written it sees what they wrote.
     *
     * @throws Problem if they have not said what they read it for
     */
    void refuseUnopened(Viewer viewer, UUID id) {
        if (!viewer.purposes().hasWritten(Complaints.ref(id))) {
            requirePurpose(viewer, id, isProtected(id));
        }
    }

    boolean isOpen(Viewer viewer, UUID id) {
        return !viewer.purposes().of(Complaints.ref(id)).equals(Purpose.NONE)
                || viewer.purposes().hasWritten(Complaints.ref(id));
    }
}
