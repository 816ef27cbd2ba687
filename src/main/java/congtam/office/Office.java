package congtam.office;

import congtam.access.Justification;
import congtam.access.Ownership;
import congtam.access.ReadLog;
import congtam.access.RegisterLog;
import congtam.access.SignIn;
import congtam.access.Users;
import congtam.agency.Agencies;
import congtam.agency.Reorganisations;
import congtam.complaint.Callers;
import congtam.complaint.CaseClocks;
import congtam.complaint.CaseNotices;
import congtam.complaint.Complaints;
import congtam.complaint.Denouncers;
import congtam.complaint.Deployments;
import congtam.complaint.Recounting;
import congtam.deadline.DeadlineTables;
import congtam.deadline.book.DeadlineBook;
import congtam.inspection.CaseAssignments;
import congtam.inspection.CaseFiles;
import congtam.inspection.Destruction;
import congtam.inspection.Inspections;
import congtam.inspection.OfficialCases;
import congtam.inspection.Timeline;
import congtam.official.Officials;
import congtam.person.People;
import congtam.register.Attachment;
import congtam.register.Attachments;
import congtam.register.Kind;
import congtam.register.Links;
import congtam.register.Register;
import congtam.register.RegisterLocation;
import congtam.search.TextIndex;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** What a desk works with: one register and the services on it. */
public record Office(
        Register register,
        Users users,
        SignIn signIn,
        Agencies agencies,
        Reorganisations reorganisations,
        Officials officials,
        OfficialCases officialCases,
        Complaints complaints,
        Callers callers,
        Denouncers denouncers,
        Deployments deployments,
        Inspections inspections,
        CaseAssignments assignments,
        Timeline timeline,
        Attachments attachments,
        CaseFiles files,
        Destruction destruction,
        RegisterLog log,
        ReadLog reads,
        Links links,
        DeadlineBook deadlines,
        CaseClocks clocks,
        CaseNotices notices,
        Recounting recounting)
        implements AutoCloseable {

    /** As {@link #open(RegisterLocation, Register.Missing, Clock, DeadlineTables, Runnable)}, with the tables that come along. */
    public static Office open(RegisterLocation location, Register.Missing missing, Clock clock, Runnable threadGuard) {
        return open(location, missing, clock, new DeadlineTables(null), threadGuard);
    }

    /**
     * Opens a register with all rooms.
     *
     * @param tables of calendar and limits, for what the office has not kept in the register
     * @param threadGuard throws on threads that must not wait for disk or network
     * @throws congtam.text.Problem if the register cannot be opened
     */
    public static Office open(
            RegisterLocation location,
            Register.Missing missing,
            Clock clock,
            DeadlineTables tables,
            Runnable threadGuard) {
        Links links = new Links();
        Kind<Attachment> files = Attachments.newKind();
        // In this order rows are written: what others point to comes first.
        List<Kind<?>> kinds = new ArrayList<>(List.of(
                Users.kind(),
                Agencies.kind(),
                Reorganisations.kind(),
                Officials.kind(),
                // The row of a case says who logged it, which is a link.
                links.kind(),
                People.kind(),
                // The row of a case says when it is due.
                CaseClocks.kind(),
                Complaints.kind(),
                Inspections.kind(),
                files,
                Justification.kind(),
                Deployments.kind(),
                Denouncers.kind()));
        kinds.addAll(DeadlineBook.kinds());
        TextIndex index =
                new TextIndex(List.of(Officials.kind(), People.kind(), Complaints.kind(), Inspections.kind()));
        Register register =
                Register.open(location, new Register.Setup(kinds, List.of(index), clock, threadGuard), missing);
        ReadLog reads = new ReadLog(register);
        Agencies agencies = new Agencies(register);
        Officials officials = new Officials(register, agencies, reads);
        Users users = new Users(register);
        Ownership ownership = new Ownership(links);
        Callers callers = new Callers(register, reads);
        SignIn signIn = new SignIn(register, reads);
        Denouncers denouncers = new Denouncers(register, signIn, ownership, reads);
        DeadlineBook book = new DeadlineBook(register, tables);
        Complaints complaints = new Complaints(register, agencies, callers, denouncers, ownership, book, reads);
        CaseClocks clocks = new CaseClocks(register, complaints, book, reads);
        clocks.startOlder();
        Inspections inspections = new Inspections(register, agencies, complaints, links, ownership, reads);
        Attachments attachments = new Attachments(register, files);
        return new Office(
                register,
                users,
                signIn,
                agencies,
                // All that name agencies or have work for which one answers.
                new Reorganisations(register, List.of(complaints.work(), inspections.work(), officials.work())),
                officials,
                new OfficialCases(register, officials, complaints, inspections, reads),
                complaints,
                callers,
                denouncers,
                new Deployments(register),
                inspections,
                new CaseAssignments(register, users, complaints, inspections, ownership),
                new Timeline(
                        register, agencies, officials, complaints, inspections, attachments, links, ownership, reads),
                attachments,
                new CaseFiles(register, complaints, inspections, attachments, reads),
                new Destruction(register, signIn, complaints, inspections, attachments, links),
                new RegisterLog(register),
                reads,
                links,
                book,
                clocks,
                new CaseNotices(register, complaints, book),
                new Recounting(book));
    }

    @Override
    public void close() {
        register.close();
    }
}
