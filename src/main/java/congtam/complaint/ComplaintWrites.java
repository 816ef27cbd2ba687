package congtam.complaint;

import congtam.access.Justification;
import congtam.access.Ownership;
import congtam.person.People;
import congtam.person.Person;
import congtam.register.Stored;
import congtam.register.Writing;
import congtam.text.Problem;
import congtam.text.Texts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a complaint writes, with its caller, its number and its protection; who may is asked before. */
final class ComplaintWrites {
    private final Ownership ownership;
    private final Denouncers denouncers;
    private final Reclassifying reclassifying;
    private final ClockWrites clocks;

    ComplaintWrites(Ownership ownership, Denouncers denouncers, ClockWrites clocks) {
        this.ownership = ownership;
        this.denouncers = denouncers;
        this.clocks = clocks;
        this.reclassifying = new Reclassifying(denouncers);
    }

    private record Series(String code, int year) {
        static Series of(NewComplaint complaint) {
            return new Series(
                    complaint.series(),
                    complaint.receivedAt().atZone(Texts.ZONE).getYear());
        }
    }

    List<ComplaintFile> receiveAll(Writing writing, @Nullable UUID handler, List<NewComplaint> complaints, String act) {
        Map<Series, Queue<String>> numbers = numbers(writing, complaints);
        List<ComplaintFile> received = new ArrayList<>(complaints.size());
        for (NewComplaint complaint : complaints) {
            Complaints.refuseFuture(complaint.receivedAt(), writing.now());
            Person person = complaint.caller();
            boolean denounces = Complaint.denounces(complaint.contents());
            Stored<Person> caller =
                    person == null || denounces ? null : writing.create(People.kind(), person, "person.create");
            String number =
                    Objects.requireNonNull(numbers.get(Series.of(complaint))).remove();
            Stored<Complaint> stored = writing.create(
                    Complaints.KIND, complaint.numbered(number, caller == null ? null : caller.id()), act);
            handOver(writing, handler, stored);
            if (person != null && denounces) {
                denouncers.keep(writing, handler, stored.id(), stored.content(), person);
            }
            received.add(new ComplaintFile(stored, caller));
        }
        clocks.startNew(writing, received.stream().map(ComplaintFile::complaint).toList());
        return received;
    }

    private static Map<Series, Queue<String>> numbers(Writing writing, List<NewComplaint> complaints) {
        Map<Series, Integer> counts = new HashMap<>();
        complaints.forEach(complaint -> counts.merge(Series.of(complaint), 1, Integer::sum));
        Map<Series, Queue<String>> numbers = new HashMap<>();
        counts.forEach((series, count) ->
                numbers.put(series, new ArrayDeque<>(writing.numbers(series.code(), series.year(), count))));
        return numbers;
    }

    /** Whoever makes a case a protected one goes on with it. */
    private void handOver(Writing writing, @Nullable UUID handler, Stored<Complaint> complaint) {
        if (handler != null && complaint.content().restricted()) {
            ownership.give(writing, handler, Complaints.ref(complaint.id()));
        }
    }

    /**
     * Changes a complaint; its clock follows.
     *
     * @param reopening why it is taken up again, if it is; empty where nobody was asked
     */
    ComplaintFile change(
            Writing writing,
            @Nullable UUID handler,
            ComplaintFile seen,
            Complaint complaint,
            @Nullable Person caller,
            String act,
            String reopening) {
        ComplaintFile known = asItStands(writing, seen, complaint, caller);
        ComplaintFile after = change(writing, handler, known, complaint, caller, act);
        clocks.follow(writing, known.complaint(), after.complaint().content(), reopening);
        return after;
    }

    /**
     * The same case as the register has it, so that nothing hangs on what was handed in but its versions.
     *
     * @param wanted what it should become, and who should have called: what a conflict shows beside what stands
     * @throws congtam.register.Conflict if it is at another version by now
     */
    private static ComplaintFile asItStands(
            Writing writing, ComplaintFile seen, Complaint wanted, @Nullable Person wantedCaller) {
        Stored<Complaint> present =
                writing.present(Complaints.KIND, seen.id(), seen.complaint().version(), wanted);
        Stored<Person> caller = seen.caller();
        boolean calledIt =
                caller != null && caller.id().equals(present.content().callerId());
        return new ComplaintFile(
                present,
                caller != null && calledIt
                        ? writing.present(
                                People.kind(),
                                caller.id(),
                                caller.version(),
                                wantedCaller == null ? caller.content() : wantedCaller)
                        : null);
    }

    private ComplaintFile change(
            Writing writing,
            @Nullable UUID handler,
            ComplaintFile seen,
            Complaint complaint,
            @Nullable Person caller,
            String act) {
        Complaints.refuseFuture(complaint.receivedAt(), writing.now());
        Stored<Complaint> before = seen.complaint();
        boolean restricted = before.content().restricted() || complaint.restricted();
        Complaint wanted = complaint
                .as(before.content())
                .withProtection(complaint.protection().withRestricted(restricted));
        if (wanted.denounces()) {
            UUID taking = before.content().restricted() ? null : handler;
            ComplaintFile after = reclassifying.change(writing, taking, seen, wanted, caller, act);
            handOver(writing, taking, after.complaint());
            return after;
        }
        Stored<Person> stored = storedCaller(writing, seen, caller);
        UUID callerId = seen.callerHidden() ? before.content().callerId() : stored == null ? null : stored.id();
        Stored<Complaint> after =
                writing.change(Complaints.KIND, before.id(), before.version(), wanted.withCaller(callerId), act);
        if (!before.content().restricted()) {
            handOver(writing, handler, after);
        }
        return new ComplaintFile(after, stored);
    }

    private static @Nullable Stored<Person> storedCaller(Writing writing, ComplaintFile seen, @Nullable Person caller) {
        Stored<Person> before = seen.caller();
        if (caller == null || caller.isBlank()) {
            // Whose data were destroyed has called all the same.
            return before != null && before.content().isBlank() ? before : null;
        }
        if (seen.callerHidden()) {
            throw Problem.of("caller.hidden");
        }
        if (before == null) {
            return writing.create(People.kind(), caller, "person.create");
        }
        return writing.change(People.kind(), before.id(), before.version(), caller, "person.change");
    }

    ComplaintFile lift(Writing writing, ComplaintFile seen, String reason) {
        Stored<Complaint> before =
                asItStands(writing, seen, seen.complaint().content(), null).complaint();
        if (before.content().denounces()) {
            throw Problem.of("complaint.stays-protected");
        }
        new Justification(Complaints.ref(before.id()), "complaint.lift", Justification.required(reason)).write(writing);
        Complaint open =
                before.content().withProtection(before.content().protection().withRestricted(false));
        return new ComplaintFile(
                writing.change(Complaints.KIND, before.id(), before.version(), open, "complaint.lift"), seen.caller());
    }
}
