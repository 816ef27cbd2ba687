package congtam.ui.inspection;

import com.github.f4b6a3.uuid.UuidCreator;
import congtam.inspection.Checklist;
import congtam.inspection.ChecklistLine;
import congtam.inspection.Finding;
import congtam.inspection.Inspection;
import congtam.inspection.Outcome;
import congtam.text.Texts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lines of the checklist with what was found on each, and below them what is on no line. */
final class FindingsForm {
    /** The code of what is on no line. */
    static final String NO_LINE = "";

    private final Checklist checklist;
    private final Texts texts;
    private final Clock clock;
    private final List<FindingForm> findings = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private List<Row> rows = List.of();
    private @Nullable Row selected;

    /**
     * What the list shows.
     *
     * @param code of the line, or of a group
     * @param line null for what is on no line of this list
     * @param finding null while the line has no answer, and for the title of a group
     */
    record Row(
            String code,
            @Nullable ChecklistLine line,
            boolean title,
            @Nullable FindingForm finding) {
        boolean isPlaceOf(@Nullable Row other) {
            return other != null && title == other.title && code.equals(other.code) && finding == other.finding;
        }
    }

    FindingsForm(Checklist checklist, Texts texts, Clock clock) {
        this.checklist = checklist;
        this.texts = texts;
        this.clock = clock;
        arrange();
        selected = rows.stream().filter(row -> !row.title()).findFirst().orElse(null);
    }

    private void arrange() {
        List<Row> arranged = new ArrayList<>();
        for (Checklist.Group group : checklist.groups()) {
            arranged.add(new Row(group.title().code(), group.title(), true, null));
            group.lines().forEach(line -> addRows(arranged, line.code(), line));
        }
        arranged.add(new Row(NO_LINE, null, true, null));
        findings.stream()
                .filter(finding ->
                        !finding.line.isEmpty() && checklist.line(finding.line).isEmpty())
                .forEach(finding -> arranged.add(new Row(finding.line, null, false, finding)));
        findings.stream()
                .filter(finding -> finding.line.isEmpty())
                .forEach(finding -> arranged.add(new Row(NO_LINE, null, false, finding)));
        arranged.add(new Row(NO_LINE, null, false, null));
        rows = List.copyOf(arranged);
    }

    private void addRows(List<Row> arranged, String code, ChecklistLine line) {
        List<FindingForm> here =
                findings.stream().filter(one -> one.line.equals(code)).toList();
        here.forEach(finding -> arranged.add(new Row(code, line, false, finding)));
        if (here.isEmpty()) {
            arranged.add(new Row(code, line, false, null));
        }
    }

    List<Row> rows() {
        return rows;
    }

    List<FindingForm> all() {
        return List.copyOf(findings);
    }

    @Nullable
    Row selected() {
        return selected;
    }

    void select(Row row) {
        if (!row.isPlaceOf(selected)) {
            selected = row;
            tell();
        }
    }

    /** How many lines of the list have an answer. */
    long answered() {
        return rows.stream().filter(row -> row.finding() != null).count();
    }

    long failed() {
        return findings.stream()
                .filter(finding -> finding.outcome.get() == Outcome.FAILED)
                .count();
    }

    /** Answers the selected line, or changes its answer. */
    void answer(Outcome outcome) {
        Row row = selected;
        if (row == null || row.title()) {
            return;
        }
        FindingForm finding = row.finding();
        if (finding != null) {
            finding.outcome.set(outcome);
        } else if (mayAdd()) {
            add(row, outcome);
        }
    }

    private boolean mayAdd() {
        return findings.size() < Inspection.MOST_FINDINGS;
    }

    /** Another finding on the line of the selected one. */
    void addAnother() {
        Row row = selected;
        if (row != null && mayAddAnother()) {
            add(row, Outcome.FAILED);
        }
    }

    boolean mayAddAnother() {
        return selected != null && selected.finding() != null && mayAdd();
    }

    private void add(Row row, Outcome outcome) {
        FindingForm finding = form(UuidCreator.getTimeOrderedEpoch(), row.code());
        finding.outcome.set(outcome);
        arrange();
        selected = find(finding.id).orElse(row);
        tell();
    }

    private FindingForm form(UUID id, String line) {
        FindingForm finding = new FindingForm(id, line, texts, clock);
        finding.onChange(this::tell);
        findings.add(finding);
        return finding;
    }

    /** Takes the selected answer back. */
    void clear() {
        Row row = selected;
        if (row != null && row.finding() != null) {
            findings.remove(row.finding());
            reselect(row);
        }
    }

    private Optional<Row> find(UUID id) {
        return rows.stream()
                .filter(row -> row.finding() != null && row.finding().id.equals(id))
                .findFirst();
    }

    private void reselect(@Nullable Row before) {
        arrange();
        FindingForm finding = before == null ? null : before.finding();
        selected = Optional.ofNullable(finding)
                .flatMap(one -> find(one.id))
                .or(() -> rows.stream()
                        .filter(row ->
                                before != null && !row.title() && row.code().equals(before.code()))
                        .findFirst())
                .or(() -> rows.stream().filter(row -> !row.title()).findFirst())
                .orElse(null);
        tell();
    }

    /** A finding that is known already keeps its form, which stands on the screen. */
    void load(List<Finding> stored) {
        List<FindingForm> before = List.copyOf(findings);
        findings.clear();
        for (Finding finding : stored) {
            Optional<FindingForm> known =
                    before.stream().filter(form -> form.id.equals(finding.id())).findFirst();
            known.ifPresent(findings::add);
            known.orElseGet(() -> form(finding.id(), finding.line())).load(finding);
        }
        reselect(selected);
    }

    /** What was answered since stays; what others did meanwhile shows. */
    void follow(List<Finding> sent, List<Finding> merged) {
        for (Finding finding : merged) {
            Optional<Finding> known =
                    sent.stream().filter(one -> one.id().equals(finding.id())).findFirst();
            if (known.isEmpty()) {
                form(finding.id(), finding.line()).load(finding);
            } else {
                findings.stream()
                        .filter(form -> form.id.equals(finding.id()))
                        .forEach(form -> form.follow(known.get(), finding));
            }
        }
        findings.removeIf(form -> isIn(sent, form.id) && !isIn(merged, form.id));
        reselect(selected);
    }

    private static boolean isIn(List<Finding> findings, UUID id) {
        return findings.stream().anyMatch(finding -> Objects.equals(finding.id(), id));
    }

    List<Finding> toFindings() {
        return findings.stream().map(FindingForm::toFinding).toList();
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
