package congtam.exchange;

import congtam.agency.Agency;
import congtam.agency.AgencyKind;
import congtam.agency.AgencyNames;
import congtam.agency.AgencyVersion;
import congtam.register.Register;
import congtam.text.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides, for a batch of rows at a time, which go in, which change a record, and which are given back. Writes nothing. */
final class RowJudge<V extends RowContent, S, B> {
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    private final Register register;
    private final Intake<V, S, B> intake;
    private final ImportProfile profile;
    private final RowMapping mapping;
    private final ImportRows rows;
    private final AgencyNames names;
    private final Map<String, Taken> taken = new HashMap<>();
    private final Set<String> rejectedNow = new HashSet<>();

    RowJudge(
            Register register,
            Intake<V, S, B> intake,
            ImportProfile profile,
            CsvFile file,
            ImportRows rows,
            AgencyNames names) {
        this.register = register;
        this.intake = intake;
        this.profile = profile;
        this.mapping = new RowMapping(profile, file);
        this.rows = rows;
        this.names = names;
    }

    /** The row that holds an identity in this file. */
    private record Taken(long line, String hash) {}

    private record Candidate(
            CsvRow row, String hash, @Nullable String identity) {}

    Judgement<V, S, B> judge(List<CsvRow> batch) {
        Map<CsvRow, Problem> problems = new HashMap<>();
        List<Candidate> candidates = new ArrayList<>(batch.size());
        for (CsvRow row : batch) {
            String hash = RowMapping.hash(row);
            candidates.add(new Candidate(row, hash, identity(row, hash, problems)));
        }
        List<String> keys = candidates.stream()
                .map(Candidate::identity)
                .filter(java.util.Objects::nonNull)
                .toList();
        Map<String, ImportRows.Known> known = register.read(db -> rows.known(db, keys));
        List<Judgement.Fresh<V>> fresh = new ArrayList<>();
        List<Judgement.Changed<V, S, B>> changed = new ArrayList<>();
        List<String> passed = new ArrayList<>();
        int unchanged = 0;
        for (Candidate candidate : candidates) {
            String identity = candidate.identity();
            if (identity == null) {
                continue;
            }
            try {
                if (isThere(candidate, identity, known.get(identity))) {
                    unchanged++;
                } else {
                    sort(candidate, identity, known.get(identity), fresh, changed, passed);
                }
                taken.putIfAbsent(identity, new Taken(candidate.row().line(), candidate.hash()));
            } catch (Problem problem) {
                problems.put(candidate.row(), problem);
            }
        }
        List<String> news = notRemembered(passed);
        return new Judgement<>(
                fresh, changed, refused(candidates, problems), news, unchanged + passed.size() - news.size());
    }

    private List<String> notRemembered(List<String> passed) {
        Set<String> before = passed.isEmpty()
                ? Set.of()
                : register.read(db -> rows.known(
                                db, passed.stream().map(ImportRows::passedKey).toList())
                        .keySet());
        return passed.stream()
                .filter(hash -> !before.contains(ImportRows.passedKey(hash)))
                .toList();
    }

    private @Nullable String identity(CsvRow row, String hash, Map<CsvRow, Problem> problems) {
        try {
            return mapping.identity(row, hash);
        } catch (Problem problem) {
            problems.put(row, problem);
            return null;
        }
    }

    private boolean isThere(Candidate candidate, String identity, ImportRows.@Nullable Known known) {
        Taken earlier = taken.get(identity);
        if (earlier != null && !earlier.hash().equals(candidate.hash())) {
            throw Problem.of("row.identity-twice", identity, String.valueOf(earlier.line()));
        }
        return earlier != null || (known != null && known.hash().equals(candidate.hash()));
    }

    private void sort(
            Candidate candidate,
            String identity,
            ImportRows.@Nullable Known known,
            List<Judgement.Fresh<V>> fresh,
            List<Judgement.Changed<V, S, B>> changed,
            List<String> passed) {
        RowMapping.refuseControl(candidate.row());
        V values = intake.values(mapping, candidate.row(), mapping.source(identity));
        intake.refuse(values);
        Judgement.Fresh<V> row = new Judgement.Fresh<>(identity, candidate.hash(), values, agency(values));
        if (known == null || known.recordId() == null) {
            fresh.add(row);
        } else if (intake.isOthers(known.recordId())) {
            passed.add(row.hash());
        } else {
            changed.add(changed(row, known, known.recordId()));
        }
    }

    private Judgement.Changed<V, S, B> changed(Judgement.Fresh<V> row, ImportRows.Known known, UUID id) {
        S seen = intake.seen(id);
        B base = intake.base(id, row.identity());
        // Tried once, to hear a refusal while the row can still be given back.
        intake.change(base, new Intake.Placed<>(row.values(), row.agency().id()), seen);
        return new Judgement.Changed<>(row, known, base, seen);
    }

    private Judgement.AgencyChoice agency(V values) {
        String name = values.agency();
        if (name.isEmpty()) {
            return Judgement.AgencyChoice.NONE;
        }
        List<UUID> meant = names.meant(name, LocalDate.ofInstant(values.at(), congtam.text.Texts.ZONE));
        if (meant.size() > 1) {
            throw Problem.of("row.agency-several", name, meant.size());
        }
        if (!meant.isEmpty()) {
            return new Judgement.AgencyChoice(meant.getFirst(), null);
        }
        return switch (profile.unknownAgency()) {
            case LEAVE -> Judgement.AgencyChoice.NONE;
            case REJECT -> throw Problem.of("row.agency-unknown", name);
            case CREATE ->
                new Judgement.AgencyChoice(
                        null,
                        new Agency(List.of(new AgencyVersion(ALWAYS, null, "", name, "", AgencyKind.OTHER, null, ""))));
        };
    }

    private List<Judgement.Refused> refused(List<Candidate> candidates, Map<CsvRow, Problem> problems) {
        if (problems.isEmpty()) {
            return List.of();
        }
        List<String> keys = candidates.stream()
                .filter(candidate -> problems.containsKey(candidate.row()))
                .map(candidate -> ImportRows.rejectedKey(candidate.hash()))
                .toList();
        Set<String> before = register.read(db -> rows.known(db, keys)).keySet();
        List<Judgement.Refused> refused = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Problem problem = problems.get(candidate.row());
            if (problem != null) {
                boolean now = rejectedNow.contains(candidate.hash());
                boolean again = !now && before.contains(ImportRows.rejectedKey(candidate.hash()));
                if (!again) {
                    rejectedNow.add(candidate.hash());
                }
                refused.add(new Judgement.Refused(candidate.row(), candidate.hash(), problem, again));
            }
        }
        return refused;
    }
}
