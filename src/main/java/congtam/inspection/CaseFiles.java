package congtam.inspection;

import congtam.access.ReadAct;
import congtam.access.ReadLog;
import congtam.access.Step;
import congtam.access.Viewer;
import congtam.complaint.Complaints;
import congtam.register.Attachment;
import congtam.register.Attachments;
import congtam.register.HistoryEntry;
import congtam.register.Progress;
import congtam.register.RecordRef;
import congtam.register.Register;
import congtam.register.Stored;
import congtam.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files of complaints, visits and findings, for those who may see or change what they belong to. */
public final class CaseFiles {
    private final Register register;
    private final Complaints complaints;
    private final Inspections inspections;
    private final Attachments attachments;
    private final ReadLog reads;

    public CaseFiles(
            Register register, Complaints complaints, Inspections inspections, Attachments attachments, ReadLog reads) {
        this.register = register;
        this.complaints = complaints;
        this.inspections = inspections;
        this.attachments = attachments;
        this.reads = reads;
    }

    public Stored<Attachment> add(Viewer viewer, RecordRef owner, Path file, Progress progress) {
        refuseUnlessMine(viewer, owner);
        return attachments.add(viewer.name(), owner, file, progress);
    }

    public void remove(Viewer viewer, Stored<Attachment> file) {
        RecordRef owner = file.content().owner();
        refuseUnlessMine(viewer, owner);
        Stored<Attachment> known = attachments.of(owner).stream()
                .filter(one -> one.id().equals(file.id()))
                .findFirst()
                .orElseThrow(() -> Problem.of("attachment.gone", file.content().name()));
        attachments.remove(viewer.name(), new Stored<>(known.id(), file.version(), known.content()));
    }

    /** The files of a record, oldest first, without those removed; none of a record that the viewer may not see. */
    public List<Stored<Attachment>> of(Viewer viewer, RecordRef owner) {
        return opens(viewer, owner) ? attachments.of(owner) : List.of();
    }

    /** Names of files tell of a case, so a protected one has to be open. */
    private boolean opens(Viewer viewer, RecordRef owner) {
        if (!sees(viewer, owner)) {
            return false;
        }
        if (isComplaint(owner)) {
            complaints.refuseUnopened(viewer, owner.id());
        }
        return true;
    }

    /** What happened to the files that a record ever had. */
    public List<HistoryEntry> history(Viewer viewer, RecordRef owner) {
        List<HistoryEntry> history = new ArrayList<>();
        if (opens(viewer, owner)) {
            for (Stored<Attachment> file : attachments.ever(owner)) {
                history.addAll(
                        register.history(new RecordRef(Attachments.newKind().name(), file.id())));
            }
        }
        return history;
    }

    /** Writes the bytes of a file to a place outside the register. */
    public void copyTo(Viewer viewer, Attachment file, Path target) {
        noteOpening(viewer, file);
        attachments.copyTo(file, target);
    }

    /** The bytes of a file; to be closed by the caller. */
    public InputStream open(Viewer viewer, Attachment file) throws IOException {
        noteOpening(viewer, file);
        return attachments.open(file);
    }

    private void noteOpening(Viewer viewer, Attachment file) {
        RecordRef owner = file.owner();
        RecordRef record =
                isComplaint(owner) ? owner : visit(owner).map(Inspections::ref).orElse(owner);
        String number = isComplaint(owner) ? complaints.number(owner.id()) : inspections.number(record.id());
        if (!sees(viewer, owner)) {
            Step step = isComplaint(owner) ? Step.READ_COMPLAINT : Step.READ_VISIT;
            throw reads.refused(viewer, step, record, number);
        }
        if (isComplaint(owner)) {
            complaints.refuseWithoutPurpose(viewer, owner.id());
        }
        // Bytes are found by their hash alone, whosever they are.
        if (attachments.ever(owner).stream()
                .noneMatch(known -> known.content().sha256().equals(file.sha256()))) {
            throw Problem.of("attachment.gone", file.name());
        }
        reads.note(viewer, ReadAct.FILE_OPENED, record, number);
    }

    private boolean sees(Viewer viewer, RecordRef owner) {
        if (isComplaint(owner)) {
            viewer.require(Step.READ_COMPLAINT);
            return complaints.sees(viewer, owner.id());
        }
        viewer.require(Step.READ_VISIT);
        return visit(owner).filter(visit -> inspections.sees(viewer, visit)).isPresent();
    }

    private void refuseUnlessMine(Viewer viewer, RecordRef owner) {
        if (isComplaint(owner)) {
            complaints.refuseUnlessMine(viewer, owner.id());
        } else {
            viewer.require(Step.CHANGE_VISIT);
            inspections.refuseUnlessMine(
                    viewer, visit(owner).orElseThrow(() -> Problem.of("access.beyond", Step.CHANGE_VISIT)));
        }
    }

    private static boolean isComplaint(RecordRef owner) {
        return owner.kind().equals(Complaints.kind().name());
    }

    private Optional<UUID> visit(RecordRef owner) {
        return owner.kind().equals(Inspections.kind().name())
                ? Optional.of(owner.id())
                : inspections.visitOf(owner.id());
    }
}
