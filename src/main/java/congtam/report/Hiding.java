package congtam.report;

import congtam.person.Redaction;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves names out of texts, or leaves the texts as they are. */
final class Hiding {
    /** Vietnamese telephone numbers as people write them: a zero or +84, then eight to ten digits with gaps. */
    private static final Pattern PHONE = Pattern.compile("(?<!\\d)(?:\\+84|0)(?:[ .-]?\\d){8,10}(?!\\d)");

    private final boolean hides;
    private final String instead;
    private final List<Redaction> redactions;

    /**
     * For one document.
     *
     * @param instead what stands in the place of what is hidden
     * @param redactions of the names that free texts may repeat
     */
    Hiding(Identities identities, String instead, Redaction... redactions) {
        this.hides = identities == Identities.HIDDEN;
        this.instead = instead;
        this.redactions = List.of(redactions);
    }

    /** What stands in the place of what is hidden. */
    String instead() {
        return instead;
    }

    /** A value that is itself a name, a number or an address. */
    String name(String value) {
        return hides && !value.isEmpty() ? instead : value;
    }

    /** A text that may repeat the known names, or telephone numbers. */
    String text(String text) {
        if (!hides) {
            return text;
        }
        String left = text;
        for (Redaction redaction : redactions) {
            left = redaction.text(left, instead);
        }
        return PHONE.matcher(left).replaceAll(Matcher.quoteReplacement(instead));
    }
}
