package congtam.access;

import congtam.text.Entry;
import congtam.text.Problem;

/**
 * What somebody reads a record for, in their own words; it stands in the read log.
 *
 * @param words empty where nobody asks
 */
public record Purpose(String words) {
    public static final int MOST = 300;

    /** A word or two say nothing. */
    private static final int LEAST = 8;

    public static final Purpose NONE = new Purpose("");

    public Purpose {
        words = Entry.limited(words, "field.purpose", MOST);
    }

    /**
     * Refuses to read without a purpose what may be read for a purpose only.
     *
     * @throws Problem if it is missing or too short to mean anything
     */
    public Purpose required() {
        if (words.length() < LEAST) {
            throw Problem.of("access.purpose", LEAST);
        }
        return this;
    }
}
