package congtam.cli;

import congtam.access.Purpose;
import congtam.access.Viewer;
import congtam.complaint.ComplaintFile;
import congtam.office.Office;
import congtam.report.Identities;
import congtam.text.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The complaint whose number a command names, opened for what {@code --purpose} says, with its caller where that is asked for. */
final class OpenedCase {
    private final Office office;
    private final Viewer viewer;
    private final Arguments arguments;

    OpenedCase(Office office, Viewer viewer, Arguments arguments) {
        this.office = office;
        this.viewer = viewer;
        this.arguments = arguments;
    }

    ComplaintFile whole() {
        String number = arguments.parameter();
        String purpose = arguments.option("--purpose");
        Optional<ComplaintFile> found = purpose == null
                ? office.complaints().open(viewer, number)
                : office.complaints().open(viewer, number, new Purpose(purpose));
        ComplaintFile open = found.orElseThrow(() -> Problem.of("cli.no-complaint", number));
        return identities(arguments) == Identities.FULL && open.callerHidden()
                ? office.callers().reveal(viewer, open.id(), arguments.required("--purpose"))
                : open;
    }

    static Identities identities(Arguments arguments) {
        return Identities.valueOf(
                arguments.oneOf("--identities", List.of("hidden", "full")).toUpperCase(Locale.ROOT));
    }
}
