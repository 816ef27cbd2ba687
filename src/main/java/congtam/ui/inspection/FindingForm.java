package congtam.ui.inspection;

import com.github.f4b6a3.uuid.UuidCreator;
import congtam.inspection.Finding;
import congtam.inspection.Outcome;
import congtam.inspection.Remedy;
import congtam.inspection.Severity;
import congtam.text.Texts;
import congtam.ui.kit.Field;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What was found on one line, as it stands in the form. */
final class FindingForm {
    final UUID id;
    final String line;
    final Field<Outcome> outcome = Field.of(Outcome.NOTED);
    final Field<Severity> severity = Field.of(Severity.NONE);
    final Field<String> basis = Field.text("visit.finding.basis", Finding.MOST_BASIS);
    final Field<String> fact = Field.text("visit.finding.fact", Finding.MOST_FACT);
    final Field<String> persons = Field.text("visit.finding.persons", Finding.MOST_PERSONS);
    /** Those among them who are in the list of officials. */
    final Field<List<UUID>> officials = Field.of(List.of());

    final Field<String> explanation = Field.text("visit.finding.explanation", Finding.MOST_EXPLANATION);

    private final Texts texts;
    private final Clock clock;
    private final List<RemedyForm> remedies = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();

    FindingForm(UUID id, String line, Texts texts, Clock clock) {
        this.id = id;
        this.line = line;
        this.texts = texts;
        this.clock = clock;
        fields().forEach(field -> field.onChange(this::tell));
    }

    private Stream<Field<?>> fields() {
        return Stream.of(outcome, severity, basis, fact, persons, officials, explanation);
    }

    Stream<Field<?>> allFields() {
        return Stream.concat(fields(), remedies.stream().flatMap(RemedyForm::fields));
    }

    void load(Finding finding) {
        outcome.load(finding.outcome());
        severity.load(finding.severity());
        basis.load(finding.basis());
        fact.load(finding.fact());
        persons.load(finding.persons());
        officials.load(finding.officials());
        explanation.load(finding.explanation());
        remedies.clear();
        finding.remedies().forEach(remedy -> form(remedy.id()).load(remedy));
        tell();
    }

    void follow(Finding sent, Finding merged) {
        outcome.follow(sent.outcome(), merged.outcome());
        severity.follow(sent.severity(), merged.severity());
        basis.follow(sent.basis(), merged.basis());
        fact.follow(sent.fact(), merged.fact());
        persons.follow(sent.persons(), merged.persons());
        officials.follow(sent.officials(), merged.officials());
        explanation.follow(sent.explanation(), merged.explanation());
        for (Remedy remedy : merged.remedies()) {
            Optional<Remedy> known = sent.remedies().stream()
                    .filter(one -> one.id().equals(remedy.id()))
                    .findFirst();
            if (known.isEmpty()) {
                form(remedy.id()).load(remedy);
            } else {
                remedy(remedy.id()).ifPresent(form -> form.follow(known.get(), remedy));
            }
        }
        // What others took away goes, unless it has been added here since.
        remedies.removeIf(form -> isIn(sent.remedies(), form.id) && !isIn(merged.remedies(), form.id));
        tell();
    }

    private static boolean isIn(List<Remedy> remedies, UUID id) {
        return remedies.stream().anyMatch(remedy -> remedy.id().equals(id));
    }

    Finding toFinding() {
        return new Finding(
                id,
                line,
                outcome.get(),
                severity.get(),
                basis.storable(),
                fact.storable(),
                persons.storable(),
                explanation.storable(),
                remedies.stream().map(RemedyForm::toRemedy).toList(),
                officials.get());
    }

    /** Whether there is more to it than its answer, so that somebody should be asked before it goes. */
    boolean saysMore() {
        return !toFinding().equals(new Finding(id, line, outcome.get(), severity.get(), "", "", "", "", List.of()));
    }

    List<RemedyForm> remedies() {
        return List.copyOf(remedies);
    }

    private Optional<RemedyForm> remedy(UUID remedy) {
        return remedies.stream().filter(form -> form.id.equals(remedy)).findFirst();
    }

    boolean mayAddRemedy() {
        return remedies.size() < Finding.MOST_REMEDIES;
    }

    RemedyForm addRemedy() {
        RemedyForm form = form(UuidCreator.getTimeOrderedEpoch());
        tell();
        return form;
    }

    private RemedyForm form(UUID remedy) {
        RemedyForm form = new RemedyForm(remedy, texts, clock);
        form.fields().forEach(field -> field.onChange(this::tell));
        remedies.add(form);
        return form;
    }

    void removeRemedy(RemedyForm remedy) {
        remedies.remove(remedy);
        tell();
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
