package congtam.cli;

import congtam.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What can be written on the command line, with its help in the user's language. */
final class CommandSpecs {
    private final Texts texts;

    CommandSpecs(Texts texts) {
        this.texts = texts;
    }

    CommandLine commandLine() {
        CommandSpec root = command("congtam")
                .name("congtam")
                .addOption(value("--register", "WHERE"))
                .addOption(value("--lang", "vi|en"))
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description(texts.get("cli.option.version"))
                        .build());
        root.addSubcommand("init", command("init").addOption(flag("--sample")));
        root.addSubcommand(
                "import",
                command("import")
                        .addSubcommand(
                                "complaints",
                                command("import-complaints")
                                        .addPositional(positional("FILE"))
                                        .addOption(required("--profile", "PROFILE"))
                                        .addOption(value("--rejects", "FILE"))));
        root.addSubcommand("list", command("list").addSubcommand("complaints", listComplaints()));
        root.addSubcommand(
                "show",
                command("show")
                        .addSubcommand(
                                "complaint",
                                command("show-complaint")
                                        .addPositional(positional("NUMBER"))
                                        .addOption(value("--format", "text|json"))));
        root.addSubcommand(
                "report",
                command("report")
                        .addSubcommand(
                                "case",
                                command("report-case")
                                        .addPositional(positional("NUMBER"))
                                        .addOption(value("--format", "pdf"))
                                        .addOption(required("--out", "FILE"))
                                        .addOption(value("--identities", "full|hidden"))));
        root.addSubcommand("verify", command("verify"));
        return new CommandLine(root).setPosixClusteredShortOptionsAllowed(false);
    }

    private CommandSpec listComplaints() {
        return command("list-complaints")
                .addOption(value("--format", "table|csv|json"))
                .addOption(value("--limit", "N"))
                .addOption(value("--text", "WORDS"))
                .addOption(value("--agency", "AGENCY"))
                .addOption(value("--kind", "KIND"))
                .addOption(value("--state", "STATE"))
                .addOption(value("--from", "DATE"))
                .addOption(value("--to", "DATE"));
    }

    private CommandSpec command(String key) {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description(texts.get("cli.command." + key))
                .synopsisHeading(texts.get("cli.heading.usage") + " ")
                .optionListHeading("%n" + texts.get("cli.heading.options") + "%n")
                .parameterListHeading("%n" + texts.get("cli.heading.parameters") + "%n")
                .commandListHeading("%n" + texts.get("cli.heading.commands") + "%n")
                .width(100);
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(texts.get("cli.option.help"))
                .build());
        return spec;
    }

    private OptionSpec value(String name, String label) {
        return option(name, label).build();
    }

    private OptionSpec required(String name, String label) {
        return option(name, label).required(true).build();
    }

    private OptionSpec.Builder option(String name, String label) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(texts.get("cli.option." + name.substring(2)));
    }

    private OptionSpec flag(String name) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .description(texts.get("cli.option." + name.substring(2)))
                .build();
    }

    private PositionalParamSpec positional(String label) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .type(String.class)
                .index("0")
                .arity("1")
                .required(true)
                .description(texts.get("cli.parameter." + label))
                .build();
    }
}
