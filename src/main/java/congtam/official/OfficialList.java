package congtam.official;

import static congtam.register.schema.Tables.OFFICIAL;
import static congtam.register.schema.Tables.OFFICIAL_POST;

import congtam.access.Viewer;
import congtam.agency.Agencies;
import congtam.agency.AgencyTree;
import congtam.agency.AgencyWork;
import congtam.agency.Directory;
import congtam.agency.View;
import congtam.register.RecordRef;
import congtam.register.Register;
import congtam.register.Stored;
import congtam.search.TextIndex;
import congtam.text.Texts;
import congtam.text.Vietnamese;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Row2;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads officials, page by page along an index. */
final class OfficialList implements AgencyWork {
    /** Up to so many finds are listed by id; H2 compares each row with the whole list. */
    private static final int FEW = 500;

    private final Register register;
    private final Agencies agencies;

    OfficialList(Register register, Agencies agencies) {
        this.register = register;
        this.agencies = agencies;
    }

    /** A post is no work that waits: it ends when the office says so. */
    @Override
    public List<Item> open(Viewer viewer, Collection<UUID> bodies) {
        return List.of();
    }

    @Override
    public boolean names(Collection<UUID> bodies) {
        return register.read(db -> db.fetchExists(OFFICIAL_POST, OFFICIAL_POST.AGENCY_ID.in(bodies)));
    }

    @Override
    public boolean sees(Viewer viewer, RecordRef named) {
        return false;
    }

    static @Nullable Stored<Official> byCode(DSLContext db, String code) {
        List<UUID> ids = db.select(OFFICIAL.ID)
                .from(OFFICIAL)
                .where(OFFICIAL.CODE.eq(code))
                .fetch(OFFICIAL.ID);
        return ids.isEmpty() ? null : Officials.kind().load(db, ids).get(ids.getFirst());
    }

    List<OfficialRow> page(OfficialFilter filter, OfficialSort sort, @Nullable OfficialRow after, int size) {
        Field<String> column = sort.column() == OfficialSort.Column.NAME ? OFFICIAL.NAME_KEY : OFFICIAL.CODE;
        Condition where = condition(filter);
        if (after != null) {
            String value = sort.column() == OfficialSort.Column.NAME ? after.sortKey() : after.code();
            Row2<String, UUID> key = DSL.row(column, OFFICIAL.ID);
            where = where.and(sort.descending() ? key.lt(value, after.id()) : key.gt(value, after.id()));
        }
        Condition narrowed = where;
        List<UUID> ids = register.read(db -> db.select(OFFICIAL.ID)
                .from(OFFICIAL)
                .where(narrowed)
                .orderBy(
                        sort.descending() ? column.desc() : column.asc(),
                        sort.descending() ? OFFICIAL.ID.desc() : OFFICIAL.ID.asc())
                .limit(size)
                .fetch(OFFICIAL.ID));
        return some(ids, today());
    }

    long count(OfficialFilter filter) {
        Condition condition = condition(filter);
        return register.read(db -> (long) db.fetchCount(OFFICIAL, condition));
    }

    /** In the order of the ids. */
    List<OfficialRow> some(Collection<UUID> ids, LocalDate day) {
        Directory directory = agencies.directory();
        Map<UUID, Stored<Official>> found = load(ids);
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(stored -> row(stored, stored.content().nearest(day).orElse(null), day, directory))
                .toList();
    }

    private Map<UUID, Stored<Official>> load(Collection<UUID> ids) {
        return register.read(db -> Officials.kind().load(db, ids));
    }

    private static OfficialRow row(Stored<Official> stored, @Nullable Post post, LocalDate day, Directory directory) {
        Official official = stored.content();
        return new OfficialRow(
                stored.id(),
                official.code(),
                official.name(),
                post,
                post == null ? "" : directory.name(post.agencyId(), post.holdsOn(day) ? day : post.from()),
                post != null
                        && post.holdsOn(day)
                        && directory.on(post.agencyId(), day).isPresent(),
                Vietnamese.sortKey(official.name()));
    }

