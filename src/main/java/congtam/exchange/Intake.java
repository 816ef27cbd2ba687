package congtam.exchange;

import congtam.register.Stored;
import congtam.register.Writing;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an import asks of one kind of record; all else is the same for each.
 *
 * @param <V> what a row says
 * @param <S> a record as it stands, with what belongs to it
 * @param <B> what the file had said of a record before
 */
interface Intake<V extends RowContent, S, B> {

    /** What a row says, with its agency known. */
    record Placed<V>(V values, @Nullable UUID agency) {}

    /**
     * Reads a row.
     *
     * @param source the profile's name and the row's identity
     */
    V values(RowMapping mapping, CsvRow row, String source);

    /** Makes a new record only to hear its refusal, if it has one, while the row can still be given back. */
    void refuse(V values);

    /** Writes new records, in the order given. */
    List<? extends Stored<?>> create(Writing writing, List<Placed<V>> rows);

    /** Whether a record is protected from whoever imports; its row is told like any other that changed, but not taken. */
    boolean isOthers(UUID id);

    S seen(UUID id);

    /** The record itself of what stands. */
    Stored<?> record(S seen);

    /** What the file had said before; a refusal if some of it was destroyed since. */
    B base(UUID id, String identity);

    /** Works a changed row into what stands; what cannot be right is refused at once, the rest is written when called. */
    Function<Writing, S> change(B base, Placed<V> row, S seen);
}
