package congtam.official;

import static congtam.register.schema.Tables.OFFICIAL;

import congtam.access.Purpose;
import congtam.access.ReadAct;
import congtam.access.ReadLog;
import congtam.access.Step;
import congtam.access.Viewer;
import congtam.agency.Agencies;
import congtam.agency.AgencyWork;
import congtam.agency.Directory;
import congtam.register.HistoryEntry;
import congtam.register.Kind;
import congtam.register.Progress;
import congtam.register.RecordRef;
import congtam.register.Register;
import congtam.register.Stored;
import congtam.register.Writing;
import congtam.text.Problem;
import congtam.text.Texts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** What is done with officials. */
public final class Officials {
    /** CB, for cán bộ: the series of codes for those to whom the office has given none. */
    private static final String SERIES = "CB";

    private static final String CREATED = "official.create";

    private static final OfficialRecords KIND = new OfficialRecords();

    private final Register register;
    private final Agencies agencies;
    private final ReadLog reads;
    private final OfficialList list;

    public Officials(Register register, Agencies agencies, ReadLog reads) {
        this.register = register;
        this.agencies = agencies;
        this.reads = reads;
        this.list = new OfficialList(register, agencies);
    }

    /** How officials lie in a register; handed to it when it opens. */
    public static Kind<Official> kind() {
        return KIND;
    }

    /** The name by which the register's ledger and read log speak of an official. */
    public static RecordRef ref(UUID id) {
        return new RecordRef(OfficialRecords.NAME, id);
    }

    /** What names agencies here, for reorganisations. */
    public AgencyWork work() {
        return list;
    }

    public Stored<Official> create(Viewer viewer, Official official) {
        viewer.require(Step.KEEP_OFFICIALS);
        Directory directory = agencies.directory();
        return register.write(viewer.name(), writing -> create(writing, directory, official, CREATED));
    }

    /**
     * Changes one.
     *
     * @throws congtam.register.Conflict if somebody else changed it since it was seen
     */
    public Stored<Official> change(Viewer viewer, Stored<Official> seen, Official official) {
        viewer.require(Step.KEEP_OFFICIALS);
        Directory directory = agencies.directory();
        return register.write(viewer.name(), writing -> change(writing, directory, seen, official));
    }

