package congtam.register;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the read log.
 *
 * @param seq gapless, from 1
 * @param user null for somebody whom the register does not know
 * @param act a code of the feature
 * @param record what was read; null for a list, a search, a signing in
 * @param number by which people know the record; empty for none
 * @param detail a code of the feature, such as the list or the step; empty for none
 * @param purpose in the reader's words; empty if none was asked for, or if it was destroyed
 */
public record ReadLine(
        long seq,
        Instant at,
        @Nullable UUID user,
        String who,
        String act,
        @Nullable RecordRef record,
        String number,
        String detail,
        String purpose) {}
