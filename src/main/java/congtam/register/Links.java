package congtam.register;

import static congtam.register.schema.Tables.LINK;

import java.util.List;
import org.jooq.DSLContext;

/** The evidence chain: joins records of different rooms without any room knowing another. */
public final class Links {
    /** As the ledger calls them. */
    public static final String NAME = "link";

    private final LinkKind kind = new LinkKind();

    public Kind<Link> kind() {
        return kind;
    }

    /** Joins two records; joined already in this role, nothing is written. */
    public void join(Writing writing, RecordRef from, RecordRef to, String role) {
        boolean joined = of(writing.db(), from).stream()
                .map(Stored::content)
                .anyMatch(link -> link.from().equals(from)
                        && link.to().equals(to)
                        && link.role().equals(role));
        if (!joined) {
            joinNew(writing, from, to, role, "link.join");
        }
    }

    /** Joins two records that are known not to be joined yet, so that nobody has to look. */
    public void joinNew(Writing writing, RecordRef from, RecordRef to, String role, String act) {
        writing.create(kind, new Link(from, to, role, false), act);
    }

    public void part(Writing writing, Stored<Link> link, String act) {
        Link present = link.content();
        writing.change(
                kind, link.id(), link.version(), new Link(present.from(), present.to(), present.role(), true), act);
    }

    /** The links of a record in either direction, without those removed. */
    public List<Stored<Link>> of(DSLContext db, RecordRef record) {
        return ever(db, record).stream()
                .filter(link -> !link.content().removed())
                .toList();
    }

    /** Every link that a record ever had in either direction; for its history. */
    public List<Stored<Link>> ever(DSLContext db, RecordRef record) {
        var ids = db.select(LINK.ID)
                .from(LINK)
                .where(LINK.FROM_ID
                        .eq(record.id())
                        .and(LINK.FROM_KIND.eq(record.kind()))
                        .or(LINK.TO_ID.eq(record.id()).and(LINK.TO_KIND.eq(record.kind()))))
                .orderBy(LINK.ID)
                .fetch(LINK.ID);
        var links = kind.load(db, ids);
        return ids.stream().map(links::get).toList();
    }
}
