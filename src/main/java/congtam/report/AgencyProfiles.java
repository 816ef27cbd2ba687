package congtam.report;

import congtam.access.Viewer;
import congtam.agency.Agency;
import congtam.agency.AgencyVersion;
import congtam.agency.Directory;
import congtam.agency.Reorganisation;
import congtam.agency.Succession;
import congtam.complaint.ComplaintFilter;
import congtam.inspection.InspectionFilter;
import congtam.inspection.RemedyFilter;
import congtam.office.Office;
import congtam.report.AgencyProfile.Became;
import congtam.report.AgencyProfile.Kin;
import congtam.report.AgencyProfile.Span;
import congtam.text.Problem;
import congtam.text.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads what stands in the profile of an agency. */
final class AgencyProfiles {
    private static final int MOST_MONTHS = 18;
    private static final int MOST_YEARS = 50;

    private final Office office;

    AgencyProfiles(Office office) {
        this.office = office;
    }

    AgencyProfile of(Viewer viewer, UUID agency, Summary summary) {
        Directory directory = office.agencies().directory();
        Agency body =
                directory.get(agency).filter(one -> !one.isUnit()).orElseThrow(() -> Problem.of("profile.no-agency"));
        LocalDate today = LocalDate.ofInstant(summary.madeAt(), Texts.ZONE);
        LocalDate end = body.end();
        LocalDate day = end == null || end.isAfter(today) ? today : end.minusDays(1);
        AgencyVersion present = body.nearest(day);
        return new AgencyProfile(
                day,
                present,
                directory.name(present.parentId(), day),
                body.versions().stream()
                        .filter(version -> version.validFrom().isBefore(present.validFrom()))
                        .filter(version -> !version.name().equals(present.name()))
                        .toList()
                        .reversed(),
                became(directory, agency, today),
                office.officials().answering(agency, day),
                kin(directory, step -> step.to().equals(agency), true),
                kin(directory, step -> step.from().equals(agency), false),
                summary,
                spans(viewer, summary));
    }

    private static @Nullable Became became(Directory directory, UUID agency, LocalDate today) {
        return directory
                .became(agency, today)
                .map(became -> new Became(
                        became.since(),
                        became.heirs().stream()
                                .map(heir -> directory.name(heir, today))
                                .toList()))
                .orElse(null);
    }

    private static List<Kin> kin(Directory directory, Predicate<Succession> wanted, boolean before) {
        List<Kin> kin = new ArrayList<>();
        for (Reorganisation act : directory.acts()) {
            for (Succession step : act.successions()) {
                if (wanted.test(step)) {
                    LocalDate day = act.effective();
                    String name =
                            before ? directory.name(step.from(), day.minusDays(1)) : directory.name(step.to(), day);
                    boolean whole = act.successions().stream()
                                    .filter(other -> other.from().equals(step.from()))
                                    .count()
                            == 1;
                    kin.add(new Kin(
                            day,
                            before ? step.from() : step.to(),
                            name,
                            act.legalAct().isEmpty() ? act.name() : act.legalAct(),
                            whole));
                }
            }
        }
        return kin;
    }

    private List<Span> spans(Viewer viewer, Summary summary) {
        LocalDate from = summary.from();
        LocalDate to = summary.to();
        boolean years = ChronoUnit.MONTHS.between(from, to) >= MOST_MONTHS;
        if (ChronoUnit.YEARS.between(from, to) >= MOST_YEARS) {
            throw Problem.of("profile.too-long", from, to, MOST_YEARS);
        }
        List<Span> spans = new ArrayList<>();
        for (LocalDate first = from; !first.isAfter(to); ) {
            LocalDate next = years
                    ? first.withDayOfYear(1).plusYears(1)
                    : first.withDayOfMonth(1).plusMonths(1);
            LocalDate last = next.isAfter(to) ? to : next.minusDays(1);
            Span span = span(viewer, summary, first, last, years);
            if (!span.isEmpty()) {
                spans.add(span);
            }
            first = next;
        }
        return spans;
    }

    private Span span(Viewer viewer, Summary summary, LocalDate from, LocalDate to, boolean year) {
        ComplaintFilter complaints = summary.allComplaints().withDays(from, to);
        InspectionFilter visits = summary.allVisits().withDays(from, to);
        long begun = office.inspections().count(viewer, visits);
        return new Span(
                from,
                to,
                year,
                office.complaints().count(viewer, complaints),
                begun,
                begun == 0 ? 0 : office.inspections().count(viewer, visits.withRemedies(RemedyFilter.OPEN)),
                begun == 0 ? 0 : office.inspections().count(viewer, visits.withRemedies(RemedyFilter.OVERDUE)),
                begun == 0 ? 0 : office.inspections().count(viewer, visits.withRemedies(RemedyFilter.DONE)));
    }
}
