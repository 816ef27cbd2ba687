package congtam.access;

import static congtam.register.schema.Tables.LINK;
import static congtam.register.schema.Tables.USER_ACCOUNT;

import congtam.register.Link;
import congtam.register.Links;
import congtam.register.RecordRef;
import congtam.register.Since;
import congtam.register.Stored;
import congtam.register.Writing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Whose a record is: links from users to what they logged and what they were given to handle, and what a reach means by them in
 * the database. The owner stands in the record's row as well, because lists and counts ask for it on every row; the handlers of a
 * case are few, and are looked up once for each question.
 */
public final class Ownership {
    private static final String OWNER = "owner";
    private static final String ASSIGNED = "assigned";

    /** So many records are asked for at once; H2 compares each row with the whole list. */
    private static final int AT_ONCE = 500;

    private final Links links;

    public Ownership(Links links) {
        this.links = links;
    }

    /**
     * Who has to do with a record.
     *
     * @param owner who logged it; null for nobody known
     * @param assigned who was given it to handle, in the order in which it happened
     */
    public record Custody(@Nullable UUID owner, List<UUID> assigned) {
        public Custody {
            assigned = List.copyOf(assigned);
        }
    }

    /** Says that a new record was logged by somebody; said of a viewer whom the register does not know, nothing is written. */
    public void say(Writing writing, Viewer viewer, RecordRef record) {
        UUID user = viewer.id();
        if (user != null) {
            links.joinNew(writing, new RecordRef(UserRecords.NAME, user), record, OWNER, "link.join");
        }
    }

    /** Gives a record to somebody; given already, nothing is written. */
    public void give(Writing writing, UUID user, RecordRef record) {
        if (!of(writing.db(), record).assigned().contains(user)) {
            links.joinNew(writing, new RecordRef(UserRecords.NAME, user), record, ASSIGNED, "case.assign");
        }
    }

    /** Gives a record to some, and takes it from those who had it and are not among them. */
    public void assign(Writing writing, RecordRef record, Set<UUID> users) {
        for (Stored<Link> link : links.of(writing.db(), record)) {
            if (isAssignment(link.content(), record)
                    && !users.contains(link.content().from().id())) {
                links.part(writing, link, "case.unassign");
            }
        }
        users.forEach(user -> give(writing, user, record));
    }

    public Custody of(DSLContext db, RecordRef record) {
        UUID owner = null;
        List<UUID> assigned = new ArrayList<>();
        for (Stored<Link> link : links.of(db, record)) {
            if (isAssignment(link.content(), record)) {
                assigned.add(link.content().from().id());
            } else if (link.content().role().equals(OWNER)
                    && link.content().to().equals(record)) {
                owner = link.content().from().id();
            }
        }
        return new Custody(owner, assigned);
    }

    /** Every assignment that a record ever had; for its history. */
    public List<Stored<Link>> everAssigned(DSLContext db, RecordRef record) {
        return links.ever(db, record).stream()
                .filter(link -> isAssignment(link.content(), record))
                .toList();
    }

    private static boolean isAssignment(Link link, RecordRef record) {
        return link.role().equals(ASSIGNED) && link.to().equals(record);
    }

    /** The names of some users. */
    public static Map<UUID, String> names(DSLContext db, Collection<UUID> users) {
        return db.select(USER_ACCOUNT.ID, USER_ACCOUNT.FULL_NAME)
                .from(USER_ACCOUNT)
                .where(USER_ACCOUNT.ID.in(users))
                .fetchMap(USER_ACCOUNT.ID, USER_ACCOUNT.FULL_NAME);
    }

    /** The names of those who handle some records, or of who logged those that nobody was given. */
    public static Map<RecordRef, List<String>> handlers(DSLContext db, List<RecordRef> records) {
        Map<RecordRef, List<String>> assigned = new HashMap<>();
        Map<RecordRef, List<String>> owners = new HashMap<>();
        for (int from = 0; from < records.size(); from += AT_ONCE) {
            List<UUID> some = records.subList(from, Math.min(from + AT_ONCE, records.size())).stream()
                    .map(RecordRef::id)
                    .toList();
            db.select(LINK.TO_KIND, LINK.TO_ID, LINK.LINK_ROLE, USER_ACCOUNT.FULL_NAME)
                    .from(LINK)
                    .join(USER_ACCOUNT)
                    .on(USER_ACCOUNT.ID.eq(LINK.FROM_ID))
                    .where(LINK.TO_ID
                            .in(some)
                            .and(LINK.LINK_ROLE.in(OWNER, ASSIGNED))
                            .and(LINK.REMOVED.isFalse()))
                    .orderBy(USER_ACCOUNT.FULL_NAME)
                    .forEach(row -> (row.value3().equals(ASSIGNED) ? assigned : owners)
                            .computeIfAbsent(new RecordRef(row.value1(), row.value2()), record -> new ArrayList<>())
                            .add(row.value4()));
        }
        owners.forEach(assigned::putIfAbsent);
        return assigned;
    }

    /** Who logged some records, for the column of their rows; those that nobody did are missing. */
    public static Map<UUID, UUID> owners(DSLContext db, String kind, Collection<UUID> records) {
        return db.select(LINK.TO_ID, LINK.FROM_ID)
                .from(LINK)
                .where(LINK.TO_ID
                        .in(records)
                        .and(LINK.TO_KIND.eq(kind))
                        .and(LINK.LINK_ROLE.eq(OWNER))
                        .and(LINK.REMOVED.isFalse()))
                .fetchMap(LINK.TO_ID, LINK.FROM_ID);
    }

    /** True for rows of records that a reach reaches, as far as nothing protects them. */
    public static Condition within(Reach reach, Field<UUID> record, Field<UUID> owner) {
        if (reach.all()) {
            return DSL.noCondition();
        }
        Condition theirs = owner.in(reach.users()).or(record.in(assignedTo(reach.users())));
        return reach.unowned() ? theirs.or(owner.isNull()) : theirs;
    }

    /** True for rows that nothing protects from whoever acts. */
    public static Condition open(Reach reach, Field<UUID> record, Field<Boolean> restricted) {
        if (reach.restricted()) {
            return DSL.noCondition();
        }
        UUID self = reach.self();
        return self == null ? restricted.isFalse() : restricted.isFalse().or(record.in(assignedTo(Set.of(self))));
    }

    /** True for rows of what whoever acts has logged or was given. */
    public static Condition own(Reach reach, Field<UUID> record, Field<UUID> owner) {
        UUID self = reach.self();
        return self == null ? DSL.falseCondition() : owner.eq(self).or(record.in(assignedTo(Set.of(self))));
    }

    /** True for rows of what whoever acts was given since an entry of the ledger. */
    public static Condition givenSince(Reach reach, Field<UUID> record, long seq) {
        UUID self = reach.self();
        return self == null
                ? DSL.falseCondition()
                : record.in(DSL.select(LINK.TO_ID)
                        .from(LINK)
                        .where(LINK.LINK_ROLE.eq(ASSIGNED).and(LINK.FROM_ID.eq(self)))
                        .and(LINK.REMOVED.isFalse())
                        .and(LINK.ID.in(Since.written(Links.NAME, seq))));
    }

    private static Select<Record1<UUID>> assignedTo(Set<UUID> users) {
        return DSL.select(LINK.TO_ID)
                .from(LINK)
                .where(LINK.LINK_ROLE.eq(ASSIGNED).and(LINK.FROM_ID.in(users)).and(LINK.REMOVED.isFalse()));
    }
}
