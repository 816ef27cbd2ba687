package congtam.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Calendar, hours, limits and levels as tables: those that come along, each replaced by a file of the same name in a folder of
 * the office, if it is there.
 */
public final class DeadlineTables {
    private final @Nullable Path folder;

    /**
     * The tables of an office.
     *
     * @param folder with files of its own; null for those that come along alone
     */
    public DeadlineTables(@Nullable Path folder) {
        this.folder = folder;
    }

    /** The days and hours that hold. */
    public OfficeCalendars calendars() {
        return OfficeCalendars.of(days(), notices(), hours());
    }

    /** All of them, where no register is asked. */
    public DeadlineRules rules() {
        return new DeadlineRules(calendars(), limits(), levels(), starts());
    }

    public List<SpecialDay> days() {
        return read("calendar.csv", DeadlineFile::days);
    }

    /** The official notice of each year that has one. */
    public Map<Integer, String> notices() {
        return read("calendar-years.csv", DeadlineFile::notices);
    }

    /** Office hours by the agency's code. */
    public Map<String, OfficeHours> hours() {
        return read("office-hours.csv", DeadlineFile::hours);
    }

    public TimeLimits limits() {
        return new TimeLimits(read("time-limits.csv", DeadlineFile::limits));
    }

    public Levels levels() {
        return new Levels(read("deadline-levels.csv", DeadlineFile::levels));
    }

    /** What the holidays of a year would be by law. */
    public HolidayProposals proposals() {
        return new HolidayProposals(read("holiday-rules.csv", DeadlineFile::holidayRules));
    }

    public ClockStarts starts() {
        return new ClockStarts(read("clock-starts.csv", DeadlineFile::starts));
    }

    private <T> T read(String name, Function<DeadlineFile, T> reading) {
        try (InputStream in = open(name)) {
            return reading.apply(new DeadlineFile(name, in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open(String name) throws IOException {
        if (folder != null && Files.isRegularFile(folder.resolve(name))) {
            return Files.newInputStream(folder.resolve(name));
        }
        String along = "/congtam/seed/" + name;
        return Objects.requireNonNull(DeadlineTables.class.getResourceAsStream(along), along);
    }
}
