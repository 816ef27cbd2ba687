package congtam.report;

import congtam.access.Viewer;
import congtam.complaint.ComplaintFile;
import congtam.complaint.ComplaintState;
import congtam.complaint.Complaints;
import congtam.inspection.Inspection;
import congtam.inspection.Inspections;
import congtam.office.Office;
import congtam.register.HistoryEntry;
import congtam.register.RecordRef;
import congtam.register.Register;
import congtam.register.Stored;
import congtam.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The steps of a complaint, of the visits it caused and of the files of both, in the order of the ledger. */
final class CaseHistory {
    private final Office office;
    private final Texts texts;

    CaseHistory(Office office, Texts texts) {
        this.office = office;
        this.texts = texts;
    }

    /** An entry with the number of the visit that it is a step of. */
    private record Told(HistoryEntry entry, String of) {}

    List<CaseReport.Step> of(Viewer viewer, ComplaintFile file, List<Stored<Inspection>> visits) {
        List<Told> told = new ArrayList<>();
        office.complaints().history(viewer, file).forEach(entry -> told.add(new Told(entry, "")));
        addFiles(told, Complaints.ref(file.complaint().id()), "");
        for (Stored<Inspection> visit : visits) {
            String number = visit.content().number();
            office.inspections().history(viewer, visit.id()).forEach(entry -> told.add(new Told(entry, number)));
            addFiles(told, Inspections.ref(visit.id()), number);
            visit.content().findings().forEach(finding -> addFiles(told, Inspections.findingRef(finding.id()), number));
        }
        told.sort(Comparator.comparingLong(one -> one.entry().entry().seq()));
        return joined(told.stream().map(this::step).toList());
    }

    private void addFiles(List<Told> told, RecordRef owner, String of) {
        Register register = office.register();
        for (Stored<?> attachment : office.attachments().ever(owner)) {
            register.history(new RecordRef("attachment", attachment.id()))
                    .forEach(entry -> told.add(new Told(entry, of)));
        }
    }

    private CaseReport.Step step(Told told) {
        HistoryEntry entry = told.entry();
        boolean ofComplaint = told.of().isEmpty();
        JsonNode state = ofComplaint ? entry.after().get("state") : null;
        List<String> fields = ofComplaint && entry.entry().version() > 1
                ? entry.after().keySet().stream()
                        .map(name -> "field." + name)
                        .filter(key -> !key.equals("field.state") && texts.has(key))
                        .sorted()
                        .toList()
                : List.of();
        return new CaseReport.Step(
                entry.entry().at(),
                entry.entry().at(),
                1,
                entry.entry().who(),
                entry.entry().act(),
                told.of(),
                fields,
                state == null ? null : ComplaintState.valueOf(state.asString()));
    }

    /** A visit saves each answer as it is given: what follows one another alike on one day is one line. */
    private static List<CaseReport.Step> joined(List<CaseReport.Step> steps) {
        List<CaseReport.Step> joined = new ArrayList<>();
        for (CaseReport.Step step : steps) {
            CaseReport.Step before = joined.isEmpty() ? null : joined.getLast();
            if (before != null && !step.of().isEmpty() && alike(before, step)) {
                joined.removeLast();
                joined.add(new CaseReport.Step(
                        before.at(),
                        step.at(),
                        before.times() + 1,
                        step.who(),
                        step.act(),
                        step.of(),
                        List.of(),
                        null));
            } else {
                joined.add(step);
            }
        }
        return joined;
    }

    private static boolean alike(CaseReport.Step one, CaseReport.Step other) {
        LocalDate day = LocalDate.ofInstant(one.at(), Texts.ZONE);
        return Stream.of(one.who(), one.act(), one.of()).toList().equals(List.of(other.who(), other.act(), other.of()))
                && day.equals(LocalDate.ofInstant(other.at(), Texts.ZONE));
    }
}
