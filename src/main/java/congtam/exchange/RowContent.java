package congtam.exchange;

import java.time.Instant;

/** What a row says, whatever the kind of its record. */
interface RowContent {
    /** When it was; decides between agencies that had one name after each other. */
    Instant at();

    /** As the file names it; empty for none. */
    String agency();
}
