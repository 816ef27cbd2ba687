package congtam.complaint;

import java.time.Instant;

/**
 * Up to where somebody knows how cases stand. News is what reached a level later, whose clock was written later, or what they
 * were given later: a date that is moved into the past is news as well.
 *
 * @param at when it was read
 * @param entry the last entry of the ledger then
 */
public record Acknowledged(Instant at, long entry) {
    /** Of somebody who was never told anything. */
    public static final Acknowledged NOTHING = new Acknowledged(Instant.EPOCH, 0);
}
