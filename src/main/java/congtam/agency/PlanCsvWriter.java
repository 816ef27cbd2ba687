package congtam.agency;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan as the table that {@link PlanCsv} reads: what is founded keeps its inner id, so that read again it is the same plan. */
public final class PlanCsvWriter {
    private static final String[] COLUMNS = {
        "effective",
        "act",
        "legal_act",
        "from",
        "to",
        "code",
        "name",
        "short_name",
        "symbol",
        "kind",
        "parent",
        "unit",
        "share",
        "basis",
        "certainty",
        "heir",
        "record"
    };
    private static final String SAME = "";

    private final Plan plan;
    private final Directory directory;
    private final LocalDate eve;
    private final PlanKeys keys;

    private PlanCsvWriter(Plan plan, Directory directory) {
        this.plan = plan;
        this.directory = directory;
        this.eve = plan.effective().minusDays(1);
        this.keys = new PlanKeys(directory, plan.effective());
    }

    /**
     * The table.
     *
     * @param directory in which the plan's eve can be seen, whether the plan was done in it or not
     */
    public static String of(Plan plan, Directory directory) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            new PlanCsvWriter(plan, directory).write(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void write(CsvWriter csv) {
        csv.writeRecord(COLUMNS);
        plan.changed().forEach((id, version) -> csv.writeRecord(changed(id, version)));
        Set<UUID> ended = new LinkedHashSet<>(plan.ended());
        for (Succession step : plan.successions()) {
            ended.remove(step.from());
            csv.writeRecord(succession(step));
        }
        ended.forEach(id -> csv.writeRecord(line(plan.legalAct(), key(id), "")));
        plan.choices().forEach(choice -> csv.writeRecord(choice(choice)));
    }

    private List<String> changed(UUID id, AgencyVersion version) {
        AgencyVersion before = directory.on(id, eve).orElse(null);
        boolean unit = version.kind().isUnit();
        return line(
                version.legalAct(),
                "",
                key(id),
                text(version.code(), before == null ? null : before.code()),
                text(version.name(), before == null ? null : before.name()),
                text(version.shortName(), before == null ? null : before.shortName()),
                text(version.symbol(), before == null ? null : before.symbol()),
                // Always, so that the line says something even where nothing differs.
                version.kind().name(),
                place(version.parentId(), before == null ? Optional.empty() : Optional.ofNullable(before.parentId())),
                unit
                        ? SAME
                        : place(
                                version.unitId(),
                                before == null ? Optional.empty() : Optional.ofNullable(before.unitId())));
    }

    private static String text(String then, @Nullable String now) {
        if (Objects.requireNonNullElse(now, "").equals(then)) {
            return SAME;
        }
        return then.isEmpty() ? PlanCsv.NONE : then;
    }

    private String place(@Nullable UUID then, Optional<UUID> now) {
        if (Objects.equals(then, now.orElse(null))) {
            return SAME;
        }
        return then == null ? PlanCsv.NONE : key(then);
    }

    private List<String> succession(Succession step) {
        Integer share = step.share();
        ShareBasis basis = step.basis();
        return line(
                plan.legalAct(),
                key(step.from()),
                key(step.to()),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                share == null
                        ? ""
                        : BigDecimal.valueOf(share, 2).stripTrailingZeros().toPlainString(),
                basis == null ? "" : basis.name(),
                step.certainty() == Certainty.CERTAIN ? "" : step.certainty().name(),
                step.heir() ? "yes" : "no");
    }

    private List<String> choice(HeirChoice choice) {
        UUID named = choice.agency();
        String from = directory.on(named, eve).isPresent() ? keys.of(named) : named.toString();
        List<String> line = line(plan.legalAct(), from, key(choice.heir()));
        line.set(line.size() - 1, choice.record().kind() + ":" + choice.record().id());
        return line;
    }

    /** A line whose last fields may be left away. */
    private List<String> line(String legalAct, String... fields) {
        List<String> line = new java.util.ArrayList<>(List.of(plan.effective().toString(), plan.name(), legalAct));
        line.addAll(List.of(fields));
        while (line.size() < COLUMNS.length) {
            line.add("");
        }
        return line;
    }

    private String key(UUID id) {
        return directory.on(id, eve).isPresent() ? keys.of(id) : "+" + id;
    }
}
