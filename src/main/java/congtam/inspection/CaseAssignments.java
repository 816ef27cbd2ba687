package congtam.inspection;

import congtam.access.Ownership;
import congtam.access.Ownership.Custody;
import congtam.access.Step;
import congtam.access.Users;
import congtam.access.Users.Colleague;
import congtam.access.Viewer;
import congtam.complaint.Complaints;
import congtam.complaint.Denouncers;
import congtam.register.RecordRef;
import congtam.register.Register;
import congtam.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who handles complaints and visits: seen by those who see the record, said by those who may. */
public final class CaseAssignments {
    private final Register register;
    private final Users users;
    private final Complaints complaints;
    private final Inspections inspections;
    private final Ownership ownership;

    public CaseAssignments(
            Register register, Users users, Complaints complaints, Inspections inspections, Ownership ownership) {
        this.register = register;
        this.users = users;
        this.complaints = complaints;
        this.inspections = inspections;
        this.ownership = ownership;
    }

    /**
     * Who has to do with a record.
     *
     * @param owner the name of who logged it; empty if nobody known did
     */
    public record Handlers(String owner, List<Colleague> assigned) {
        public Handlers {
            assigned = List.copyOf(assigned);
        }

        /** The names of those who were given it. */
        public List<String> names() {
            return assigned.stream().map(Colleague::fullName).toList();
        }
    }

    /** Who has to do with a record; empty for one that the viewer may not see. */
    public Optional<Handlers> of(Viewer viewer, RecordRef record) {
        viewer.require(isComplaint(record) ? Step.READ_COMPLAINT : Step.READ_VISIT);
        boolean seen =
                isComplaint(record) ? complaints.sees(viewer, record.id()) : inspections.sees(viewer, record.id());
        return seen
                ? Optional.of(register.read(db -> {
                    Custody custody = ownership.of(db, record);
                    List<UUID> all = new ArrayList<>(custody.assigned());
                    UUID owner = custody.owner();
                    if (owner != null) {
                        all.add(owner);
                    }
                    Map<UUID, String> names = Ownership.names(db, all);
                    return new Handlers(
                            owner == null ? "" : names.getOrDefault(owner, ""),
                            custody.assigned().stream()
                                    .map(id -> new Colleague(id, names.getOrDefault(id, "")))
                                    .toList());
                }))
                : Optional.empty();
    }

    /** Those to whom a record can be given: whoever may read such records at all. */
    public List<Colleague> candidates(Viewer viewer, RecordRef record) {
        refuseUnlessMine(viewer, record);
        return users.colleagues(viewer, isComplaint(record) ? Step.READ_COMPLAINT : Step.READ_VISIT);
    }

    /** Gives a record to these and nobody else. */
    public void assign(Viewer viewer, RecordRef record, Set<UUID> handlers) {
        List<UUID> able = candidates(viewer, record).stream().map(Colleague::id).toList();
        register.write(viewer.name(), writing -> {
            Set<UUID> strangers = new java.util.HashSet<>(handlers);
            strangers.removeAll(able);
            strangers.removeAll(ownership.of(writing.db(), record).assigned());
            if (!strangers.isEmpty()) {
                throw Problem.of("access.no-handler");
            }
            ownership.assign(writing, record, handlers);
            if (isComplaint(record)) {
                Denouncers.keepOnly(writing, record.id(), handlers);
            }
            return record;
        });
    }

    private void refuseUnlessMine(Viewer viewer, RecordRef record) {
        viewer.require(Step.ASSIGN_CASE);
        if (isComplaint(record)) {
            complaints.refuseUnlessAssigned(viewer, record.id());
        } else {
            inspections.refuseUnlessAssigned(viewer, record.id());
        }
    }

    private static boolean isComplaint(RecordRef record) {
        return record.kind().equals(Complaints.kind().name());
    }
}
