package congtam.exchange;

import congtam.text.Entry;
import congtam.text.Label;
import congtam.text.Problem;
import congtam.text.Vietnamese;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads rows by a profile; whatever a row has wrong is a {@link Problem} that names it. */
final class RowMapping {
    private static final int MOST_IDENTITY = 200;

    private final ImportProfile profile;
    private final int width;
    private final Map<String, Integer> columns = new HashMap<>();

    RowMapping(ImportProfile profile, CsvFile file) {
        this.profile = profile;
        this.width = file.header().size();
        profile.columns().forEach(column -> columns.put(column, file.column(column)));
    }

    /** The hash of a row's clean text: another charset, line end or quotation does not make another row. */
    static String hash(CsvRow row) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String field : row.fields()) {
                byte[] bytes = Vietnamese.clean(field).getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** What identifies the row in its source. */
    String identity(CsvRow row, String hash) {
        if (row.broken()) {
            throw Problem.of("row.quotes");
        }
        if (row.fields().size() != width) {
            throw Problem.of("row.width", row.fields().size(), width);
        }
        String column = profile.identity();
        if (column == null) {
            return hash;
        }
        String identity = Entry.limited(cell(row, column), "field.identity", MOST_IDENTITY);
        if (identity.isEmpty()) {
            throw Problem.of("row.identity-empty", column);
        }
        return identity;
    }

    /** Refuses what is no text. */
    static void refuseControl(CsvRow row) {
        if (row.fields().stream().anyMatch(field -> field.indexOf('\0') >= 0)) {
            throw Problem.of("row.control");
        }
    }

    String source(String identity) {
        return profile.name() + ":" + identity;
    }

    List<FindingRule> findings() {
        return profile.findings();
    }

    String cell(CsvRow row, String column) {
        Integer index = columns.get(column);
        return index == null ? "" : Vietnamese.clean(row.fields().get(index));
    }

    String text(CsvRow row, Target target) {
        return switch (profile.rules().get(target)) {
            case null -> "";
            case Rule.Constant constant -> constant.value();
            case Rule.Template template -> filled(row, template);
            case Rule.Date date -> cell(row, date.column());
            case Rule.Column column -> {
                String cell = cell(row, column.column());
                String otherwise = column.otherwise();
                yield column.values().getOrDefault(Vietnamese.fold(cell), otherwise == null ? cell : otherwise);
            }
        };
    }

    /** Empty if none of its columns holds anything, so that no lonely dash becomes a summary. */
    String filled(CsvRow row, Rule.Template template) {
        StringBuilder text = new StringBuilder(template.texts().getFirst());
        boolean any = template.columns().isEmpty();
        for (int i = 0; i < template.columns().size(); i++) {
            String cell = cell(row, template.columns().get(i));
            any |= !cell.isEmpty();
            text.append(cell).append(template.texts().get(i + 1));
        }
        return any ? Vietnamese.clean(text.toString()) : "";
    }

    String code(CsvRow row, Target target, String missing) {
        return switch (profile.rules().get(target)) {
            case null -> missing;
            case Rule.Constant constant -> constant.value();
            case Rule.Column column -> code(row, target, column);
            case Rule.Date date -> throw new IllegalStateException(date.column());
            case Rule.Template template -> throw new IllegalStateException(template.toString());
        };
    }

    private String code(CsvRow row, Target target, Rule.Column column) {
        String cell = cell(row, column.column());
        String folded = Vietnamese.fold(cell);
        String value = column.values().get(folded);
        if (value != null) {
            return value;
        }
        List<String> codes = target.codes();
        for (String code : codes) {
            if (column.values().isEmpty() && Vietnamese.fold(code).equals(folded)) {
                return code;
            }
        }
        if (column.otherwise() != null) {
            return column.otherwise();
        }
        throw Problem.of("row.value", column.column(), cell, new Label(target.label()));
    }

    /** A time that a record must have. */
    Instant time(CsvRow row, Target target) {
        Instant time = timeOrNull(row, target);
        if (time == null) {
            throw Problem.of(
                    "row.date-empty",
                    String.join(", ", profile.rule(target).map(Rule::columns).orElse(List.of())));
        }
        return time;
    }

    @Nullable
    Instant timeOrNull(CsvRow row, Target target) {
        if (!(profile.rules().get(target) instanceof Rule.Date date)) {
            return null;
        }
        String cell = cell(row, date.column());
        if (cell.isEmpty()) {
            return null;
        }
        try {
            var parsed = date.format().parseBest(cell, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return switch (parsed) {
                case OffsetDateTime exact -> exact.toInstant();
                case LocalDateTime local -> local.atZone(profile.zone()).toInstant();
                case LocalDate day -> day.atStartOfDay(profile.zone()).toInstant();
                default -> throw new IllegalStateException(parsed.toString());
            };
        } catch (DateTimeException e) {
            throw Problem.because(e, "row.date", date.column(), cell, date.pattern());
        }
    }
}
