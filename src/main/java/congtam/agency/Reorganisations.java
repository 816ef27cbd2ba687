package congtam.agency;

import com.github.f4b6a3.uuid.UuidCreator;
import congtam.access.Ownership;
import congtam.access.Step;
import congtam.access.Viewer;
import congtam.register.Kind;
import congtam.register.Progress;
import congtam.register.RecordRef;
import congtam.register.Register;
import congtam.register.Stored;
import congtam.register.Writing;
import congtam.text.Problem;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reorganises agencies and units: looked at before, done as one act, taken back as one act. */
public final class Reorganisations {
    static final ReorganisationRecords KIND = new ReorganisationRecords();

    private final Register register;
    private final List<AgencyWork> rooms;

    /**
     * Makes the service.
     *
     * @param rooms all that have work for which an agency answers
     */
    public Reorganisations(Register register, List<AgencyWork> rooms) {
        this.register = register;
        this.rooms = List.copyOf(rooms);
    }

    /** How reorganisations lie in a register; handed to it when it opens. */
    public static Kind<Reorganisation> kind() {
        return KIND;
    }

    /**
     * What a plan would do.
     *
     * @param work what waits at those that end, as far as the viewer may see it, with who would answer for it
     */
    public record Preview(Plan plan, Plan.Outcome outcome, List<Moving> work) {}

    /**
     * One piece of work that gets another owner.
     *
     * @param before who answers for it up to the day
     * @param after who is proposed from the day on
     * @param heirs among whom to choose
     * @param handlers the names of those to whom the record was given, or of the one who logged it
     */
    public record Moving(AgencyWork.Item item, UUID before, UUID after, List<UUID> heirs, List<String> handlers) {
        public Moving {
            heirs = List.copyOf(heirs);
            handlers = List.copyOf(handlers);
        }

        Moving with(List<String> names) {
            return new Moving(item, before, after, heirs, names);
        }
    }

    /**
     * Reads a plan for the agencies and units that are there.
     *
     * @param file by whose name faults in it are told
     */
    public Plan read(Viewer viewer, String file, InputStream in) {
        Plan plan = PlanCsv.read(file, in, register.read(Agencies::directory), UuidCreator::getTimeOrderedEpoch);
        for (HeirChoice choice : plan.choices()) {
            if (!isSeen(viewer, choice)) {
                throw Problem.of("reorganisation.no-such-record", choice.record());
            }
        }
        return plan;
    }

    private boolean isSeen(Viewer viewer, HeirChoice choice) {
        return rooms.stream().anyMatch(room -> room.sees(viewer, choice.record()));
    }

    /**
     * Looks at what a plan would do; writes nothing.
     *
     * @throws Problem with the reason if it cannot be done
     */
    public Preview preview(Viewer viewer, Plan plan) {
        viewer.require(Step.REORGANISE);
        Plan.Outcome outcome = plan.on(register.read(Agencies::directory));
        return new Preview(plan, outcome, work(viewer, outcome));
    }

    private List<Moving> work(Viewer viewer, Plan.Outcome outcome) {
        LocalDate effective = outcome.act().effective();
        LocalDate eve = effective.minusDays(1);
        Set<UUID> ending =
                outcome.act().successions().stream().map(Succession::from).collect(Collectors.toSet());
        // All that ever became one of these: which of their records count elsewhere by hand is asked below.
        Set<UUID> named = new HashSet<>(outcome.before().answeredBy(ending, eve));
        outcome.before().acts().forEach(act -> act.choices().forEach(choice -> named.add(choice.agency())));
        List<Moving> work = new ArrayList<>();
        for (AgencyWork room : rooms) {
            for (AgencyWork.Item item : room.open(viewer, named)) {
                UUID before = outcome.before().answerable(item.record(), item.agency(), eve);
                if (ending.contains(before)) {
                    UUID after = outcome.after().answerable(item.record(), item.agency(), effective);
                    work.add(new Moving(item, before, after, heirs(outcome.act(), before), List.of()));
                }
            }
        }
        Map<RecordRef, List<String>> handlers = register.read(db -> Ownership.handlers(
                db,
                work.stream().map(moving -> moving.item().record()).distinct().toList()));
        return work.stream()
                .map(moving -> moving.with(handlers.getOrDefault(moving.item().record(), List.of())))
                .toList();
    }

    private static List<UUID> heirs(Reorganisation act, UUID from) {
        return act.successions().stream()
                .filter(step -> step.from().equals(from))
                .sorted(Comparator.comparing(step -> !step.heir()))
                .map(Succession::to)
                .toList();
    }

    /**
     * Does it, as one act.
     *
     * @param choices for single records, other heirs than the plan has
     * @param progress stopped, nothing is done at all
     */
    public Stored<Reorganisation> apply(Viewer viewer, Plan plan, List<HeirChoice> choices, Progress progress) {
        viewer.require(Step.REORGANISE);
        return register.write(viewer.name(), writing -> apply(writing, plan, choices, progress));
    }

