package congtam.search;

import static congtam.register.schema.Tables.SEARCH_TEXT;

import congtam.register.Follower;
import congtam.register.Kind;
import congtam.register.LedgerEntry;
import congtam.register.RowBatch;
import congtam.text.Vietnamese;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Keeps the folded text of each record beside it, and finds records by words. */
public final class TextIndex implements Follower {
    private final List<Kind<?>> kinds;

    public TextIndex(List<Kind<?>> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    @Override
    public String name() {
        return "text-index";
    }

    @Override
    public void follow(DSLContext db, List<LedgerEntry> entries) {
        for (Kind<?> kind : kinds) {
            Set<UUID> ids = kind.searchedAnew(db, entries);
            if (!ids.isEmpty()) {
                take(db, kind, ids);
            }
        }
    }

    private static <C> void take(DSLContext db, Kind<C> kind, Set<UUID> ids) {
        db.deleteFrom(SEARCH_TEXT).where(SEARCH_TEXT.RECORD_ID.in(ids)).execute();
        RowBatch rows = new RowBatch(SEARCH_TEXT);
        kind.searchTexts(db, kind.load(db, ids).values()).forEach((id, text) -> {
            String folded = Vietnamese.fold(text);
            if (!folded.isEmpty()) {
                rows.add(id, kind.name(), folded);
            }
        });
        rows.insert(db);
    }

    /** The records that hold every word, but no more than asked for; the order says nothing. */
    public static List<UUID> find(DSLContext db, String words, int most) {
        return db.select(SEARCH_TEXT.RECORD_ID)
                .from(SEARCH_TEXT)
                .where(words(words))
                .limit(most)
                .fetch(SEARCH_TEXT.RECORD_ID);
    }

    /** True for rows whose id names a record that holds every word; for words that are so common that few rows fail. */
    public static Condition holds(String words, Field<UUID> id) {
        return DSL.exists(DSL.selectOne()
                .from(SEARCH_TEXT)
                .where(SEARCH_TEXT.RECORD_ID.eq(id).and(words(words))));
    }

    private static Condition words(String words) {
        Condition all = DSL.noCondition();
        for (String word : Vietnamese.fold(words).split(" ")) {
            all = all.and(SEARCH_TEXT.FOLDED.contains(word));
        }
        return all;
    }
}
