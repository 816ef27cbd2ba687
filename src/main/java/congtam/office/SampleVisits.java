package congtam.office;

import congtam.agency.Agencies;
import congtam.inspection.Attendee;
import congtam.inspection.Finding;
import congtam.inspection.InspectionResult;
import congtam.inspection.InspectionState;
import congtam.inspection.NewInspection;
import congtam.inspection.Outcome;
import congtam.inspection.Remedy;
import congtam.inspection.RemedyState;
import congtam.inspection.Severity;
import congtam.inspection.TeamMember;
import congtam.inspection.TeamRole;
import congtam.inspection.VisitKind;
import congtam.text.Texts;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Invented visits, each marked as a sample; days count back from today. */
final class SampleVisits {
    private final Agencies agencies;
    private final Map<String, UUID> officials;
    private final Instant now;
    private final LocalDate today;

    /**
     * Makes them.
     *
     * @param officials the sample officials by their codes
     */
    SampleVisits(Agencies agencies, Map<String, UUID> officials, Instant now) {
        this.agencies = agencies;
        this.officials = officials;
        this.now = now;
        this.today = LocalDate.ofInstant(now, Texts.ZONE);
    }

    /**
     * A visit with what caused it.
     *
     * @param complaints places of sample complaints in their file, from one
     */
    record Sample(NewInspection visit, List<Integer> complaints) {}

    /** Where the visit of a key says that it came from. */
    static String source(String key) {
        return "sample:" + key;
    }

    /** All of them, oldest first. */
    List<Sample> all(Supplier<UUID> newId) {
        List<NamedCsvRecord> findings = SeedFile.lines("sample_findings.csv");
        return SeedFile.lines("sample_visits.csv").stream()
                .map(line -> new Sample(visit(line, findings, newId), complaints(line)))
                .sorted(Comparator.comparing(sample -> sample.visit().startsAt()))
                .toList();
    }

    private static List<Integer> complaints(NamedCsvRecord line) {
        String places = line.getField("complaints");
        return places.isEmpty()
                ? List.of()
                : Arrays.stream(places.split(";", -1)).map(Integer::valueOf).toList();
    }

    private NewInspection visit(NamedCsvRecord line, List<NamedCsvRecord> findings, Supplier<UUID> newId) {
        String key = line.getField("key");
        LocalDate day = today.minusDays(Long.parseLong(line.getField("days_ago")));
        InspectionState state = InspectionState.valueOf(line.getField("state"));
        Instant starts = day.atTime(LocalTime.parse(line.getField("start")))
                .atZone(Texts.ZONE)
                .toInstant();
        // Of today's visits none that has begun lies in the future.
        Instant startsAt = state == InspectionState.PLANNED || starts.isBefore(now) ? starts : now;
        String minutes = line.getField("minutes");
        return new NewInspection(
                agencies.find(line.getField("agency"), today)
                        .orElseThrow(() -> new IllegalStateException("no agency " + line.getField("agency"))),
                line.getField("place"),
                line.getField("decision") + SampleData.MARK,
                VisitKind.valueOf(line.getField("kind")),
                startsAt,
                minutes.isEmpty() ? null : startsAt.plus(Duration.ofMinutes(Long.parseLong(minutes))),
                team(line),
                present(line),
                line.getField("note") + SampleData.MARK,
                state,
                InspectionResult.valueOf(line.getField("result")),
                source(key),
                findings(key, day, findings, newId));
    }

    private static List<TeamMember> team(NamedCsvRecord line) {
        List<TeamMember> team = new ArrayList<>();
        team.add(new TeamMember(TeamRole.LEADER, line.getField("leader") + SampleData.MARK, "Phó Giám đốc Sở Nội vụ"));
        team.add(new TeamMember(TeamRole.SECRETARY, line.getField("secretary") + SampleData.MARK, "Chuyên viên"));
        if (!line.getField("member").isEmpty()) {
            team.add(new TeamMember(TeamRole.MEMBER, line.getField("member") + SampleData.MARK, "Chuyên viên chính"));
        }
        return team;
    }

    private static List<Attendee> present(NamedCsvRecord line) {
        String name = line.getField("present");
        return name.isEmpty()
                ? List.of()
                : List.of(new Attendee(name + SampleData.MARK, line.getField("present_position")));
    }

    private List<Finding> findings(String visit, LocalDate day, List<NamedCsvRecord> lines, Supplier<UUID> newId) {
        List<Finding> findings = new ArrayList<>();
        for (NamedCsvRecord line : lines) {
            if (line.getField("visit").equals(visit)) {
                if (line.getField("outcome").isEmpty()) {
                    // A line without an outcome is one more remedy of the finding before it.
                    findings.add(withRemedy(findings.removeLast(), remedy(line, day, newId)));
                } else {
                    findings.add(finding(line, day, newId));
                }
            }
        }
        return findings;
    }

    private Finding finding(NamedCsvRecord line, LocalDate day, Supplier<UUID> newId) {
        String persons = line.getField("persons");
        return new Finding(
                newId.get(),
                line.getField("line"),
                Outcome.valueOf(line.getField("outcome")),
                Severity.valueOf(line.getField("severity")),
                line.getField("basis"),
                line.getField("fact"),
                persons.isEmpty() ? "" : persons + SampleData.MARK,
                line.getField("explanation"),
                line.getField("action").isEmpty() ? List.of() : List.of(remedy(line, day, newId)),
                SampleOfficials.named(line, officials));
    }

    private static Finding withRemedy(Finding finding, Remedy remedy) {
        List<Remedy> remedies = new ArrayList<>(finding.remedies());
        remedies.add(remedy);
        return new Finding(
                finding.id(),
                finding.line(),
                finding.outcome(),
                finding.severity(),
                finding.basis(),
                finding.fact(),
                finding.persons(),
                finding.explanation(),
                remedies,
                finding.officials());
    }

    private static Remedy remedy(NamedCsvRecord line, LocalDate day, Supplier<UUID> newId) {
        String verifiedBy = line.getField("verified_by");
        return new Remedy(
                newId.get(),
                line.getField("action"),
                line.getField("responsible"),
                after(day, line.getField("due_in")),
                RemedyState.valueOf(line.getField("remedy_state")),
                after(day, line.getField("done_in")),
                after(day, line.getField("verified_in")),
                verifiedBy.isEmpty() ? "" : verifiedBy + SampleData.MARK,
                line.getField("proof"));
    }

    private static @Nullable LocalDate after(LocalDate day, String days) {
        return days.isEmpty() ? null : day.plusDays(Long.parseLong(days));
    }
}
