package congtam.report;

import congtam.access.Viewer;
import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.complaint.ComplaintState;
import congtam.complaint.Complaints;
import congtam.complaint.Content;
import congtam.office.Office;
import congtam.person.Person;
import congtam.register.HistoryEntry;
import congtam.register.RecordRef;
import congtam.register.Stored;
import congtam.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the figures of case reports; waits for the disk. */
public final class CaseReports {
    private final Office office;
    private final Texts texts;

    public CaseReports(Office office, Texts texts) {
        this.office = office;
        this.texts = texts;
    }

    public CaseReport of(Viewer viewer, ComplaintFile file, Identities identities) {
        Complaint complaint = file.complaint().content();
        Person caller = file.caller() == null ? null : file.caller().content();
        Hiding hiding = new Hiding(identities, texts.get("report.hidden"), names(complaint, caller));
        LocalDate day = LocalDate.ofInstant(complaint.receivedAt(), Texts.ZONE);
        return new CaseReport(
                complaint.number(),
                office.register().clock().instant(),
                viewer.name(),
                identities,
                receipt(complaint, caller, hiding),
                complaint.contents().stream()
                        .map(content -> matter(content, day, hiding))
                        .toList(),
                office.attachments().of(Complaints.ref(file.complaint().id())),
                history(viewer, file));
    }

    private static List<String> names(Complaint complaint, @Nullable Person caller) {
        List<String> names = new ArrayList<>();
        if (caller != null) {
            names.addAll(List.of(caller.fullName(), caller.phone(), caller.address()));
        }
        complaint.contents().forEach(content -> names.add(content.official()));
        return names;
    }

    private static CaseReport.Receipt receipt(Complaint complaint, @Nullable Person caller, Hiding hiding) {
        return new CaseReport.Receipt(
                complaint.receivedAt(),
                complaint.channel(),
                complaint.line(),
                complaint.receivedBy(),
                caller == null
                        ? null
                        : new CaseReport.Caller(
                                hiding.name(caller.fullName()),
                                hiding.name(caller.phone()),
                                hiding.name(caller.address())),
                hiding.text(complaint.words()),
                complaint.state());
    }

    private CaseReport.Matter matter(Content content, LocalDate day, Hiding hiding) {
        String agency = content.agencyId() == null
                ? ""
                : office.agencies()
                        .get(content.agencyId())
                        .map(known -> known.content().nearest(day).name())
                        .orElse("");
        return new CaseReport.Matter(
                content.kind(),
                content.field(),
                agency,
                hiding.name(content.official()),
                hiding.text(content.place()),
                hiding.text(content.summary()));
    }

    private List<CaseReport.Step> history(Viewer viewer, ComplaintFile file) {
        List<HistoryEntry> history = new ArrayList<>(office.complaints().history(viewer, file));
        RecordRef complaint = Complaints.ref(file.complaint().id());
        for (Stored<?> attachment : office.attachments().ever(complaint)) {
            history.addAll(office.register().history(new RecordRef("attachment", attachment.id())));
        }
        history.sort(Comparator.comparingLong(entry -> entry.entry().seq()));
        return history.stream().map(this::step).toList();
    }

    private CaseReport.Step step(HistoryEntry entry) {
        boolean creation = entry.entry().version() == 1;
        JsonNode state = entry.after().get("state");
        List<String> fields = creation
                ? List.of()
                : entry.after().keySet().stream()
                        .map(name -> "field." + name)
                        .filter(key -> !key.equals("field.state") && texts.has(key))
                        .sorted()
                        .toList();
        return new CaseReport.Step(
                entry.entry(), fields, state == null ? null : ComplaintState.valueOf(state.asString()));
    }
}
