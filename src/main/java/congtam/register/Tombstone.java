package congtam.register;

import java.time.Instant;

/**
 * Says of a record that what it told of persons was destroyed, by whom and why.
 *
 * @param seq of the ledger's entry
 * @param who whoever carried it out
 * @param second who agreed to it; empty for one person alone
 * @param basis the provision or decision it rests on; may be empty
 */
public record Tombstone(
        long seq, Instant at, String who, RecordRef record, String second, String basis, String reason) {

    /** What is said of a destruction before it has its place in the ledger. */
    public record Words(String second, String basis, String reason) {
        public static Words because(String reason) {
            return new Words("", "", reason);
        }
    }
}
