package congtam.cli;

import congtam.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What a command is put together from, with its help under {@code cli.command}, {@code cli.option}, {@code cli.parameter}. */
final class SpecParts {
    private final Texts texts;

    SpecParts(Texts texts) {
        this.texts = texts;
    }

    CommandSpec command(String key) {
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

    OptionSpec value(String name, String label) {
        return option(name, label).build();
    }

    /** One that may stand before or after the command. */
    OptionSpec inherited(String name, String label) {
        return option(name, label).scopeType(CommandLine.ScopeType.INHERIT).build();
    }

    /** An option that says something else for one kind of record. */
    OptionSpec own(String name, String label, String key) {
        return option(name, label).description(texts.get("cli.option." + key)).build();
    }

    OptionSpec required(String name, String label, String key) {
        return option(name, label)
                .required(true)
                .description(texts.get("cli.option." + key))
                .build();
    }

    OptionSpec required(String name, String label) {
        return option(name, label).required(true).build();
    }

    OptionSpec.Builder option(String name, String label) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(texts.get("cli.option." + name.substring(2)));
    }

    OptionSpec flag(String name) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .description(texts.get("cli.option." + name.substring(2)))
                .build();
    }

    PositionalParamSpec positional(String label) {
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
