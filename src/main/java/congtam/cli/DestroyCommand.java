package congtam.cli;

import congtam.access.Viewer;
import congtam.inspection.Destruction.Grounds;
import congtam.inspection.DestructionPlan;
import congtam.inspection.DestructionPlan.Choice;
import congtam.inspection.DestructionPlan.Named;
import congtam.office.Office;
import congtam.text.Texts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** {@code destroy-person NUMBER}: shows what of a complaint's caller would go; with grounds and a second person, destroys it. */
final class DestroyCommand {
    private final Terminal terminal;
    private final Arguments arguments;
    private final Viewer viewer;

    DestroyCommand(Terminal terminal, Arguments arguments, Viewer viewer) {
        this.terminal = terminal;
        this.arguments = arguments;
        this.viewer = viewer;
    }

    int run(Office office, TerminalProgress progress) {
        DestructionPlan plan = office.destruction().plan(viewer, arguments.parameter(), progress);
        progress.done();
        if (progress.cancelled()) {
            // What was not looked through to the end must not be taken for all there is.
            return Terminal.WITH_FINDINGS;
        }
        Choice choice = new Choice(
                arguments.oneOf("--others", List.of("none", "all")).equals("all") ? plan.others() : List.of(),
                arguments.oneOf("--files", List.of("none", "all")).equals("all") ? plan.files() : List.of());
        Texts texts = terminal.texts();
        say("destroy.own", plan.own());
        say("destroy.others", plan.others());
        terminal.out()
                .println(texts.get(
                        "destroy.files",
                        Terminal.plain(plan.files().size()),
                        plan.files().stream().map(file -> file.content().name()).collect(Collectors.joining("; "))));
        if (plan.sealed() != null) {
            terminal.out().println(texts.get("destroy.sealed"));
        }
        if (!plan.remains().isEmpty()) {
            terminal.out()
                    .println(texts.get(
                            "destroy.remains", Terminal.plain(plan.remains().size())));
        }
        if (arguments.option("--basis") == null) {
            terminal.out().println(texts.get("cli.destroy.nothing-done"));
            return Terminal.DONE;
        }
        office.destruction()
                .carryOut(
                        viewer,
                        Objects.requireNonNullElse(arguments.option("--second-user"), ""),
                        new Passphrases(texts).second(arguments),
                        plan,
                        choice,
                        new Grounds(
                                String.valueOf(arguments.option("--basis")),
                                Objects.requireNonNullElse(arguments.option("--reason"), "")));
        terminal.out()
                .println(texts.get(
                        "destroy.done",
                        Terminal.plain(plan.own().size()),
                        Terminal.plain(choice.others().size()),
                        Terminal.plain(choice.files().size())));
        return Terminal.DONE;
    }

    private void say(String key, List<Named> records) {
        terminal.out()
                .println(terminal.texts()
                        .get(
                                key,
                                Terminal.plain(records.size()),
                                records.stream().map(DestroyCommand::name).collect(Collectors.joining(", "))));
    }

    /** A file has no number of its own. */
    private static String name(Named one) {
        return one.number().isEmpty() ? one.record().kind() : one.number();
    }
}
