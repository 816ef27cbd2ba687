package congtam.cli;

import congtam.agency.View;
import congtam.inspection.VisitSpan;
import congtam.report.AgencyProfile;
import congtam.report.Figures;
import congtam.report.Summary;
import congtam.report.SummaryFigures;
import congtam.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A summary as JSON: every table with its lines, each line with the code or identity that it stands for. */
final class SummaryJson {
    private final SummaryFigures figures;
    private final Json json = new Json();

    SummaryJson(Texts texts) {
        this.figures = new SummaryFigures(texts);
    }

    String of(Summary summary) {
        ObjectNode node = json.object();
        fill(node, summary);
        return json.pretty(node) + "\n";
    }

    /** One agency: who it is, its figures month by month or year by year, and those of the whole period. */
    String of(AgencyProfile profile) {
        ObjectNode node = json.object();
        node.putObject("agency")
                .put("id", id(profile.summary().agency()))
                .put("code", profile.present().code())
                .put("name", profile.present().name());
        ArrayNode answering = node.putArray("answering");
        profile.answering()
                .forEach(one -> answering
                        .addObject()
                        .put("name", one.name())
                        .put("duty", one.post().duty().name())
                        .put("title", one.post().title())
                        .put("phone", one.post().phone()));
        ArrayNode spans = node.putArray("spans");
        profile.spans().forEach(span -> fill(spans.addObject(), profile, span));
        fill(node, profile.summary());
        return json.pretty(node) + "\n";
    }

    private static void fill(ObjectNode node, AgencyProfile profile, AgencyProfile.Span span) {
        VisitSpan visits = span.visits();
        node.put("from", span.from().toString());
        node.put("to", span.to().toString());
        node.put("complaints", span.complaints());
        node.put("visits", visits.visits());
        node.put("failedVisits", visits.failed());
        node.put("failedFindings", visits.findings());
        node.put("openRemedies", visits.open());
        node.put("overdueRemedies", visits.overdue());
        node.put("doneRemedies", visits.done());
        ArrayNode breaks = node.putArray("breaks");
        profile.breaks(span).forEach(act -> breaks.add(act.effective().toString()));
    }

    private void fill(ObjectNode node, Summary summary) {
        node.put("from", summary.from().toString());
        node.put("to", summary.to().toString());
        node.put("view", view(summary.view()));
        ArrayNode breaks = node.putArray("breaks");
        summary.breaks()
                .forEach(act -> breaks.addObject()
                        .put("effective", act.effective().toString())
                        .put("name", act.name())
                        .put("legalAct", act.legalAct()));
        node.put("madeAt", Json.time(summary.madeAt()));
        part(node.putObject("complaints"), summary.complaints().total(), figures.complaints(summary));
        part(node.putObject("visits"), summary.visits().total(), figures.visits(summary));
    }

    private static String view(View view) {
        LocalDate day = view.day();
        return view.asItWas() ? "as-was" : day == null ? "today" : day.toString();
    }

    private static void part(ObjectNode node, long total, List<Figures> tables) {
        node.put("total", total);
        for (Figures table : tables) {
            ArrayNode lines = node.putArray(name(table.code()));
            table.lines().forEach(line -> line(lines.addObject(), table.code(), line));
        }
    }

    /** {@code visit-result} becomes {@code byResult}. */
    private static String name(String code) {
        String last = code.substring(code.lastIndexOf('-') + 1);
        return "by" + last.substring(0, 1).toUpperCase(Locale.ROOT) + last.substring(1);
    }

    private static void line(ObjectNode node, String code, Figures.Line line) {
        String value = value(code, line);
        if (value == null) {
            node.putNull("value");
        } else {
            node.put("value", value);
        }
        node.put("name", line.name());
        node.put("number", line.number());
    }

    private static @Nullable String value(String code, Figures.Line line) {
        var complaints = line.complaints();
        if (complaints != null) {
            return switch (code) {
                case "state" -> name(complaints.state());
                case "kind" -> name(complaints.kind());
                case "field" -> complaints.field();
                case "due" ->
                    complaints.due() == null ? null : complaints.due().what().name();
                default -> id(complaints.agencyId());
            };
        }
        var visits = line.visits();
        if (visits == null) {
            return null;
        }
        return switch (code) {
            case "visit-result" -> name(visits.result());
            case "visit-state" -> name(visits.state());
            case "visit-severity" -> name(visits.severity());
            case "visit-remedies" -> name(visits.remedies());
            default -> id(visits.agencyId());
        };
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable String id(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
