package congtam.cli;

import congtam.complaint.CaseDeadline;
import congtam.complaint.CaseDeadline.Run;
import congtam.complaint.ClockView;
import congtam.complaint.DueMark;
import congtam.deadline.ClockEvent.Paused;
import congtam.deadline.Due;
import congtam.deadline.DueTime;
import congtam.deadline.Level;
import congtam.deadline.ReceiptLine;
import congtam.deadline.Reminder;
import congtam.deadline.SpecialDay;
import congtam.deadline.TimeLimit;
import congtam.register.Stored;
import congtam.text.Texts;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A due date with its receipt as JSON. */
final class DueJson {
    private final Json json = new Json();

    String of(Due due, List<Reminder> reminders) {
        return json.pretty(node(due, reminders)) + "\n";
    }

    ObjectNode node(Due due, List<Reminder> reminders) {
        ObjectNode node = json.object();
        TimeLimit limit = due.limit();
        node.putObject("limit")
                .put("code", limit.code())
                .put("name", limit.name().vi())
                .put("amount", limit.amount())
                .put("unit", limit.unit().name())
                .put("basis", limit.basis())
                .put("checked", limit.checked());
        node.put("remote", due.remote());
        node.put("amount", due.amount());
        node.put("from", time(due.run().begin().at()));
        time(node, "promised", due.promised());
        time(node, "due", due.extended());
        var provisional = node.putArray("provisional");
        due.provisional().forEach(provisional::add);
        var lines = node.putArray("receipt");
        due.receipt().forEach(line -> line(lines.addObject(), line));
        var told = node.putArray("reminders");
        reminders.forEach(reminder -> told.addObject()
                .put("level", reminder.level().code())
                .put("at", time(reminder.at()))
                .put("told", reminder.level().told().vi()));
        return node;
    }

    /** How a case stands: the dates of the run that counts now, which of them rules, and the level. */
    ObjectNode standing(ClockView clock) {
        ObjectNode node = json.object();
        Stored<CaseDeadline> stored = clock.stored();
        Level level = clock.mark().level();
        node.put("state", stored == null ? null : stored.content().state().name());
        node.put("level", level == null ? null : level.code());
        node.put("provisional", clock.mark().provisional());
        time(node, "rules", clock.mark().due());
        Run run = stored == null ? null : stored.content().last();
        node.put("limit", run == null ? null : run.limit());
        time(node, "promised", run == null ? null : due(run.promised()));
        time(node, "extended", run == null ? null : due(run.due()));
        time(node, "directed", run == null ? null : due(run.directed()));
        return node;
    }

    private static @Nullable DueTime due(@Nullable Instant end) {
        return end == null ? null : DueMark.due(end);
    }

    private static void time(ObjectNode node, String name, @Nullable DueTime due) {
        if (due == null) {
            node.putNull(name);
            return;
        }
        LocalTime time = due.time();
        node.putObject(name).put("day", due.day().toString()).put("time", time == null ? null : time.toString());
    }

    private static String time(LocalDateTime moment) {
        return Json.time(moment.atZone(Texts.ZONE).toInstant());
    }

    private static void line(ObjectNode node, ReceiptLine line) {
        node.put("day", line.day().toString())
                .put("works", line.works())
                .put("reason", line.reason().name())
                .put("counted", line.counted())
                .put("total", line.total());
        SpecialDay special = line.special();
        if (special == null) {
            node.putNull("special");
        } else {
            node.putObject("special")
                    .put("type", special.type().name())
                    .put("name", special.name().vi())
                    .put("document", special.document());
        }
        Paused pause = line.pause();
        node.put("pausedSince", pause == null ? null : time(pause.at()));
    }
}
