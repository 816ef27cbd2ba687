package congtam.bench;

import congtam.complaint.Channel;
import congtam.complaint.ComplaintState;
import congtam.complaint.Content;
import congtam.complaint.ContentKind;
import congtam.complaint.NewComplaint;
import congtam.complaint.Recounting.Outcome;
import congtam.deadline.DayType;
import congtam.deadline.SpecialDay;
import congtam.deadline.Wording;
import congtam.office.Office;
import congtam.register.Progress;
import congtam.testing.Samples;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A changed calendar: which of 100,000 open cases move, each read from the register and counted with its receipt and levels. */
final class RecountBench {
    private static final int CASES = 100_000;
    private static final Instant FIRST = Instant.parse("2026-01-05T02:00:00Z");

    private RecountBench() {}

    static Figure run(Path folder) throws Exception {
        try (Office office = Cases.office(folder.resolve("ours"))) {
            for (int done = 0; done < CASES; done += 1_000) {
                List<NewComplaint> some = new ArrayList<>();
                for (int i = done; i < done + 1_000; i++) {
                    some.add(open(FIRST.plusSeconds(i * 250L)));
                }
                office.register()
                        .write(
                                "bench",
                                writing -> office.complaints().receiveAll(writing, null, some, "complaint.import"));
            }
            return Figure.measure(
                    "which of 100,000 open cases a changed calendar moves",
                    "their dates by a bare loop over LocalDate",
                    3,
                    () -> ours(office),
                    RecountBench::plain);
        }
    }

    private static NewComplaint open(Instant receivedAt) {
        Content content = new Content(UUID.randomUUID(), ContentKind.REPORT, "Đất đai", null, "", "", "Hồ sơ quá hẹn");
        return new NewComplaint(
                receivedAt, Channel.HOTLINE, "", "", null, "", ComplaintState.RECEIVED, null, List.of(content));
    }

    private static long ours(Office office) {
        List<SpecialDay> days = new ArrayList<>(office.deadlines().tables().days());
        days.removeIf(day -> day.day().getYear() != 2026);
        days.add(new SpecialDay(LocalDate.of(2026, 6, 10), DayType.SWAPPED_REST, new Wording("Nghỉ bão", ""), ""));
        long start = System.nanoTime();
        Outcome<Boolean> outcome = office.recounting()
                .preview(
                        Samples.CLERK,
                        then -> office.deadlines().keepDays(Samples.CLERK, days, null, then),
                        Progress.NONE);
        long nanos = System.nanoTime() - start;
        if (outcome.moves().isEmpty()) {
            throw new IllegalStateException("nothing moved");
        }
        return nanos;
    }

    private static long plain() {
        long start = System.nanoTime();
        long sum = 0;
        for (int i = 0; i < CASES; i++) {
            LocalDate day = LocalDate.ofEpochDay(20_458 + i / 345);
            for (int counted = 0; counted < 5; ) {
                day = day.plusDays(1);
                if (day.getDayOfWeek().getValue() < 6) {
                    counted++;
                }
            }
            sum += day.toEpochDay();
        }
        if (sum == 0) {
            throw new IllegalStateException();
        }
        return System.nanoTime() - start;
    }
}
