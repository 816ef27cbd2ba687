package congtam.report;

import congtam.access.Viewer;
import congtam.agency.Agency;
import congtam.agency.AgencyVersion;
import congtam.agency.Directory;
import congtam.agency.Reorganisation;
import congtam.agency.Succession;
import congtam.inspection.VisitSpan;
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
        List<LocalDate> firstDays = new ArrayList<>();
        for (LocalDate first = from; !first.isAfter(to); ) {
            firstDays.add(first);
            first = years
                    ? first.withDayOfYear(1).plusYears(1)
                    : first.withDayOfMonth(1).plusMonths(1);
        }
        List<Long> complaints = office.complaints().overTime(viewer, summary.allComplaints(), firstDays);
        List<VisitSpan> visits = office.inspections().overTime(viewer, summary.allVisits(), firstDays);
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < firstDays.size(); i++) {
            LocalDate last = i + 1 < firstDays.size() ? firstDays.get(i + 1).minusDays(1) : to;
            Span span = new Span(firstDays.get(i), last, years, complaints.get(i), visits.get(i));
            if (!span.isEmpty()) {
                spans.add(span);
            }
        }
        return spans;
    }
}
