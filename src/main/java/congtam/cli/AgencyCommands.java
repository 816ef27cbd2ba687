package congtam.cli;

import congtam.access.Viewer;
import congtam.agency.AgencyCsv;
import congtam.agency.AgencyLine;
import congtam.agency.Directory;
import congtam.office.Office;
import congtam.office.SampleData;
import congtam.register.Progress;
import congtam.text.Problem;
import congtam.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * {@code agencies [--on DAY] [--format csv]}, {@code agencies import FILE}, {@code agencies history} and {@code agencies find
 * WORDS [--on DAY]}.
 */
final class AgencyCommands {
    private final Terminal terminal;
    private final Arguments arguments;
    private final Viewer viewer;
    private final Office office;

    AgencyCommands(Terminal terminal, Arguments arguments, Viewer viewer, Office office) {
        this.terminal = terminal;
        this.arguments = arguments;
        this.viewer = viewer;
        this.office = office;
    }

    int list() {
        arguments.oneOf("--format", List.of("csv"));
        terminal.out().print(AgencyCsv.of(office.agencies().directory(), arguments.date("--on")));
        return Terminal.DONE;
    }

    int importing(Progress progress) {
        String name = arguments.parameter();
        int kept = file(name, in -> office.agencies().keep(viewer, AgencyCsv.read(name, in), progress));
        terminal.out().println(terminal.texts().get("cli.agencies.kept", Terminal.plain(kept)));
        return Terminal.DONE;
    }

    int history() {
        int before = office.reorganisations().all().size();
        new SampleData(office).addAgencyHistory(viewer);
        int added = office.reorganisations().all().size() - before;
        terminal.out().println(terminal.texts().get("cli.agencies.history", Terminal.plain(added)));
        return Terminal.DONE;
    }

    int find() {
        Texts texts = terminal.texts();
        LocalDate day = Objects.requireNonNullElse(arguments.date("--on"), today(office));
        Directory directory = office.agencies().directory();
        List<AgencyLine> found = AgencyLine.lines(directory, day).stream()
                .filter(line -> line.matches(arguments.parameter()))
                .toList();
        for (AgencyLine line : found) {
            AgencyLine.Former former = line.former();
            terminal.out()
                    .println(
                            former == null
                                    ? "%-8s %s"
                                            .formatted(
                                                    line.agency().code(),
                                                    line.agency().name())
                                    : "%-8s %s, %s"
                                            .formatted(
                                                    "",
                                                    former.name(),
                                                    texts.get(
                                                            "agency.since",
                                                            texts.date(former.since()),
                                                            line.agency().name())));
        }
        return terminal.exit(found.isEmpty());
    }

    static LocalDate today(Office office) {
        return LocalDate.ofInstant(office.register().clock().instant(), Texts.ZONE);
    }

    static <T> T file(String name, Function<InputStream, T> reading) {
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            return reading.apply(in);
        } catch (IOException | InvalidPathException e) {
            throw Problem.because(e, "import.none", name);
        }
    }
}
