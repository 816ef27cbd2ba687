package congtam.complaint;

import congtam.text.Entry;

/**
 * How far a submission and its caller are protected.
 *
 * @param restricted whether nobody but those to whom the case is assigned may know of it; always so for a denunciation
 * @param mayBeNamed whether the caller agreed that the agency complained of learns their name
 * @param envelope the number of the sealed envelope that holds a denouncer's identity on paper, or a reference to it; may be empty
 */
public record Protection(boolean restricted, boolean mayBeNamed, String envelope) {
    public static final Protection USUAL = new Protection(false, false, "");
    public static final int MOST_ENVELOPE = 100;

    public Protection {
        envelope = Entry.limited(envelope, "field.envelope", MOST_ENVELOPE);
    }

    public Protection withRestricted(boolean now) {
        return new Protection(now, mayBeNamed, envelope);
    }

    public Protection withEnvelope(String number) {
        return new Protection(restricted, mayBeNamed, number);
    }
}
