package congtam.office;

import congtam.access.Step;
import congtam.access.Viewer;
import congtam.complaint.Channel;
import congtam.complaint.Complaint;
import congtam.complaint.ComplaintState;
import congtam.complaint.Content;
import congtam.complaint.ContentKind;
import congtam.complaint.NewComplaint;
import congtam.inspection.Inspection;
import congtam.official.Official;
import congtam.person.Person;
import congtam.register.Progress;
import congtam.register.Stored;
import congtam.register.Writing;
import congtam.text.Texts;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a new register begins with: the agencies, and on request invented cases, each marked as a sample, to look around in. */
public final class SampleData {
    /** Stands wherever a sample could be taken for a real person or case. */
    static final String MARK = " (mẫu)";

    private final Office office;

    public SampleData(Office office) {
        this.office = office;
    }

    /** The agencies alone, as every register needs them. */
    public void addAgencies(Viewer viewer) {
        viewer.require(Step.KEEP_AGENCIES);
        seedAgencies(viewer);
    }

    /** Agencies and sample cases; a register with cases in it is left alone, so that samples never mix with real work. */
    public void addTo(Viewer viewer, Progress progress) {
        viewer.require(Step.IMPORT);
        seedAgencies(viewer);
        if (office.complaints().count(viewer, congtam.complaint.ComplaintFilter.ALL) > 0) {
            throw congtam.text.Problem.of("samples.not-empty");
        }
        List<NamedCsvRecord> lines = SeedFile.lines("samples.csv");
        List<Official> people =
                new SampleOfficials(office.agencies(), office.register().clock().instant()).all();
        List<Stored<Inspection>> visits = office.register().write(viewer.name(), writing -> {
            Map<String, UUID> officials = office.officials().createAll(writing, people, "official.sample").stream()
                    .collect(Collectors.toMap(official -> official.content().code(), Stored::id));
            List<NewComplaint> samples = lines.stream()
                    .map(line -> sample(line, lines.indexOf(line) + 1, SampleOfficials.named(line, officials)))
                    .sorted(Comparator.comparing(NewComplaint::receivedAt))
                    .toList();
            List<Stored<Complaint>> complaints =
                    office.complaints().receiveAll(writing, viewer.id(), samples, "complaint.sample");
            new SampleClocks(writing.now())
                    .all()
                    .forEach(decided -> of(complaints, decided.complaint())
                            .forEach(complaint ->
                                    office.clocks().append(writing, complaint.id(), decided.entry(), "clock.sample")));
            return addVisits(writing, complaints, officials);
        });
        new SamplePictures(office.attachments()).addTo(viewer, visits);
        progress.at(lines.size(), lines.size());
    }

    /** What a register that began with the agencies of its day does not know yet: the units, the past, who came from whom. */
    public void addAgencyHistory(Viewer viewer) {
        viewer.require(Step.KEEP_AGENCIES);
        new AgencySeed(office.agencies(), office.reorganisations()).bring(viewer);
    }

    private void seedAgencies(Viewer viewer) {
        new AgencySeed(office.agencies(), office.reorganisations()).addTo(viewer);
    }

    private List<Stored<Inspection>> addVisits(
            Writing writing, List<Stored<Complaint>> complaints, Map<String, UUID> officials) {
        List<SampleVisits.Sample> samples =
                new SampleVisits(office.agencies(), officials, writing.now()).all(writing::newId);
        List<Stored<Inspection>> visits = office.inspections()
                .startAll(
                        writing,
                        samples.stream().map(SampleVisits.Sample::visit).toList(),
                        "inspection.sample");
        for (int i = 0; i < visits.size(); i++) {
            UUID visit = visits.get(i).id();
            for (int place : samples.get(i).complaints()) {
                of(complaints, place).forEach(complaint -> office.inspections().join(writing, complaint.id(), visit));
            }
        }
        return visits;
    }

    private static Stream<Stored<Complaint>> of(List<Stored<Complaint>> complaints, int place) {
        return complaints.stream()
                .filter(complaint -> source(place).equals(complaint.content().source()));
    }

    private static String source(int place) {
        return "sample:" + place;
    }

    private NewComplaint sample(NamedCsvRecord line, int number, List<UUID> officials) {
        LocalDate today = LocalDate.ofInstant(office.register().clock().instant(), Texts.ZONE);
        String caller = line.getField("caller");
        Content content = new Content(
                UUID.randomUUID(),
                ContentKind.valueOf(line.getField("kind")),
                line.getField("field"),
                office.agencies()
                        .find(line.getField("agency"), today)
                        .orElseThrow(() -> new IllegalStateException("no agency " + line.getField("agency"))),
                line.getField("official"),
                line.getField("place"),
                line.getField("summary"),
                officials);
        return new NewComplaint(
                receivedAt(line, today),
                Channel.valueOf(line.getField("channel")),
                "Số máy mẫu",
                "Trực ban" + MARK,
                caller.isEmpty() ? null : new Person(caller + MARK, line.getField("phone"), line.getField("address")),
                line.getField("words") + MARK,
                ComplaintState.valueOf(line.getField("state")),
                source(number),
                List.of(content));
    }

    /** The day counts back from today; of today's cases none lies in the future. */
    private Instant receivedAt(NamedCsvRecord line, LocalDate today) {
        Instant at = today.minusDays(Long.parseLong(line.getField("days_ago")))
                .atTime(LocalTime.parse(line.getField("time")))
                .atZone(Texts.ZONE)
                .toInstant();
        Instant now = office.register().clock().instant();
        return at.isAfter(now) ? now : at;
    }
}
