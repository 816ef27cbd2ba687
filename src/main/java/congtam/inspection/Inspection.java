package congtam.inspection;

import congtam.text.Entry;
import congtam.text.Problem;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A visit to an agency as it stands in the register.
 *
 * @param number given by the register, for instance {@code KT-2026-000001}
 * @param place where in the agency, such as the one-stop desk; may be empty
 * @param decision the decision or plan on which the team acts; may be empty
 * @param startsAt when it began or will begin, to the millisecond
 * @param endsAt null while it is not over or nobody noted the time
 * @param team those who inspect
 * @param present the unit's people who were there
 * @param source where an imported one came from, as {@code profile:identity}; null for one recorded here
 * @param findings in the order of the minutes
 */
public record Inspection(
        String number,
        UUID agencyId,
        String place,
        String decision,
        VisitKind kind,
        Instant startsAt,
        @Nullable Instant endsAt,
        List<TeamMember> team,
        List<Attendee> present,
        String note,
        InspectionState state,
        InspectionResult result,
        @Nullable String source,
        List<Finding> findings) {
    public static final int MOST_PLACE = 500;
    public static final int MOST_DECISION = 300;
    public static final int MOST_NOTE = 20_000;
    public static final int MOST_PEOPLE = 100;
    public static final int MOST_FINDINGS = 500;

    public Inspection {
        place = Entry.limited(place, "visit.place", MOST_PLACE);
        decision = Entry.limited(decision, "visit.decision", MOST_DECISION);
        startsAt = startsAt.truncatedTo(ChronoUnit.MILLIS);
        endsAt = endsAt == null ? null : endsAt.truncatedTo(ChronoUnit.MILLIS);
        team = few(team);
        present = few(present);
        note = Entry.limited(note, "visit.note", MOST_NOTE);
        findings = List.copyOf(findings);
        if (endsAt != null && endsAt.isBefore(startsAt)) {
            throw Problem.of("inspection.times", startsAt, endsAt);
        }
        if (findings.stream().map(Finding::id).distinct().count() < findings.size()) {
            throw new IllegalArgumentException("a finding stands twice");
        }
        if (findings.size() > MOST_FINDINGS) {
            throw Problem.of("inspection.findings", findings.size(), MOST_FINDINGS);
        }
    }

    private static <T> List<T> few(List<T> people) {
        if (people.size() > MOST_PEOPLE) {
            throw Problem.of("inspection.people", people.size(), MOST_PEOPLE);
        }
        return List.copyOf(people);
    }

    /** Every remedy of every finding. */
    public Stream<Remedy> remedies() {
        return findings.stream().flatMap(finding -> finding.remedies().stream());
    }

    public Inspection withFindings(List<Finding> changed) {
        return new Inspection(
                number, agencyId, place, decision, kind, startsAt, endsAt, team, present, note, state, result, source,
                changed);
    }

    /** With the number and origin of another, which nobody changes. */
    Inspection as(Inspection known) {
        return new Inspection(
                known.number(),
                agencyId,
                place,
                decision,
                kind,
                startsAt,
                endsAt,
                team,
                present,
                note,
                state,
                result,
                known.source(),
                findings);
    }

    /** The same visit with one finding more, or with this one in the place of its earlier self. */
    public Inspection withFinding(Finding finding) {
        boolean known = findings.stream().anyMatch(other -> other.id().equals(finding.id()));
        return withFindings(
                known
                        ? findings.stream()
                                .map(other -> other.id().equals(finding.id()) ? finding : other)
                                .toList()
                        : Stream.concat(findings.stream(), Stream.of(finding)).toList());
    }
}
