package congtam.office;

import congtam.agency.Agencies;
import congtam.official.Duty;
import congtam.official.Official;
import congtam.official.Post;
import congtam.text.Texts;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invented officials, each marked as a sample; some of them were in office in units that have gone, one was transferred lately. */
final class SampleOfficials {
    private final Agencies agencies;
    private final LocalDate today;

    SampleOfficials(Agencies agencies, Instant now) {
        this.agencies = agencies;
        this.today = LocalDate.ofInstant(now, Texts.ZONE);
    }

    /** All of them. */
    List<Official> all() {
        Map<String, Official> officials = new LinkedHashMap<>();
        for (NamedCsvRecord line : SeedFile.lines("sample_officials.csv")) {
            String code = line.getField("code");
            Official known = officials.get(code);
            List<Post> posts = new ArrayList<>(known == null ? List.of() : known.posts());
            posts.add(post(line));
            officials.put(code, new Official(code, line.getField("name") + SampleData.MARK, posts));
        }
        return List.copyOf(officials.values());
    }

    private Post post(NamedCsvRecord line) {
        LocalDate from = Objects.requireNonNull(day(line.getField("from")));
        String agency = line.getField("agency");
        String legalAct = line.getField("legal_act");
        return new Post(
                from,
                day(line.getField("to")),
                agencies.find(agency, from).orElseThrow(() -> new IllegalStateException("no agency " + agency)),
                line.getField("title"),
                Duty.valueOf(line.getField("duty")),
                line.getField("phone"),
                legalAct.isEmpty() ? "" : legalAct + SampleData.MARK);
    }

    /** A day, or so many days before today. */
    private @Nullable LocalDate day(String text) {
        if (text.isEmpty()) {
            return null;
        }
        return text.contains("-") ? LocalDate.parse(text) : today.minusDays(Long.parseLong(text));
    }

    /** Those whom a line of a sample names by their codes. */
    static List<UUID> named(NamedCsvRecord line, Map<String, UUID> officials) {
        String codes = line.getField("officials");
        return codes.isEmpty()
                ? List.of()
                : Arrays.stream(codes.split(";", -1))
                        .map(code -> Objects.requireNonNull(officials.get(code), code))
                        .toList();
    }
}