    private static Stored<Reorganisation> apply(
            Writing writing, Plan plan, List<HeirChoice> choices, Progress progress) {
        Plan.Outcome outcome = plan.with(choices).on(Agencies.directory(writing.db()));
        Map<UUID, Agency> bodies = new LinkedHashMap<>();
        outcome.act().bodies().forEach(id -> bodies.put(id, outcome.body(id)));
        Agencies.write(writing, bodies, progress);
        return writing.create(KIND, outcome.act(), "reorganisation.apply");
    }

    /**
     * Adds bodies with all that became of them, each written once in its last state; what the register has done already is
     * left out. For the tree that comes along with the program.
     *
     * @param bodies as they were before the first plan
     * @param plans read for the directory as it stands before each
     */
    public void replay(
            Viewer viewer, Function<Directory, Map<UUID, Agency>> bodies, List<Function<Directory, Plan>> plans) {
        viewer.require(Step.KEEP_AGENCIES);
        register.write(viewer.name(), writing -> {
            Directory directory = Agencies.directory(writing.db());
            Map<UUID, Agency> added = new LinkedHashMap<>(bodies.apply(directory));
            Map<UUID, Agency> all = new LinkedHashMap<>(directory.bodies());
            all.putAll(added);
            directory = new Directory(all, directory.acts());
            for (Function<Directory, Plan> reading : plans) {
                Plan plan = reading.apply(directory);
                boolean done = directory.acts().stream()
                        .anyMatch(act -> act.effective().equals(plan.effective())
                                && act.name().equals(plan.name()));
                if (!done) {
                    Plan.Outcome outcome = plan.on(directory);
                    directory = outcome.after();
                    outcome.act().bodies().forEach(id -> added.put(id, outcome.body(id)));
                    writing.create(KIND, outcome.act(), "reorganisation.apply");
                }
            }
            return Agencies.write(writing, added);
        });
    }

    /** Every one, also those taken back, the latest first. */
    public List<Stored<Reorganisation>> all() {
        return register.read(db -> KIND.all(db).values().stream()
                .sorted(Comparator.comparing(
                                (Stored<Reorganisation> act) -> act.content().effective())
                        .thenComparing(Stored::id)
                        .reversed())
                .toList());
    }

    /**
     * One that is in force or will be, as a plan that could be done again; what was chosen for single records, as far as the
     * viewer may know of these.
     *
     * @throws Problem if there is none, or it was taken back
     */
    public Plan plan(Viewer viewer, UUID id) {
        Plan plan = register.read(db -> {
            Stored<Reorganisation> stored = KIND.load(db, List.of(id)).get(id);
            if (stored == null || stored.content().takenBack()) {
                throw Problem.of("reorganisation.none");
            }
            return stored.content().plan(Agencies.directory(db));
        });
        return plan.withOnly(choice -> isSeen(viewer, choice));
    }

    /**
     * Takes one back, as if it had not been; only while nothing rests on it.
     *
     * @throws Problem if a later one, or a record, speaks of what it made
     */
    public void takeBack(Viewer viewer, UUID id) {
        viewer.require(Step.REORGANISE);
        register.write(viewer.name(), writing -> {
            Stored<Reorganisation> stored = KIND.load(writing.db(), List.of(id)).get(id);
            if (stored == null || stored.content().takenBack()) {
                throw Problem.of("reorganisation.none");
            }
            Reorganisation act = stored.content();
            Directory before = Agencies.directory(writing.db());
            refuseWhatRestsOnIt(before, act);
            Map<UUID, Agency> bodies = new LinkedHashMap<>();
            act.bodies()
                    .forEach(body ->
                            before.get(body).ifPresent(agency -> bodies.put(body, agency.before(act.effective()))));
            refuseNamed(bodies, act);
            // First what is restored, then the rules: they look at the whole.
            Agencies.write(writing, bodies);
            return writing.change(KIND, stored.id(), stored.version(), act.withoutForce(), "reorganisation.revoke");
        });
    }

    private static void refuseWhatRestsOnIt(Directory directory, Reorganisation act) {
        for (Reorganisation other : directory.acts()) {
            boolean later = !other.effective().isBefore(act.effective()) && !other.equals(act);
            if (later && other.bodies().stream().anyMatch(act.bodies()::contains)) {
                throw Problem.of("reorganisation.later", other.name(), other.effective());
            }
        }
    }

    /** Nothing is left that names what was never there. */
    private void refuseNamed(Map<UUID, Agency> bodies, Reorganisation act) {
        List<UUID> gone = bodies.entrySet().stream()
                .filter(body -> body.getValue().versions().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        // How many they are would tell of records that whoever asks may not know of.
        if (!gone.isEmpty() && rooms.stream().anyMatch(room -> room.names(gone))) {
            throw Problem.of("reorganisation.named", act.name());
        }
    }
}
