package congtam.access;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The one table of rights: which role may take which step, and how far. */
public final class RoleTable {
    private static final String TABLE = "/congtam/access/roles.csv";

    private final Map<Step, Map<Role, Area>> areas = new EnumMap<>(Step.class);

    public RoleTable() {
        try (InputStream in = Objects.requireNonNull(RoleTable.class.getResourceAsStream(TABLE), TABLE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(reader)) {
            lines.forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (areas.size() != Step.values().length) {
            throw new IllegalStateException("a step lacks its line in " + TABLE);
        }
    }

    private void read(NamedCsvRecord line) {
        Map<Role, Area> ofStep = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            String area = line.getField(role.name());
            if (!area.isEmpty()) {
                ofStep.put(role, Area.valueOf(area));
            }
        }
        areas.put(Step.valueOf(line.getField("step")), ofStep);
    }

    /** How far a role may go with a step; null for not at all. */
    public @Nullable Area area(Role role, Step step) {
        return Objects.requireNonNull(areas.get(step)).get(role);
    }
}
