package congtam.cli;

import congtam.access.Viewer;
import congtam.complaint.Acknowledged;
import congtam.complaint.CaseNotices.AtLevel;
import congtam.complaint.CaseNotices.News;
import congtam.office.Office;
import congtam.text.Texts;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code reminders [--format text|json]}: of which cases the user is to be told now; outside the office's hours of none. */
final class RemindersCommand {
    private final Terminal terminal;
    private final Arguments arguments;
    private final Viewer viewer;
    private final Json json = new Json();

    RemindersCommand(Terminal terminal, Arguments arguments, Viewer viewer) {
        this.terminal = terminal;
        this.arguments = arguments;
        this.viewer = viewer;
    }

    int run(Office office) {
        String format = arguments.oneOf("--format", List.of("text", "json"));
        News news = office.notices().news(viewer, Acknowledged.NOTHING);
        if (format.equals("json")) {
            terminal.out().print(json.pretty(node(news)) + "\n");
            return Terminal.DONE;
        }
        Texts texts = terminal.texts();
        news.told()
                .forEach(one -> terminal.out()
                        .println(texts.get("notices.level", one.level().name().in(texts.language()), one.cases())
                                + "  (" + list(one) + ")"));
        if (news.told().isEmpty()) {
            terminal.err()
                    .println(
                            news.closed()
                                    ? texts.get("cli.reminders.closed", texts.dateTime(news.opensAt()))
                                    : texts.get("cli.reminders.none"));
        }
        return Terminal.DONE;
    }

    /** The command that lists them. */
    private static String list(AtLevel one) {
        return "list complaints --due " + one.level().code() + (one.filter().mine() ? " --mine" : "");
    }

    private ObjectNode node(News news) {
        ObjectNode node = json.object();
        node.put("at", Json.time(news.upTo().at()));
        node.put("opens", Json.time(news.opensAt()));
        ArrayNode told = node.putArray("told");
        news.told()
                .forEach(one -> told.addObject()
                        .put("level", one.level().code())
                        .put("mine", one.filter().mine())
                        .put("cases", one.cases()));
        return node;
    }
}
