package congtam.cli;

import congtam.text.Texts;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What can be written on the command line, with its help in the user's language. */
final class CommandSpecs {
    private final Texts texts;
    private final SpecParts parts;

    CommandSpecs(Texts texts) {
        this.texts = texts;
        this.parts = new SpecParts(texts);
    }

    CommandLine commandLine() {
        CommandSpec root = parts.command("congtam")
                .name("congtam")
                .addOption(parts.value("--register", "WHERE"))
                .addOption(parts.value("--lang", "vi|en"))
                .addOption(parts.inherited("--user", "NAME"))
                .addOption(parts.inherited("--passphrase-file", "FILE"))
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description(texts.get("cli.option.version"))
                        .build());
        root.addSubcommand(
                "init",
                parts.command("init")
                        .addOption(parts.flag("--sample"))
                        .addOption(parts.value("--deployment", "independent|connected"))
                        .addOption(parts.value("--admin", "NAME"))
                        .addOption(parts.value("--full-name", "NAME"))
                        .addOption(parts.value("--recovery-file", "FILE")));
        root.addSubcommand("encrypt", parts.command("encrypt").addOption(parts.value("--recovery-file", "FILE")));
        root.addSubcommand(
                "recovery-key",
                parts.command("recovery-key")
                        .addOption(parts.value("--recovery-file", "FILE"))
                        .addOption(parts.value("--second-user", "NAME"))
                        .addOption(parts.value("--second-passphrase-file", "FILE")));
        root.addSubcommand(
                "recover",
                user("recover")
                        .addOption(parts.own("--recovery-file", "FILE", "recover-file"))
                        .addOption(parts.value("--new-passphrase-file", "FILE")));
        root.addSubcommand(
                "import",
                parts.command("import")
                        .addSubcommand("complaints", importing("import-complaints"))
                        .addSubcommand("inspections", importing("import-inspections"))
                        .addSubcommand(
                                "calendar", recounting("import-calendar").addOption(parts.value("--notice", "WORDS")))
                        .addSubcommand("hours", recounting("import-hours"))
                        .addSubcommand("limits", recounting("import-limits")));
        root.addSubcommand(
                "list",
                parts.command("list")
                        .addSubcommand("complaints", listComplaints())
                        .addSubcommand("inspections", listInspections()));
        root.addSubcommand("reminders", parts.command("reminders").addOption(parts.value("--format", "text|json")));
        root.addSubcommand(
                "show",
                parts.command("show")
                        .addSubcommand(
                                "complaint",
                                showing("show-complaint")
                                        .addOption(parts.value("--identities", "hidden|full"))
                                        .addOption(parts.value("--purpose", "WORDS")))
                        .addSubcommand("inspection", showing("show-inspection")));
        root.addSubcommand(
                "report",
                parts.command("report")
                        .addSubcommand(
                                "case",
                                parts.command("report-case")
                                        .addPositional(parts.positional("NUMBER"))
                                        .addOption(parts.value("--format", "pdf"))
                                        .addOption(parts.required("--out", "FILE"))
                                        .addOption(parts.value("--identities", "hidden|full"))
                                        .addOption(parts.value("--purpose", "WORDS")))
                        .addSubcommand(
                                "summary",
                                parts.command("report-summary")
                                        .addOption(parts.required("--from", "DATE"))
                                        .addOption(parts.required("--to", "DATE"))
                                        .addOption(parts.value("--format", "pdf|xlsx|json"))
                                        .addOption(parts.value("--view", "today|as-was|DATE"))
                                        .addOption(parts.required("--out", "FILE")))
                        .addSubcommand(
                                "agency",
                                parts.command("report-agency")
                                        .addPositional(parts.positional("AGENCY"))
                                        .addOption(parts.required("--from", "DATE"))
                                        .addOption(parts.required("--to", "DATE"))
                                        .addOption(parts.value("--format", "pdf|json"))
                                        .addOption(parts.value("--view", "today|as-was|DATE"))
                                        .addOption(parts.required("--out", "FILE"))));
        root.addSubcommand("agencies", agencies());
        root.addSubcommand(
                "officials",
                parts.command("officials")
                        .addOption(parts.value("--agency", "AGENCY"))
                        .addOption(parts.value("--on", "DATE"))
                        .addOption(parts.value("--format", "csv"))
                        .addSubcommand("import", keeping("officials-import")));
        root.addSubcommand("reorganise", reorganise());
        root.addSubcommand(
                "reorganisations",
                parts.command("reorganisations")
                        .addSubcommand(
                                "export", parts.command("reorganisation-export").addPositional(parts.positional("ID")))
                        .addSubcommand("take-back", parts.command("take-back").addPositional(parts.positional("ID"))));
        root.addSubcommand("case", cases());
        root.addSubcommand(
                "deployment",
                parts.command("deployment")
                        .addOption(parts.value("--set", "independent|connected"))
                        .addOption(parts.value("--reason", "WORDS")));
        root.addSubcommand(
                "destroy-person",
                parts.command("destroy-person")
                        .addPositional(parts.positional("NUMBER"))
                        .addOption(parts.value("--others", "none|all"))
                        .addOption(parts.value("--files", "none|all"))
                        .addOption(parts.value("--basis", "WORDS"))
                        .addOption(parts.value("--reason", "WORDS"))
                        .addOption(parts.value("--second-user", "NAME"))
                        .addOption(parts.value("--second-passphrase-file", "FILE")));
        root.addSubcommand("verify", parts.command("verify"));
        root.addSubcommand("deadline", deadline());
        root.addSubcommand("limits", parts.command("limits").addOption(parts.value("--format", "csv")));
        root.addSubcommand("hours", parts.command("hours").addOption(parts.value("--format", "csv")));
        root.addSubcommand(
                "calendar",
                parts.command("calendar")
                        .addPositional(parts.positional("YEAR"))
                        .addOption(parts.own("--agency", "CODE", "hours-of"))
                        .addOption(parts.flag("--propose"))
                        .addOption(parts.value("--format", "csv|ics")));
        root.addSubcommand("user", users());
        root.addSubcommand("roles", parts.command("roles"));
        root.addSubcommand(
                "log",
                parts.command("log")
                        .addOption(parts.value("--format", "table|csv|json"))
                        .addOption(parts.value("--limit", "N"))
                        .addOption(parts.flag("--reads"))
                        .addOption(parts.value("--who", "NAME"))
                        .addOption(parts.value("--case", "NUMBER"))
                        .addOption(parts.value("--act", "ACT"))
                        .addOption(parts.own("--from", "DATE", "reads-from"))
                        .addOption(parts.own("--to", "DATE", "reads-to")));
        return new CommandLine(root).setPosixClusteredShortOptionsAllowed(false);
    }

    private CommandSpec agencies() {
        return parts.command("agencies")
                .addOption(parts.value("--on", "DATE"))
                .addOption(parts.value("--format", "csv"))
                .addSubcommand("import", keeping("agencies-import"))
                .addSubcommand("history", parts.command("agencies-history"))
                .addSubcommand(
                        "find",
                        parts.command("agencies-find")
                                .addPositional(parts.positional("WORDS"))
                                .addOption(parts.value("--on", "DATE")));
    }

    private CommandSpec reorganise() {
        return parts.command("reorganise")
                .addPositional(parts.positional("PLAN"))
                .addOption(parts.flag("--dry-run"))
                .addOption(parts.option("--heir", "NUMBER=AGENCY")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .build());
    }

    private CommandSpec users() {
        return parts.command("user")
                .addSubcommand(
                        "list",
                        parts.command("user-list")
                                .addOption(parts.value("--format", "table|csv|json"))
                                .addOption(parts.value("--limit", "N")))
                .addSubcommand(
                        "add",
                        user("user-add")
                                .addOption(parts.value("--full-name", "NAME"))
                                .addOption(parts.value("--role", "ROLE,…"))
                                .addOption(parts.value("--section", "SECTION,…"))
                                .addOption(parts.value("--new-passphrase-file", "FILE")))
                .addSubcommand(
                        "change",
                        user("user-change")
                                .addOption(parts.value("--full-name", "NAME"))
                                .addOption(parts.value("--role", "ROLE,…"))
                                .addOption(parts.value("--section", "SECTION,…"))
                                .addOption(parts.value("--active", "yes|no")))
                .addSubcommand(
                        "substitute",
                        user("user-substitute")
                                .addOption(parts.value("--by", "NAME"))
                                .addOption(parts.own("--from", "DAY", "substitute-from"))
                                .addOption(parts.own("--to", "DAY", "substitute-to")))
                .addSubcommand(
                        "reset",
                        user("user-reset")
                                .addOption(parts.required("--second-user", "NAME"))
                                .addOption(parts.value("--second-passphrase-file", "FILE"))
                                .addOption(parts.value("--new-passphrase-file", "FILE")))
                .addSubcommand(
                        "passphrase",
                        parts.command("user-passphrase").addOption(parts.value("--new-passphrase-file", "FILE")));
    }

    private CommandSpec cases() {
        return clocks(parts.command("case"))
                .addSubcommand("assign", numbered("case-assign").addOption(parts.own("--to", "NAME,…", "assign-to")))
                .addSubcommand("protect", numbered("case-protect"))
                .addSubcommand(
                        "envelope",
                        numbered("case-envelope")
                                .addOption(parts.value("--envelope", "NUMBER"))
                                .addOption(parts.own("--second-user", "NAME", "second-holder"))
                                .addOption(parts.value("--second-passphrase-file", "FILE")))
                .addSubcommand("lift", numbered("case-lift").addOption(parts.value("--reason", "WORDS")))
                .addSubcommand(
                        "identity",
                        numbered("case-identity")
                                .addOption(parts.value("--reason", "WORDS"))
                                .addOption(parts.own("--second-user", "NAME", "second-holder"))
                                .addOption(parts.value("--second-passphrase-file", "FILE")));
    }

    private CommandSpec clocks(CommandSpec cases) {
        return cases.addSubcommand("clock", showing("case-clock").addOption(parts.value("--purpose", "WORDS")))
                .addSubcommand("pause", decided("case-pause").addOption(parts.value("--ground", "WORDS")))
                .addSubcommand(
                        "resume", decided("case-resume").addOption(parts.own("--ground", "WORDS", "resume-ground")))
                .addSubcommand(
                        "extend",
                        decided("case-extend")
                                .addOption(parts.required("--amount", "N"))
                                .addOption(parts.value("--ground", "WORDS")))
                .addSubcommand(
                        "direct",
                        decided("case-direct")
                                .addOption(parts.required("--before", "DATE"))
                                .addOption(parts.value("--ground", "WORDS")))
                .addSubcommand("refer", decided("case-refer").addOption(parts.own("--to", "AGENCY", "refer-to")))
                .addSubcommand("reopen", decided("case-reopen").addOption(parts.value("--reason", "WORDS")))
                .addSubcommand(
                        "limit",
                        decided("case-limit")
                                .addOption(parts.required("--limit", "RULE", "clock-limit"))
                                .addOption(parts.flag("--remote"))
                                .addOption(parts.value("--ground", "WORDS")));
    }

    /** What is decided of a case: who, by which document, on which day. */
    private CommandSpec decided(String key) {
        return numbered(key)
                .addOption(parts.value("--purpose", "WORDS"))
                .addOption(parts.own("--by", "NAME", "decided-by"))
                .addOption(parts.value("--document", "WORDS"))
                .addOption(parts.own("--on", "DATE", "decided-on"));
    }

    private CommandSpec numbered(String key) {
        return parts.command(key).addPositional(parts.positional("NUMBER"));
    }

    private CommandSpec user(String key) {
        return parts.command(key).addPositional(parts.positional("NAME"));
    }

    private CommandSpec importing(String key) {
        return parts.command(key)
                .addPositional(parts.positional("FILE"))
                .addOption(parts.required("--profile", "PROFILE"))
                .addOption(parts.value("--rejects", "FILE"));
    }

    private CommandSpec recounting(String key) {
        return keeping(key)
                .addOption(OptionSpec.builder("--dry-run")
                        .type(boolean.class)
                        .description(texts.get("cli.option.recount-dry-run"))
                        .build());
    }

    private CommandSpec keeping(String key) {
        return parts.command(key).addPositional(parts.positional("FILE"));
    }

    private CommandSpec showing(String key) {
        return numbered(key).addOption(parts.value("--format", "text|json"));
    }

    private CommandSpec deadline() {
        return parts.command("deadline")
                .addPositional(parts.positional("RULE"))
                .addOption(parts.option("--from", "MOMENT")
                        .required(true)
                        .description(texts.get("cli.option.deadline-from"))
                        .build())
                .addOption(parts.option("--pause", "FROM..TO")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .build())
                .addOption(parts.option("--extend", "")
                        .type(boolean[].class)
                        .arity("0")
                        .build())
                .addOption(parts.flag("--remote"))
                .addOption(parts.own("--agency", "CODE", "hours-of"))
                .addOption(parts.value("--format", "text|json"));
    }

    private CommandSpec listComplaints() {
        return listing("list-complaints")
                .addOption(parts.value("--purpose", "WORDS"))
                .addOption(parts.value("--kind", "KIND"))
                .addOption(parts.value("--state", "STATE"))
                .addOption(parts.value("--due", "LEVEL|PAUSED|COUNTED|PROMISE_BROKEN|LATE"))
                .addOption(parts.flag("--by-due"))
                .addOption(parts.value("--from", "DATE"))
                .addOption(parts.value("--to", "DATE"));
    }

    private CommandSpec listInspections() {
        return listing("list-inspections")
                .addOption(parts.value("--result", "RESULT"))
                .addOption(parts.own("--state", "STATE", "inspection-state"))
                .addOption(parts.value("--remedies", "OPEN|OVERDUE|DONE"))
                .addOption(parts.flag("--failed"))
                .addOption(parts.own("--from", "DATE", "inspection-from"))
                .addOption(parts.own("--to", "DATE", "inspection-to"));
    }

    private CommandSpec listing(String key) {
        return parts.command(key)
                .addOption(parts.value("--format", "table|csv|json"))
                .addOption(parts.value("--limit", "N"))
                .addOption(parts.flag("--mine"))
                .addOption(parts.value("--text", "WORDS"))
                .addOption(parts.value("--agency", "AGENCY"))
                .addOption(parts.value("--view", "today|as-was|DATE"));
    }
}
