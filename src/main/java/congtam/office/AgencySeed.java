package congtam.office;

import congtam.access.Viewer;
import congtam.agency.Agencies;
import congtam.agency.Agency;
import congtam.agency.AgencyKind;
import congtam.agency.AgencyVersion;
import congtam.register.Register;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The agencies with which a new register begins: departments, communes and wards of Thái Nguyên, with their one-stop centres. */
final class AgencySeed {
    private final Register register;
    private final Agencies agencies;

    AgencySeed(Register register, Agencies agencies) {
        this.register = register;
        this.agencies = agencies;
    }

    /** Adds them as one act; a register that has agencies is left as it is. */
    void addTo(Viewer viewer) {
        if (!agencies.isEmpty()) {
            return;
        }
        register.write(viewer.name(), writing -> {
            Map<String, UUID> ids = new HashMap<>();
            for (NamedCsvRecord line : SeedFile.lines("agencies.csv")) {
                String parent = line.getField("parent");
                AgencyVersion version = new AgencyVersion(
                        LocalDate.parse(line.getField("valid_from")),
                        null,
                        line.getField("code"),
                        line.getField("name"),
                        line.getField("short_name"),
                        AgencyKind.valueOf(line.getField("kind")),
                        parent.isEmpty() ? null : Objects.requireNonNull(ids.get(parent), parent),
                        line.getField("legal_act"));
                UUID id = agencies.create(writing, new Agency(List.of(version))).id();
                ids.put(line.getField("key"), id);
            }
            return ids.size();
        });
    }
}
