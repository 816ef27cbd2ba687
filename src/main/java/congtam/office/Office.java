package congtam.office;

import congtam.agency.Agencies;
import congtam.complaint.Complaints;
import congtam.inspection.Inspections;
import congtam.person.People;
import congtam.register.Attachment;
import congtam.register.Attachments;
import congtam.register.Kind;
import congtam.register.Links;
import congtam.register.Register;
import congtam.register.RegisterLocation;
import congtam.search.TextIndex;
import java.time.Clock;
import java.util.List;

/** What a desk works with: one register and the services on it. */
public record Office(
        Register register,
        Agencies agencies,
        People people,
        Complaints complaints,
        Inspections inspections,
        Attachments attachments,
        Links links)
        implements AutoCloseable {

    /**
     * Opens a register with all rooms.
     *
     * @param threadGuard throws on threads that must not wait for disk or network
     * @throws congtam.text.Problem if the register cannot be opened
     */
    public static Office open(RegisterLocation location, Register.Missing missing, Clock clock, Runnable threadGuard) {
        Links links = new Links();
        Kind<Attachment> files = Attachments.newKind();
        // In this order rows are written: what others point to comes first.
        List<Kind<?>> kinds =
                List.of(Agencies.kind(), People.kind(), Complaints.kind(), Inspections.kind(), files, links.kind());
        TextIndex index = new TextIndex(List.of(People.kind(), Complaints.kind(), Inspections.kind()));
        Register register =
                Register.open(location, new Register.Setup(kinds, List.of(index), clock, threadGuard), missing);
        Agencies agencies = new Agencies(register);
        Complaints complaints = new Complaints(register, agencies);
        return new Office(
                register,
                agencies,
                new People(register),
                complaints,
                new Inspections(register, agencies, complaints, links),
                new Attachments(register, files),
                links);
    }

    @Override
    public void close() {
        register.close();
    }
}
