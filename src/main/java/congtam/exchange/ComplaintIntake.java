package congtam.exchange;

import congtam.access.Viewer;
import congtam.complaint.Channel;
import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.complaint.ComplaintState;
import congtam.complaint.Complaints;
import congtam.complaint.ContentKind;
import congtam.office.Office;
import congtam.person.People;
import congtam.person.Person;
import congtam.register.Stored;
import congtam.register.Writing;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How rows become complaints with their callers. */
final class ComplaintIntake implements Intake<ComplaintValues, ComplaintFile, ComplaintIntake.Base> {
    private static final String CREATE = "complaint.import";
    private static final String CHANGE = "complaint.reimport";
    private static final String CHANGE_PERSON = "person.reimport";
    private static final Person NOBODY = new Person("", "", "");

    private final Complaints complaints;
    private final LastImported lastImported;
    private final Viewer viewer;

    ComplaintIntake(Office office, Viewer viewer) {
        this.complaints = office.complaints();
        this.lastImported = new LastImported(office.register());
        this.viewer = viewer;
    }

    /**
     * What the file had said before.
     *
     * @param caller blank if nothing
     */
    record Base(Complaint complaint, Person caller) {}

    @Override
    public ComplaintValues values(RowMapping mapping, CsvRow row, String source) {
        boolean anonymous = mapping.code(row, Target.ANONYMOUS, "false").equals("true");
        return new ComplaintValues(
                mapping.time(row, Target.RECEIVED_AT),
                Channel.valueOf(mapping.code(row, Target.CHANNEL, Channel.OTHER.name())),
                mapping.text(row, Target.LINE),
                mapping.text(row, Target.RECEIVED_BY),
                anonymous ? null : caller(mapping, row),
                mapping.text(row, Target.WORDS),
                ComplaintState.valueOf(mapping.code(row, Target.STATE, ComplaintState.RECEIVED.name())),
                source,
                ContentKind.valueOf(mapping.code(row, Target.KIND, ContentKind.REPORT.name())),
                mapping.text(row, Target.FIELD),
                mapping.text(row, Target.AGENCY),
                mapping.text(row, Target.OFFICIAL),
                mapping.text(row, Target.PLACE),
                mapping.text(row, Target.SUMMARY));
    }

    private static @Nullable Person caller(RowMapping mapping, CsvRow row) {
        Person caller = new Person(
                mapping.text(row, Target.CALLER_NAME),
                mapping.text(row, Target.CALLER_PHONE),
                mapping.text(row, Target.CALLER_ADDRESS));
        return caller.isBlank() ? null : caller;
    }

    @Override
    public void refuse(ComplaintValues values) {
        complaints.refuse(viewer.id(), values.asNew(new UUID(0, 0), null));
    }

    @Override
    public List<Stored<Complaint>> create(Writing writing, List<Placed<ComplaintValues>> rows) {
        return complaints.receiveAll(
                writing,
                viewer.id(),
                rows.stream()
                        .map(row -> row.values().asNew(writing.newId(), row.agency()))
                        .toList(),
                CREATE);
    }

    @Override
    public boolean isOthers(UUID id) {
        return complaints.isKeptFrom(viewer, id);
    }

    @Override
    public ComplaintFile seen(UUID id) {
        return complaints.whole(id);
    }

    @Override
    public Stored<?> record(ComplaintFile seen) {
        return seen.complaint();
    }

    @Override
    public Base base(UUID id, String identity) {
        Complaint complaint = lastImported.said(Complaints.kind(), id, CHANGE, identity, ThreeWay::merge);
        UUID caller = complaint.callerId();
        return new Base(
                complaint,
                caller == null
                        ? NOBODY
                        : lastImported.said(People.kind(), caller, CHANGE_PERSON, identity, ThreeWay::merge));
    }

    @Override
    public Function<Writing, ComplaintFile> change(Base base, Placed<ComplaintValues> row, ComplaintFile seen) {
        Complaint complaint = ThreeWay.merge(
                base.complaint(),
                row.values().onTopOf(base.complaint(), row.agency()),
                seen.complaint().content());
        Person wanted = caller(base, row.values().caller(), seen.caller());
        complaints.refuse(viewer.id(), seen, complaint, wanted);
        return writing -> {
            Stored<Person> caller = seen.caller();
            if (caller != null && wanted != null) {
                caller = writing.change(People.kind(), caller.id(), caller.version(), wanted, CHANGE_PERSON);
            }
            ComplaintFile known = new ComplaintFile(seen.complaint(), caller);
            return complaints.change(writing, viewer.id(), known, complaint, wanted, CHANGE);
        };
    }

    private static @Nullable Person caller(Base base, @Nullable Person mine, @Nullable Stored<Person> theirs) {
        if (base.complaint().denounces()) {
            // It went under seal when the row first came.
            return null;
        }
        if (theirs == null) {
            // Taken away by an officer, perhaps at the caller's wish: it does not come back by itself.
            return base.complaint().callerId() == null ? mine : null;
        }
        Person merged = ThreeWay.merge(base.caller(), mine == null ? NOBODY : mine, theirs.content());
        return merged.isBlank() ? null : merged;
    }
}
