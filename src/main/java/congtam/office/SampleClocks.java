package congtam.office;

import congtam.complaint.ClockAct;
import congtam.complaint.ClockEntry;
import congtam.text.Texts;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** What was decided of the clocks of sample cases, so that one waits, one was extended and one is due soon; days count back from today. */
final class SampleClocks {
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final LocalDate today;

    SampleClocks(Instant now) {
        this.today = LocalDate.ofInstant(now, Texts.ZONE);
    }

    /**
     * A decision.
     *
     * @param complaint place of the sample complaint in its file, from one
     */
    record Decided(int complaint, ClockEntry entry) {}

    /** All of them, in their order. */
    List<Decided> all() {
        return SeedFile.lines("sample_clocks.csv").stream()
                .map(line -> new Decided(Integer.parseInt(line.getField("complaint")), entry(line)))
                .toList();
    }

    private ClockEntry entry(NamedCsvRecord line) {
        String amount = line.getField("amount");
        String before = line.getField("before_in");
        String document = line.getField("document");
        return new ClockEntry(
                ClockAct.valueOf(line.getField("act")),
                today.minusDays(Long.parseLong(line.getField("days_ago")))
                        .atTime(MORNING)
                        .atZone(Texts.ZONE)
                        .toInstant(),
                line.getField("limit"),
                false,
                amount.isEmpty() ? 0 : Integer.parseInt(amount),
                before.isEmpty() ? null : today.plusDays(Long.parseLong(before)),
                line.getField("ground"),
                line.getField("decided_by") + SampleData.MARK,
                document.isEmpty() ? "" : document + SampleData.MARK);
    }
}
