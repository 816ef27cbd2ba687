package congtam.cli;

import congtam.access.Purpose;
import congtam.access.Viewer;
import congtam.complaint.CaseClocks;
import congtam.complaint.CaseClocks.Decision;
import congtam.complaint.CaseDeadline;
import congtam.complaint.ClockEntry;
import congtam.complaint.ClockView;
import congtam.complaint.ClockWords;
import congtam.complaint.Complaints;
import congtam.office.Office;
import congtam.register.Stored;
import congtam.text.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code case clock|pause|resume|extend|direct|refer|reopen|limit NUMBER}: the time limit of a case and what moves it. */
final class ClockCommand {
    private final Terminal terminal;
    private final Arguments arguments;
    private final Viewer viewer;
    private final Office office;
    private final Json json = new Json();

    ClockCommand(Terminal terminal, Arguments arguments, Viewer viewer, Office office) {
        this.terminal = terminal;
        this.arguments = arguments;
        this.viewer = viewer;
        this.office = office;
    }

    int run(String act) {
        if (act.equals("clock")) {
            return show(view(new OpenedCase(office, viewer, arguments).whole().id()));
        }
        CaseClocks clocks = office.clocks();
        ClockView seen = view(id());
        switch (act) {
            case "pause" -> clocks.pause(viewer, seen, decision("--ground"));
            case "resume" -> clocks.resume(viewer, seen, decision("--ground"));
            case "extend" ->
                clocks.extend(viewer, seen, Math.toIntExact(arguments.number("--amount", 0)), decision("--ground"));
            case "direct" -> {
                arguments.required("--before");
                LocalDate before = Objects.requireNonNull(arguments.date("--before"));
                clocks.direct(viewer, seen, before, decision("--ground"));
            }
            case "refer" -> clocks.refer(viewer, seen, decision("--to"));
            case "reopen" -> clocks.reopen(viewer, seen, decision("--reason"));
            case "limit" ->
                clocks.choose(
                        viewer, seen, arguments.required("--limit"), arguments.has("--remote"), decision("--ground"));
            default -> throw new IllegalStateException(act);
        }
        office.register().catchUp();
        terminal.out()
                .println(arguments.parameter() + ": "
                        + new ClockWords(terminal.texts()).standing(view(id()).mark()));
        return Terminal.DONE;
    }

    private Decision decision(String ground) {
        return new Decision(arguments.date("--on"), text(ground), text("--by"), text("--document"));
    }

    private String text(String option) {
        return Objects.requireNonNullElse(arguments.option(option), "");
    }

    private UUID id() {
        String number = arguments.parameter();
        UUID id = office.complaints().find(viewer, number).orElseThrow(() -> Problem.of("cli.no-complaint", number));
        String purpose = arguments.option("--purpose");
        if (purpose != null) {
            viewer.purposes().state(Complaints.ref(id), new Purpose(purpose));
        }
        return id;
    }

    private ClockView view(UUID complaint) {
        return office.clocks()
                .of(viewer, complaint)
                .orElseThrow(() -> Problem.of("cli.no-complaint", arguments.parameter()));
    }

    private int show(ClockView view) {
        if (arguments.oneOf("--format", List.of("text", "json")).equals("json")) {
            terminal.out().print(json.pretty(node(view)) + "\n");
        } else {
            new ClockWords(terminal.texts()).lines(view).forEach(terminal.out()::println);
        }
        return Terminal.DONE;
    }

    private ObjectNode node(ClockView view) {
        ObjectNode node = json.object();
        node.put("number", arguments.parameter());
        Stored<CaseDeadline> stored = view.stored();
        node.put(
                "state",
                view.mark().state() == null ? null : view.mark().state().name());
        node.put(
                "level",
                view.mark().level() == null ? null : view.mark().level().code());
        node.put("provisional", view.mark().provisional());
        time(node, "due", view.mark().end());
        var log = node.putArray("log");
        var runs = node.putArray("runs");
        if (stored != null) {
            stored.content().log().forEach(entry -> entry(log.addObject(), entry));
            for (int i = 0; i < view.dues().size(); i++) {
                ObjectNode run = runs.addObject();
                CaseDeadline.Run its = stored.content().runs().get(i);
                time(run, "promisedAtFirst", its.promised());
                time(run, "directed", its.directed());
                time(run, "ended", its.ended());
                boolean last = i == view.dues().size() - 1;
                run.set("receipt", new DueJson().node(view.dues().get(i), last ? view.reminders() : List.of()));
            }
        }
        return node;
    }

    private static void time(ObjectNode node, String name, @Nullable Instant time) {
        node.put(name, time == null ? null : Json.time(time));
    }

    private static void entry(ObjectNode node, ClockEntry entry) {
        LocalDate before = entry.before();
        node.put("act", entry.act().name())
                .put("at", Json.time(entry.at()))
                .put("limit", entry.limit())
                .put("remote", entry.remote())
                .put("amount", entry.amount())
                .put("before", before == null ? null : before.toString())
                .put("ground", entry.ground())
                .put("by", entry.decidedBy())
                .put("document", entry.document());
    }
}
