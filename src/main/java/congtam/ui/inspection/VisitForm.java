package congtam.ui.inspection;

import congtam.inspection.Attendee;
import congtam.inspection.Checklist;
import congtam.inspection.Inspection;
import congtam.inspection.InspectionResult;
import congtam.inspection.InspectionState;
import congtam.inspection.Inspections;
import congtam.inspection.NewInspection;
import congtam.inspection.TeamMember;
import congtam.inspection.VisitKind;
import congtam.register.Stored;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.agency.AgencyPick;
import congtam.ui.kit.DateFields;
import congtam.ui.kit.Field;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form of one visit, without a window. Each answer is saved as it is given, so at any time it can say what can
 * be stored: wherever something is wrong still, that is what was stored last.
 */
final class VisitForm {
    final Field<AgencyPick> agency = new Field<>(AgencyPick.NONE, pick -> pick, VisitForm::known);
    final Field<String> place = Field.text("visit.place", Inspection.MOST_PLACE);
    final Field<String> decision = Field.text("visit.decision", Inspection.MOST_DECISION);
    final Field<VisitKind> kind = Field.of(VisitKind.SURPRISE);
    final Field<String> startsAt;
    final Field<String> endsAt;
    final Field<String> note = Field.text("visit.note", Inspection.MOST_NOTE);
    final Field<InspectionState> state = Field.of(InspectionState.UNDER_WAY);
    final Field<InspectionResult> result = Field.of(InspectionResult.UNDECIDED);
    final PeopleForm<TeamMember> team = PeopleForm.team();
    final PeopleForm<Attendee> present = PeopleForm.present();
    final FindingsForm findings;

    private final Texts texts;
    private final Clock clock;
    private final List<Runnable> listeners = new ArrayList<>();
    private Instant startKnown;
    private @Nullable Instant endKnown;
    private @Nullable Stored<Inspection> stored;
    private boolean loading;

    /** The form of a visit that begins now. */
    VisitForm(Checklist checklist, Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
        this.startKnown = clock.instant();
        this.startsAt = new Field<>("", String::strip, this::start);
        this.endsAt = new Field<>("", String::strip, this::end);
        this.findings = new FindingsForm(checklist, texts, clock);
        startsAt.load(texts.dateTime(startKnown));
        fields().forEach(field -> field.onChange(this::tell));
        // What is right depends on the others.
        state.onChange(() -> check(startsAt));
        startsAt.onChange(() -> check(endsAt));
        team.onChange(this::tell);
        present.onChange(this::tell);
        findings.onChange(this::tell);
    }

    private Stream<Field<?>> fields() {
        return Stream.of(agency, place, decision, kind, startsAt, endsAt, note, state, result);
    }

    private static AgencyPick known(AgencyPick pick) {
        if (pick.isUnknown()) {
            throw Problem.of("agency.not-picked", pick.typed());
        }
        if (pick.id() == null) {
            throw Problem.of("inspection.no-agency");
        }
        return pick;
    }

    private String start(String typed) {
        Instant instant = instant(typed, startKnown);
        Inspections.refuseFuture(state.get(), instant, clock.instant());
        return texts.dateTime(instant);
    }

    private String end(String typed) {
        if (typed.isEmpty()) {
            return typed;
        }
        Instant start = instant(startsAt.storable(), startKnown);
        Instant end = instant(typed, endKnown);
        if (end.isBefore(start)) {
            throw Problem.of("inspection.times", start, end);
        }
        return texts.dateTime(end);
    }

    private void check(Field<String> field) {
        if (!loading) {
            field.settle();
        }
    }

    /** A time that nobody touched keeps its seconds. */
    private Instant instant(String typed, @Nullable Instant known) {
        return known != null && typed.equals(texts.dateTime(known)) ? known : DateFields.instant(typed, clock);
    }

    /** Takes what the register holds; whatever was typed is gone. */
    void load(Stored<Inspection> opened) {
        stored = opened;
        show(opened.content());
    }

    /** Shows what a person decided between two versions, which is not in the register yet. */
    void take(Inspection decided) {
        show(decided);
    }

