package congtam.ui.reorganisation;

import congtam.agency.Agency;
import congtam.agency.AgencyLine;
import congtam.agency.AgencyRow;
import congtam.agency.AgencyVersion;
import congtam.agency.Directory;
import congtam.agency.HeirChoice;
import congtam.agency.PlanDraft;
import congtam.agency.PlanStep;
import congtam.agency.Succession;
import congtam.register.RecordRef;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.kit.Background;
import congtam.ui.kit.DateFields;
import congtam.ui.kit.Field;
import congtam.ui.kit.TypedDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The plan that somebody makes: its heading, its steps, and whether it could be done. */
final class PlanForm {
    private static final PlanDraft.Check UNCHECKED = new PlanDraft.Check(null, null, -1);

    final Field<String> effective;
    final Field<String> name = Field.text("field.reorganisation", AgencyVersion.MOST_NAME);
    final Field<String> document = Field.text("field.legalAct", AgencyVersion.MOST_NAME);
    final Field<String> documentDate;
    final Field<String> issuer = Field.text("plan.issuer", AgencyVersion.MOST_NAME);

    private final Texts texts;
    private final Background background;
    private final Clock clock;
    private final List<Runnable> listeners = new ArrayList<>();
    private Directory directory = new Directory(Map.of(), List.of());
    private Map<UUID, String> acts = Map.of();
    private List<PlanStep> steps = List.of();
    private Map<UUID, AgencyVersion> founded = Map.of();
    private PlanDraft.Check check = UNCHECKED;
    private int asked;

    PlanForm(Texts texts, Background background, Clock clock) {
        this.texts = texts;
        this.background = background;
        this.clock = clock;
        this.effective = new Field<>("", String::strip, typed -> texts.date(read(typed)));
        this.documentDate = DateFields.day(texts, clock);
        clear();
        Stream.of(effective, name, document, documentDate, issuer).forEach(field -> field.onChange(this::changed));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }

    void load(Directory read) {
        directory = read;
        changed();
    }

    Directory directory() {
        return directory;
    }

    List<PlanStep> steps() {
        return steps;
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    /** The first day of the new state; the beginning of next month while the field holds no day. */
    LocalDate day() {
        try {
            return read(effective.get());
        } catch (Problem unreadable) {
            return nextMonth();
        }
    }

    private LocalDate read(String typed) {
        return typed.isEmpty() ? nextMonth() : TypedDate.day(typed, today());
    }

    private LocalDate nextMonth() {
        return today().plusMonths(1).withDayOfMonth(1);
    }

    PlanDraft draft() {
        String legalAct = Stream.of(document, documentDate, issuer)
                .map(Field::get)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return new PlanDraft(day(), name.get(), legalAct, acts, steps);
    }

    void add(PlanStep... more) {
        add(List.of(more));
    }

    void add(List<PlanStep> more) {
        List<PlanStep> all = new ArrayList<>(steps);
        all.addAll(more);
        steps = List.copyOf(all);
        changed();
    }

    void remove(Collection<PlanStep> some) {
        List<PlanStep> rest = new ArrayList<>(steps);
        rest.removeAll(some);
        steps = List.copyOf(rest);
        changed();
    }

    /** Says who answers for what one that is split had. */
    void nameHeir(UUID from, UUID heir) {
        steps = steps.stream()
                .map(step ->
                        step instanceof PlanStep.Split split && split.from().equals(from)
                                ? new PlanStep.Split(
                                        from,
                                        split.heirs().stream()
                                                .map(one -> new Succession(
                                                        one.from(),
                                                        one.to(),
                                                        one.share(),
                                                        one.basis(),
                                                        one.certainty(),
                                                        one.to().equals(heir)))
                                                .toList())
                                : step)
                .toList();
        changed();
    }

    /** Keeps what somebody chose for single records, as steps of the plan; of two choices for the same one, the later. */
    void give(List<HeirChoice> more) {
        if (more.isEmpty()) {
            return;
        }
        Map<List<Object>, HeirChoice> all = new LinkedHashMap<>();
        Stream.concat(steps.stream().flatMap(PlanForm::given), more.stream())
                .forEach(choice -> all.put(List.of(choice.record(), choice.agency()), choice));
        List<PlanStep> rest = new ArrayList<>(steps);
        rest.removeIf(PlanStep.Give.class::isInstance);
        rest.addAll(PlanDraft.gifts(List.copyOf(all.values())));
        steps = List.copyOf(rest);
        changed();
    }

    private static Stream<HeirChoice> given(PlanStep step) {
        return step instanceof PlanStep.Give(UUID agency, UUID heir, List<RecordRef> records)
                ? records.stream().map(one -> new HeirChoice(one, agency, heir))
                : Stream.empty();
    }

    /** Begins with another plan. */
    void open(PlanDraft draft) {
        acts = draft.acts();
        steps = draft.steps();
        effective.load(texts.date(draft.effective()));
        name.load(draft.name());
        document.load(draft.legalAct());
        documentDate.load("");
        issuer.load("");
        changed();
    }

    /** Begins with an empty plan. */
    void clear() {
        open(new PlanDraft(nextMonth(), "", "", Map.of(), List.of()));
    }

    /** Whether it could be done, as far as that is known already. */
    PlanDraft.Check check() {
        return check;
    }

    boolean isReady() {
        return check.outcome() != null && isDayReadable();
    }

    /** Asked of what is typed by now, not only once the field is left: a key may come first. */
    private boolean isDayReadable() {
        try {
            var _ = read(effective.get());
            return true;
        } catch (Problem unreadable) {
            return false;
        }
    }

    private void changed() {
        int now = ++asked;
        check = UNCHECKED;
        founded = steps.stream()
                .filter(PlanStep.Found.class::isInstance)
                .map(PlanStep.Found.class::cast)
                .collect(Collectors.toMap(PlanStep.Found::id, PlanStep.Found::body, (one, same) -> one));
        tell();
        if (steps.isEmpty()) {
            return;
        }
        PlanDraft draft = draft();
        Directory before = directory;
        background
                .run(progress -> draft.check(before))
                .onResult(answer -> {
                    if (now == asked) {
                        check = answer;
                        tell();
                    }
                })
                .start();
    }

    /** The agencies or units of the eve, with those that the plan founds. */
    List<AgencyRow> tree(boolean units) {
        return draft().tree(directory, units);
    }

    /** Those among whom something can be chosen. */
    List<AgencyLine> lines(boolean units, Predicate<UUID> wanted) {
        return AgencyLine.present(tree(units)).stream()
                .filter(line -> wanted.test(line.agency().id()))
                .toList();
    }

    /** What one is before the plan, or what it is founded as. */
    Optional<AgencyVersion> version(UUID id) {
        return Optional.ofNullable(founded.get(id))
                .or(() -> directory.on(id, day().minusDays(1)))
                .or(() -> directory.get(id).map(this::nearest));
    }

    private AgencyVersion nearest(Agency body) {
        return body.nearest(day().minusDays(1));
    }

    boolean isUnit(UUID id) {
        return version(id).map(version -> version.kind().isUnit()).orElse(false);
    }

    String name(@Nullable UUID id) {
        return id == null ? "" : version(id).map(AgencyVersion::shown).orElseGet(() -> texts.get("plan.nobody"));
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
