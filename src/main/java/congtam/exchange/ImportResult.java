package congtam.exchange;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What became of the rows of a file. {@code rows} is the sum of {@code added}, {@code updated}, {@code unchanged},
 * {@code rejected} and {@code rejectedBefore}.
 *
 * @param rows read, without the header and blank lines
 * @param unchanged already in the register as they are
 * @param rejected for the first time; they stand in {@code rejects}
 * @param rejectedBefore rejected by an earlier import of these rows and still not in the register
 * @param cancelled the user asked to stop; importing again goes on where it stopped
 * @param rejects the file of rejected rows; null if none was written
 */
public record ImportResult(
        long rows,
        long added,
        long updated,
        long unchanged,
        long rejected,
        long rejectedBefore,
        boolean cancelled,
        @Nullable Path rejects) {}
