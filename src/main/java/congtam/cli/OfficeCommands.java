package congtam.cli;

import congtam.access.Viewer;
import congtam.exchange.ImportedRecord;
import congtam.office.Office;
import congtam.office.UserFolders;
import congtam.vault.RecoveryKey;

/** The commands that work in an open register on behalf of somebody who has signed in. */
final class OfficeCommands {
    private final Terminal terminal;
    private final Arguments arguments;
    private final UserFolders folders;
    private final TerminalProgress progress;
    private final Credentials credentials;

    OfficeCommands(
            Terminal terminal,
            Arguments arguments,
            UserFolders folders,
            TerminalProgress progress,
            Credentials credentials) {
        this.terminal = terminal;
        this.arguments = arguments;
        this.folders = folders;
        this.progress = progress;
        this.credentials = credentials;
    }

    int run(String name, Office office, Viewer viewer) {
        return switch (name) {
            case "congtam import complaints" -> importing(office, viewer, ImportedRecord.COMPLAINT);
            case "congtam import inspections" -> importing(office, viewer, ImportedRecord.INSPECTION);
            case "congtam import calendar" -> keeping(viewer).calendar(office);
            case "congtam import hours" -> keeping(viewer).hours(office);
            case "congtam import limits" -> keeping(viewer).limits(office);
            case "congtam deadline", "congtam calendar", "congtam hours", "congtam limits" ->
                new DeadlineCommands(
                                terminal,
                                arguments,
                                office.deadlines().rules(),
                                office.deadlines().tables())
                        .run(name);
            case "congtam list complaints" ->
                listing(office, viewer, opened -> new ComplaintListing(opened, viewer, arguments));
            case "congtam list inspections" ->
                listing(office, viewer, opened -> new InspectionListing(opened, viewer, arguments));
            case "congtam reminders" -> new RemindersCommand(terminal, arguments, viewer).run(office);
            case "congtam show complaint" -> new ShowComplaintCommand(terminal, arguments, viewer).run(office);
            case "congtam show inspection" -> new ShowInspectionCommand(terminal, arguments, viewer).run(office);
            case "congtam report case" -> report(viewer).ofCase(office, progress);
            case "congtam report summary" -> report(viewer).ofPeriod(office, progress);
            case "congtam report agency" -> report(viewer).ofAgency(office, progress);
            case "congtam officials" -> new OfficialCommands(terminal, arguments, viewer, office).list();
            case "congtam officials import" ->
                new OfficialCommands(terminal, arguments, viewer, office).importing(progress);
            case "congtam case assign" -> new CaseCommand(terminal, arguments, viewer).assign(office);
            case "congtam case protect" -> new CaseCommand(terminal, arguments, viewer).protect(office);
            case "congtam case lift" -> new CaseCommand(terminal, arguments, viewer).lift(office);
            case "congtam case envelope" -> new CaseCommand(terminal, arguments, viewer).envelope(office, credentials);
            case "congtam case identity" -> new CaseCommand(terminal, arguments, viewer).identity(office, credentials);
            case "congtam case clock",
                    "congtam case pause",
                    "congtam case resume",
                    "congtam case extend",
                    "congtam case direct",
                    "congtam case refer",
                    "congtam case reopen",
                    "congtam case limit" ->
                new ClockCommand(terminal, arguments, viewer, office).run(name.substring("congtam case ".length()));
            case "congtam deployment" -> new CaseCommand(terminal, arguments, viewer).deployment(office);
            case "congtam destroy-person" -> new DestroyCommand(terminal, arguments, viewer).run(office, progress);
            case "congtam verify" -> new VerifyCommand(terminal, viewer).run(office, progress);
            case "congtam agencies" -> new AgencyCommands(terminal, arguments, viewer, office).list();
            case "congtam agencies import" ->
                new AgencyCommands(terminal, arguments, viewer, office).importing(progress);
            case "congtam agencies history" -> new AgencyCommands(terminal, arguments, viewer, office).history();
            case "congtam agencies find" -> new AgencyCommands(terminal, arguments, viewer, office).find();
            case "congtam reorganise" -> new ReorganiseCommand(terminal, arguments, viewer, office).run(progress);
            case "congtam reorganisations" -> new ReorganiseCommand(terminal, arguments, viewer, office).list();
            case "congtam reorganisations export" ->
                new ReorganiseCommand(terminal, arguments, viewer, office).export();
            case "congtam reorganisations take-back" ->
                new ReorganiseCommand(terminal, arguments, viewer, office).takeBack();
            case "congtam log" ->
                arguments.has("--reads")
                        ? listing(office, viewer, opened -> new ReadsListing(opened, viewer, arguments))
                        : listing(office, viewer, opened -> new LogListing(opened, viewer));
            case "congtam user list" -> listing(office, viewer, opened -> new UserListing(opened, viewer));
            case "congtam user add" -> new UserCommand(terminal, arguments, viewer).add(office);
            case "congtam user change" -> new UserCommand(terminal, arguments, viewer).change(office);
            case "congtam user substitute" -> new UserCommand(terminal, arguments, viewer).substitute(office);
            case "congtam user reset" -> new UserCommand(terminal, arguments, viewer).reset(office);
            case "congtam recovery-key" -> recoveryKey(office, viewer);
            default -> throw new IllegalStateException(name);
        };
    }

    private int recoveryKey(Office office, Viewer viewer) {
        RecoveryCommands recovery = new RecoveryCommands(terminal, arguments);
        String second = arguments.option("--second-user");
        char[] passphrase = second == null ? new char[0] : new Passphrases(terminal.texts()).second(arguments);
        if (second != null) {
            office.signIn().other(viewer, second, passphrase);
        }
        RecoveryKey printed = recovery.fresh();
        office.signIn().renewRecovery(viewer, second == null ? "" : second, passphrase, printed);
        return recovery.show(printed);
    }

    private KeepCommand keeping(Viewer viewer) {
        return new KeepCommand(terminal, arguments, viewer, progress);
    }

    private int importing(Office office, Viewer viewer, ImportedRecord record) {
        return new ImportCommand(terminal, arguments, viewer, record).run(office, progress);
    }

    private <R> int listing(Office office, Viewer viewer, java.util.function.Function<Office, Listing<R>> wanted) {
        return new ListCommand(terminal, arguments, viewer).run(office, wanted, progress);
    }

    private ReportCommand report(Viewer viewer) {
        return new ReportCommand(terminal, arguments, viewer, folders.letterhead());
    }
}