    private void show(Inspection visit) {
        loading = true;
        know(visit);
        agency.load(AgencyPick.of(visit.agencyId()));
        place.load(visit.place());
        decision.load(visit.decision());
        kind.load(visit.kind());
        state.load(visit.state());
        result.load(visit.result());
        startsAt.load(texts.dateTime(startKnown));
        endsAt.load(shown(endKnown));
        note.load(visit.note());
        team.load(visit.team());
        present.load(visit.present());
        findings.load(visit.findings());
        loading = false;
        tell();
    }

    private void know(Inspection visit) {
        startKnown = visit.startsAt();
        endKnown = visit.endsAt();
    }

    private String shown(@Nullable Instant instant) {
        return instant == null ? "" : texts.dateTime(instant);
    }

    /**
     * The register has stored what was sent, joined with what others did meanwhile; what was answered since stays.
     *
     * @param sent what was handed to the register
     */
    void follow(Inspection sent, Stored<Inspection> saved) {
        loading = true;
        Inspection merged = saved.content();
        stored = saved;
        agency.follow(AgencyPick.of(sent.agencyId()), AgencyPick.of(merged.agencyId()));
        place.follow(sent.place(), merged.place());
        decision.follow(sent.decision(), merged.decision());
        kind.follow(sent.kind(), merged.kind());
        state.follow(sent.state(), merged.state());
        result.follow(sent.result(), merged.result());
        startsAt.follow(texts.dateTime(sent.startsAt()), texts.dateTime(merged.startsAt()));
        endsAt.follow(shown(sent.endsAt()), shown(merged.endsAt()));
        know(merged);
        note.follow(sent.note(), merged.note());
        team.follow(sent.team(), merged.team());
        present.follow(sent.present(), merged.present());
        findings.follow(sent.findings(), merged.findings());
        loading = false;
        tell();
    }

    /** The visit as it was opened or last saved; empty while it has not begun. */
    Optional<Stored<Inspection>> stored() {
        return Optional.ofNullable(stored);
    }

    Optional<String> number() {
        return stored().map(some -> some.content().number());
    }

    /** What can be stored now differs from what is. */
    boolean edited() {
        return stored == null
                ? agency.edited()
                        || place.edited()
                        || decision.edited()
                        || note.edited()
                        || team.edited()
                        || present.edited()
                : !toInspection().equals(stored.content());
    }

    /** The first field at which something is wrong, so that what stands there is not stored. */
    Optional<Field<?>> fault() {
        return Stream.concat(fields(), findings.all().stream().flatMap(FindingForm::allFields))
                .filter(field -> field.fault() != null)
                .<Field<?>>map(field -> field)
                .findFirst();
    }

    /** Settles what is needed to begin, and gives the first field at which something is wrong. */
    Optional<Field<?>> firstFault() {
        fields().forEach(Field::settle);
        return fault();
    }

    /** The visit about to begin; only when nothing is wrong. */
    NewInspection toNewInspection() {
        return new NewInspection(
                Objects.requireNonNull(agency.get().id()),
                place.storable(),
                decision.storable(),
                kind.get(),
                starts(),
                ends(),
                team.people(),
                present.people(),
                note.storable(),
                state.get(),
                result.get(),
                null,
                findings.toFindings());
    }

    /** The visit as it should be; only of one that has begun. */
    Inspection toInspection() {
        Inspection before = Objects.requireNonNull(stored).content();
        UUID agencyId = agency.storable().id();
        boolean future = isFuture();
        boolean reversed = !future && isReversed();
        return new Inspection(
                before.number(),
                agencyId == null ? before.agencyId() : agencyId,
                place.storable(),
                decision.storable(),
                kind.get(),
                future || reversed ? before.startsAt() : starts(),
                future || reversed ? before.endsAt() : ends(),
                team.people(),
                present.people(),
                note.storable(),
                future ? before.state() : state.get(),
                result.get(),
                before.source(),
                findings.toFindings());
    }

    private boolean isFuture() {
        try {
            Inspections.refuseFuture(state.get(), starts(), clock.instant());
            return false;
        } catch (Problem problem) {
            return true;
        }
    }

    private boolean isReversed() {
        Instant end = ends();
        return end != null && end.isBefore(starts());
    }

    private Instant starts() {
        return instant(startsAt.storable(), startKnown);
    }

    private @Nullable Instant ends() {
        String text = endsAt.storable();
        return text.isEmpty() ? null : instant(text, endKnown);
    }

    /** Calls back after each change of anything in the form. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        if (!loading) {
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }
}