    /** In the posts for which they are asked: one line for each person. */
    List<OfficialRow> inPost(UUID agency, LocalDate day) {
        Directory directory = agencies.directory();
        AgencyTree tree = new AgencyTree(directory, View.AS_IT_WAS, day, day);
        Map<UUID, List<UUID>> there = register.read(db -> db.select(OFFICIAL_POST.OFFICIAL_ID, OFFICIAL_POST.AGENCY_ID)
                .from(OFFICIAL_POST)
                .where(within(tree, agency).and(holdsOn(day)))
                .fetchGroups(OFFICIAL_POST.OFFICIAL_ID, OFFICIAL_POST.AGENCY_ID));
        List<OfficialRow> rows = new ArrayList<>();
        load(there.keySet()).forEach((id, stored) -> {
            List<UUID> wanted = there.getOrDefault(id, List.of());
            Post post = stored.content()
                    .on(day)
                    .filter(each -> wanted.contains(each.agencyId()))
                    .findFirst()
                    .orElse(null);
            rows.add(row(stored, post, day, directory));
        });
        rows.sort(Comparator.comparing(OfficialRow::sortKey).thenComparing(OfficialRow::id));
        return List.copyOf(rows);
    }

    List<Answering> answering(UUID agency, LocalDate day) {
        return register.read(db -> db.select(OFFICIAL.ID, OFFICIAL.NAME)
                .select(OFFICIAL_POST.fields())
                .from(OFFICIAL_POST)
                .join(OFFICIAL)
                .on(OFFICIAL.ID.eq(OFFICIAL_POST.OFFICIAL_ID))
                .where(OFFICIAL_POST
                        .AGENCY_ID
                        .eq(agency)
                        .and(OFFICIAL_POST.DUTY.ne(Duty.NONE.name()))
                        .and(holdsOn(day)))
                .orderBy(OFFICIAL_POST.DUTY, OFFICIAL.NAME_KEY, OFFICIAL.ID)
                .fetch(row -> new Answering(
                        row.get(OFFICIAL.ID), row.get(OFFICIAL.NAME), OfficialRecords.post(row.into(OFFICIAL_POST)))));
    }

    /** Those with a post in an agency, or below it, and on a day; of all agencies and all time where they are not given. */
    List<Stored<Official>> of(@Nullable UUID agency, @Nullable LocalDate day) {
        LocalDate on = day == null ? today() : day;
        Condition post = day == null ? DSL.noCondition() : holdsOn(day);
        if (agency != null) {
            View view = day == null ? View.TODAY : View.AS_IT_WAS;
            post = post.and(within(new AgencyTree(agencies.directory(), view, on, on), agency));
        }
        Condition wanted = post;
        List<UUID> ids = register.read(db -> db.select(OFFICIAL.ID)
                .from(OFFICIAL)
                .where(OFFICIAL.ID.in(DSL.select(OFFICIAL_POST.OFFICIAL_ID)
                        .from(OFFICIAL_POST)
                        .where(wanted)))
                .orderBy(OFFICIAL.NAME_KEY, OFFICIAL.ID)
                .fetch(OFFICIAL.ID));
        Map<UUID, Stored<Official>> found = load(ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private Condition condition(OfficialFilter filter) {
        Condition condition = DSL.noCondition();
        if (!filter.text().isEmpty()) {
            List<UUID> found = register.read(db -> TextIndex.find(db, filter.text(), FEW + 1));
            condition = found.size() > FEW ? TextIndex.holds(filter.text(), OFFICIAL.ID) : OFFICIAL.ID.in(found);
        }
        if (filter.agencyId() == null && !filter.present()) {
            return condition;
        }
        Directory directory = agencies.directory();
        LocalDate today = today();
        Condition post = DSL.noCondition();
        if (filter.agencyId() != null) {
            post = within(new AgencyTree(directory, View.TODAY, today, today), filter.agencyId());
        }
        if (filter.present()) {
            // Nobody is in office any more in an agency that has gone.
            List<UUID> gone = directory.bodies().keySet().stream()
                    .filter(id -> directory.on(id, today).isEmpty())
                    .toList();
            post = post.and(holdsOn(today)).and(OFFICIAL_POST.AGENCY_ID.notIn(gone));
        }
        return condition.and(OFFICIAL.ID.in(
                DSL.select(OFFICIAL_POST.OFFICIAL_ID).from(OFFICIAL_POST).where(post)));
    }

    private static Condition within(AgencyTree tree, UUID agency) {
        return tree.within(agency, OfficialRecords.NAME, OFFICIAL_POST.OFFICIAL_ID, OFFICIAL_POST.AGENCY_ID);
    }

    private static Condition holdsOn(LocalDate day) {
        return OFFICIAL_POST
                .VALID_FROM
                .le(day)
                .and(OFFICIAL_POST.VALID_TO.isNull().or(OFFICIAL_POST.VALID_TO.ge(day)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(register.clock().instant(), Texts.ZONE);
    }
}
