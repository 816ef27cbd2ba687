package congtam.complaint;

import static congtam.register.schema.Tables.COMPLAINT;

import congtam.access.Ownership;
import congtam.access.Purpose;
import congtam.access.Reach;
import congtam.access.ReadLog;
import congtam.access.Step;
import congtam.access.Viewer;
import congtam.register.RecordRef;
import congtam.register.Register;
import congtam.register.Stored;
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

    /** Keeps that somebody wrote a case as it is now. */
    static ComplaintFile written(Viewer viewer, ComplaintFile file) {
        if (file.complaint().content().restricted()) {
            viewer.purposes().wrote(Complaints.ref(file.id()), file.complaint().version());
        }
        return file;
    }

    /** An act of somebody that only moves a case on shows them nothing new of it: what they wrote stays open to them. */
    static void follow(Viewer viewer, Stored<Complaint> before, Stored<Complaint> after) {
        RecordRef ref = Complaints.ref(before.id());
        if (viewer.purposes().hasWritten(ref, before.version())) {
            viewer.purposes().wrote(ref, after.version());
        }
    }

    /**
     * Refuses what belongs to a protected case, such as its history, to somebody who has not opened it for a purpose. Who has just
     * written it sees what they wrote, until somebody else changes it.
     *
     * @throws Problem if they have not said what they read it for
     */
    void refuseUnopened(Viewer viewer, UUID id) {
        requirePurpose(viewer, id, !isOpen(viewer, id));
    }

    /** Whether nobody need ask somebody what they read a case for; says nothing of whether it exists. */
    boolean isOpen(Viewer viewer, UUID id) {
        return register.read(db -> db.select(COMPLAINT.VERSION)
                        .from(COMPLAINT)
                        .where(COMPLAINT.ID.eq(id).and(COMPLAINT.RESTRICTED.isTrue()))
                        .fetchOptional(COMPLAINT.VERSION))
                .map(version -> isOpen(viewer, id, version))
                .orElse(true);
    }

    private static boolean isOpen(Viewer viewer, UUID id, int version) {
        return !viewer.purposes().of(Complaints.ref(id)).equals(Purpose.NONE)
                || viewer.purposes().hasWritten(Complaints.ref(id), version);
    }

    /**
     * Whether somebody who has a case open may see what it is by now.
     *
     * @throws Problem if they have open what they wrote themselves: that need not be taken from them
     */
    static boolean mayFollow(Viewer viewer, ComplaintFile seen, ComplaintFile now) {
        if (!now.complaint().content().restricted()
                || isOpen(viewer, now.id(), now.complaint().version())) {
            return true;
        }
        boolean own = viewer.purposes()
                .hasWritten(Complaints.ref(seen.id()), seen.complaint().version());
        requirePurpose(viewer, seen.id(), own);
        return false;
    }
}