    /**
     * Adds and changes many at once: known ones are those with the same code. Stopped on the way, nothing is written.
     *
     * @return how many are new or other than before
     * @throws Problem if one of them breaks a rule; nothing is written then
     */
    public int keep(Viewer viewer, OfficialCsv.Read table, Progress progress) {
        viewer.require(Step.KEEP_OFFICIALS);
        Directory directory = agencies.directory();
        List<Official> officials = table.officials(directory);
        return register.write(viewer.name(), writing -> {
            int written = 0;
            int looked = 0;
            for (Official official : officials) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                Stored<Official> known = OfficialList.byCode(writing.db(), official.code());
                if (known == null) {
                    create(writing, directory, official, CREATED);
                    written++;
                } else if (!known.content().equals(official)) {
                    change(writing, directory, known, official);
                    written++;
                }
                progress.at(++looked, officials.size());
            }
            return written;
        });
    }

    /** Adds many inside a larger act. */
    public List<Stored<Official>> createAll(Writing writing, List<Official> officials, String act) {
        Directory directory = agencies.directory();
        return officials.stream()
                .map(official -> create(writing, directory, official, act))
                .toList();
    }

    private static Stored<Official> create(Writing writing, Directory directory, Official official, String act) {
        UUID id = writing.newId();
        Official coded = official.code().isEmpty() ? official.withCode(nextCode(writing)) : official;
        refuse(writing, directory, id, coded);
        return writing.create(KIND, id, coded, act);
    }

    private static String nextCode(Writing writing) {
        int year = LocalDate.ofInstant(writing.now(), Texts.ZONE).getYear();
        return writing.numbers(SERIES, year, 1).getFirst();
    }

    private static Stored<Official> change(
            Writing writing, Directory directory, Stored<Official> seen, Official official) {
        Official coded =
                official.code().isEmpty() ? official.withCode(seen.content().code()) : official;
        refuse(writing, directory, seen.id(), coded);
        return writing.change(KIND, seen.id(), seen.version(), coded, "official.change");
    }

    private static void refuse(Writing writing, Directory directory, UUID id, Official official) {
        Stored<Official> other = OfficialList.byCode(writing.db(), official.code());
        if (other != null && !other.id().equals(id)) {
            throw Problem.of(
                    "official.code-twice", official.code(), other.content().name());
        }
        for (Post post : official.posts()) {
            LocalDate end = directory
                    .get(post.agencyId())
                    .orElseThrow(() -> Problem.of("official.no-agency", post.title()))
                    .end();
            if (end != null && !post.from().isBefore(end)) {
                throw Problem.of(
                        "official.agency-ended", post.title(), directory.name(post.agencyId(), end), end, post.from());
            }
        }
    }

    /** Opens one, which the read log tells. */
    public Optional<Stored<Official>> open(Viewer viewer, UUID id) {
        viewer.require(Step.READ_OFFICIALS);
        Optional<Stored<Official>> found = register.read(
                db -> Optional.ofNullable(KIND.load(db, List.of(id)).get(id)));
        found.ifPresent(official ->
                reads.note(viewer, ReadAct.OPENED, ref(id), official.content().code(), Purpose.NONE));
        return found;
    }

    /** The code of one, whoever asks; empty if there is none. */
    public String code(UUID id) {
        return register.read(db -> db.select(OFFICIAL.CODE)
                .from(OFFICIAL)
                .where(OFFICIAL.ID.eq(id))
                .fetchOptional(OFFICIAL.CODE)
                .orElse(""));
    }

    /** All that happened to one, oldest first. */
    public List<HistoryEntry> history(Viewer viewer, UUID id) {
        viewer.require(Step.READ_OFFICIALS);
        return register.history(ref(id));
    }

    /**
     * A page of the list.
     *
     * @param after the last row of the page before; null for the first page
     */
    public List<OfficialRow> page(
            Viewer viewer, OfficialFilter filter, OfficialSort sort, @Nullable OfficialRow after, int size) {
        viewer.require(Step.READ_OFFICIALS);
        if (after == null && !filter.text().isEmpty()) {
            reads.note(viewer, ReadAct.SEARCHED, OfficialRecords.NAME);
        }
        return list.page(filter, sort, after, size);
    }

    public long count(Viewer viewer, OfficialFilter filter) {
        viewer.require(Step.READ_OFFICIALS);
        return list.count(filter);
    }

    /** Who was in office in an agency, or below it, on a day; by name. */
    public List<OfficialRow> inPost(Viewer viewer, UUID agency, LocalDate day) {
        viewer.require(Step.READ_OFFICIALS);
        return list.inPost(agency, day);
    }

    /** Some officials as they are known on a day; those that do not exist are left out. */
    public List<OfficialRow> rows(Viewer viewer, Collection<UUID> ids, LocalDate day) {
        viewer.require(Step.READ_OFFICIALS);
        return list.some(ids, day);
    }

    /** Who answers for an agency itself on a day: its head and its focal persons. */
    public List<Answering> answering(UUID agency, LocalDate day) {
        return list.answering(agency, day);
    }

    /**
     * The table of officials.
     *
     * @param agency only those who were in office there, or below it; null for everywhere
     * @param day only posts of that day; null for whole lives
     */
    public String csv(Viewer viewer, @Nullable UUID agency, @Nullable LocalDate day) {
        viewer.require(Step.READ_OFFICIALS);
        reads.note(viewer, ReadAct.EXPORTED, OfficialRecords.NAME);
        return OfficialCsv.of(agencies.directory(), list.of(agency, day), day);
    }
}
