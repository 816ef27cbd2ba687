package congtam.cli;

import congtam.access.Purpose;
import congtam.access.Users.Colleague;
import congtam.access.Viewer;
import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.complaint.Complaints;
import congtam.complaint.Denouncers.Opening;
import congtam.complaint.DeploymentMode;
import congtam.inspection.Inspections;
import congtam.office.Office;
import congtam.person.Person;
import congtam.register.RecordRef;
import congtam.text.Problem;
import congtam.text.Vietnamese;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code case assign|protect|lift|identity|envelope NUMBER} and {@code deployment}: who handles a case, and what protects it. */
final class CaseCommand {
    private final Terminal terminal;
    private final Arguments arguments;
    private final Viewer viewer;

    CaseCommand(Terminal terminal, Arguments arguments, Viewer viewer) {
        this.terminal = terminal;
        this.arguments = arguments;
        this.viewer = viewer;
    }

    /** Gives a complaint or a visit to some people, by their full names; to nobody if none is said. */
    int assign(Office office) {
        RecordRef record = record(office);
        List<Colleague> candidates = office.assignments().candidates(viewer, record);
        Set<UUID> handlers = new HashSet<>();
        for (String name :
                Objects.requireNonNullElse(arguments.option("--to"), "").split(",")) {
            if (!name.isBlank()) {
                handlers.add(candidates.stream()
                        .filter(colleague ->
                                Vietnamese.fold(colleague.fullName()).equals(Vietnamese.fold(name)))
                        .findFirst()
                        .orElseThrow(() -> Problem.of("cli.no-such-user", name.strip()))
                        .id());
            }
        }
        office.assignments().assign(viewer, record, handlers);
        return done("cli.case.assigned");
    }

    private RecordRef record(Office office) {
        String number = arguments.parameter();
        Optional<RecordRef> complaint = office.complaints().find(viewer, number).map(Complaints::ref);
        return complaint.orElseGet(() -> office.inspections()
                .open(viewer, number)
                .map(visit -> Inspections.ref(visit.id()))
                .orElseThrow(() -> Problem.of("cli.no-complaint", number)));
    }

    int protect(Office office) {
        ComplaintFile file = file(office);
        Complaint complaint = file.complaint().content();
        Complaint restricted = complaint.withProtection(complaint.protection().withRestricted(true));
        office.complaints().change(viewer, file, restricted, person(file));
        return done("cli.case.protected");
    }

    private static @Nullable Person person(ComplaintFile file) {
        return file.caller() == null ? null : file.caller().content();
    }

    int lift(Office office) {
        String reason = arguments.required("--reason");
        viewer.purposes().state(Complaints.ref(id(office)), new Purpose(reason));
        office.complaints().lift(viewer, file(office), reason);
        return done("cli.case.lifted");
    }

    /** Opens the sealed identity of a denouncer; who runs the command shows once more that it is them. */
    int identity(Office office, Credentials credentials) {
        Opening opening = opening(credentials, arguments.required("--reason"));
        Person person = office.denouncers().open(viewer, id(office), opening);
        ShownLines lines = new ShownLines(terminal.out(), terminal.texts());
        lines.line("field.fullName", person.fullName());
        lines.line("field.phone", person.phone());
        lines.line("field.address", person.address());
        return Terminal.DONE;
    }

    private Opening opening(Credentials credentials, String reason) {
        String second = arguments.option("--second-user");
        return new Opening(
                credentials.passphrase(),
                reason,
                second == null ? "" : second,
                second == null ? new char[0] : new Passphrases(terminal.texts()).second(arguments));
    }

    /** Destroys a sealed identity that stands in an envelope on paper; by whoever could open it. */
    int envelope(Office office, Credentials credentials) {
        Opening opening = opening(credentials, arguments.required("--envelope"));
        office.denouncers().destroy(viewer, id(office), opening);
        return done("cli.case.enveloped");
    }

    private UUID id(Office office) {
        String number = arguments.parameter();
        return office.complaints().find(viewer, number).orElseThrow(() -> Problem.of("cli.no-complaint", number));
    }

    private ComplaintFile file(Office office) {
        return office.complaints()
                .peek(viewer, id(office))
                .orElseThrow(() -> Problem.of("cli.no-complaint", arguments.parameter()));
    }

    /** Says how the office works, or declares it. */
    int deployment(Office office) {
        DeploymentMode wanted = arguments.code("--set", DeploymentMode.class);
        if (wanted != null) {
            office.deployments().declare(viewer, wanted, arguments.required("--reason"));
        }
        terminal.out().println(terminal.texts().of(office.deployments().mode()));
        return Terminal.DONE;
    }

    private int done(String key) {
        terminal.out().println(terminal.texts().get(key, arguments.parameter()));
        return Terminal.DONE;
    }
}
