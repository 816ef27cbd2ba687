package congtam.office;

import congtam.access.Viewer;
import congtam.inspection.Finding;
import congtam.inspection.Inspection;
import congtam.inspection.Inspections;
import congtam.register.Attachments;
import congtam.register.Progress;
import congtam.register.Stored;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Drawings in the place of photos, each marked as a sample, for the findings of sample visits. */
final class SamplePictures {
    private final Attachments attachments;

    SamplePictures(Attachments attachments) {
        this.attachments = attachments;
    }

    void addTo(Viewer viewer, List<Stored<Inspection>> visits) {
        try {
            Path folder = Files.createTempDirectory("congtam-samples");
            for (NamedCsvRecord line : SeedFile.lines("sample_pictures.csv")) {
                Path file = folder.resolve(line.getField("name") + SampleData.MARK + ".png");
                copy(line.getField("file"), file);
                try {
                    attachments.add(
                            viewer.name(),
                            Inspections.findingRef(finding(line, visits).id()),
                            file,
                            Progress.NONE);
                } finally {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(String name, Path target) throws IOException {
        String resource = "/congtam/seed/pictures/" + name;
        try (InputStream in = Objects.requireNonNull(SamplePictures.class.getResourceAsStream(resource), resource)) {
            Files.copy(in, target);
        }
    }

    private static Finding finding(NamedCsvRecord line, List<Stored<Inspection>> visits) {
        return visits.stream()
                .map(Stored::content)
                .filter(visit -> SampleVisits.source(line.getField("visit")).equals(visit.source()))
                .flatMap(visit -> visit.findings().stream())
                .filter(finding -> finding.line().equals(line.getField("line")))
                .findFirst()
                .orElseThrow();
    }
}
