package congtam.ui.complaint;

import congtam.access.Viewer;
import congtam.complaint.ComplaintFile;
import congtam.inspection.CaseStep;
import congtam.office.Office;
import congtam.text.Texts;
import congtam.ui.agency.AgencyBook;
import congtam.ui.history.CaseWords;
import congtam.ui.history.HistoryStep;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads all that happened in the case of a complaint, also at its visits; waits for the disk. */
final class ComplaintHistory {
    /** Told in the words of the timeline, not of the form. */
    private static final Set<String> NOT_OWN = Set.of("link", "clock");

    private final Office office;
    private final Viewer viewer;
    private final Texts texts;
    private final LocalDate today;
    private final AgencyBook book;

    ComplaintHistory(Office office, Viewer viewer, Texts texts, Clock clock, AgencyBook book) {
        this.office = office;
        this.viewer = viewer;
        this.texts = texts;
        this.today = clock.instant().atZone(Texts.ZONE).toLocalDate();
        this.book = book;
    }

    List<HistoryStep> read(ComplaintFile file) {
        String number = file.complaint().content().number();
        List<CaseStep> timeline =
                office.timeline().ofComplaint(viewer, file.complaint().id());
        CaseWords others = new CaseWords(texts, "");
        Iterator<HistoryStep> own = new HistoryWords(texts, this::agency)
                .steps(timeline.stream()
                        .filter(step -> isOwn(step, number))
                        .map(CaseStep::change)
                        .toList())
                .iterator();
        List<HistoryStep> steps = new ArrayList<>();
        List<CaseStep> between = new ArrayList<>();
        for (CaseStep step : timeline) {
            if (isOwn(step, number)) {
                steps.addAll(others.steps(between));
                between.clear();
                steps.add(own.next());
            } else {
                between.add(step);
            }
        }
        steps.addAll(others.steps(between));
        return steps;
    }

    /** What happened to the complaint itself, its caller and its files; all else happened to its visits. */
    private static boolean isOwn(CaseStep step, String number) {
        return step.number().equals(number)
                && !NOT_OWN.contains(step.change().entry().record().kind());
    }

    private String agency(@Nullable UUID id) {
        String known = book.name(id);
        return known.isEmpty() ? office.agencies().name(id, today) : known;
    }
}
