package congtam.inspection;

import congtam.text.Entry;
import congtam.text.Problem;
import java.util.List;
import java.util.UUID;

/**
 * What the team found on one line of the checklist.
 *
 * @param line the line's code, such as {@code A1}; empty for what is on no line
 * @param basis the rule that was kept or broken; may be empty
 * @param fact what was observed, not what was thought of it
 * @param persons whom it concerns; may be empty
 * @param explanation what the unit said to it
 * @param remedies in the order in which they were asked for
 * @param officials those whom it concerns who are known by their inner ids, beside the words
 */
public record Finding(
        UUID id,
        String line,
        Outcome outcome,
        Severity severity,
        String basis,
        String fact,
        String persons,
        String explanation,
        List<Remedy> remedies,
        List<UUID> officials) {
    public static final int MOST_LINE = 20;
    public static final int MOST_BASIS = 500;
    public static final int MOST_FACT = 8_000;
    public static final int MOST_PERSONS = 1_000;
    public static final int MOST_EXPLANATION = 4_000;
    public static final int MOST_REMEDIES = 30;
    public static final int MOST_OFFICIALS = 20;

    public Finding {
        line = Entry.limited(line, "visit.finding.line", MOST_LINE);
        basis = Entry.limited(basis, "visit.finding.basis", MOST_BASIS);
        fact = Entry.limited(fact, "visit.finding.fact", MOST_FACT);
        persons = Entry.limited(persons, "visit.finding.persons", MOST_PERSONS);
        explanation = Entry.limited(explanation, "visit.finding.explanation", MOST_EXPLANATION);
        remedies = List.copyOf(remedies);
        if (remedies.size() > MOST_REMEDIES) {
            throw Problem.of("inspection.remedies", remedies.size(), MOST_REMEDIES);
        }
        officials = List.copyOf(officials);
        if (officials.size() > MOST_OFFICIALS) {
            throw Problem.of("official.too-many", officials.size(), MOST_OFFICIALS);
        }
    }

    /** One that names nobody by an inner id. */
    public Finding(
            UUID id,
            String line,
            Outcome outcome,
            Severity severity,
            String basis,
            String fact,
            String persons,
            String explanation,
            List<Remedy> remedies) {
        this(id, line, outcome, severity, basis, fact, persons, explanation, remedies, List.of());
    }

    /** An answer to a line of the checklist, before anything is said about it. */
    public static Finding answer(UUID id, String line, Outcome outcome) {
        return new Finding(id, line, outcome, Severity.NONE, "", "", "", "", List.of());
    }
}
