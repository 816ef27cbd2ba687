package congtam.report;

import congtam.text.Vietnamese;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves names out of texts, or leaves the texts as they are. */
final class Hiding {
    /** Vietnamese telephone numbers as people write them: a zero or +84, then eight to ten digits with gaps. */
    private static final Pattern PHONE = Pattern.compile("(?<!\\d)(?:\\+84|0)(?:[ .-]?\\d){8,10}(?!\\d)");

    private static final int SHORTEST = 3;

    private final boolean hides;
    private final String instead;
    private final List<Pattern> names;

    /**
     * For one document.
     *
     * @param instead what stands in the place of what is hidden
     * @param names those that free texts may repeat
     */
    Hiding(Identities identities, String instead, Collection<String> names) {
        this.hides = identities == Identities.HIDDEN;
        this.instead = instead;
        // The longest first, lest a part of a name is replaced and the rest left.
        this.names = names.stream()
                .map(Vietnamese::clean)
                .filter(name -> name.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(name -> Pattern.compile(
                        "(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
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
        for (Pattern name : names) {
            left = name.matcher(left).replaceAll(Matcher.quoteReplacement(instead));
        }
        return PHONE.matcher(left).replaceAll(Matcher.quoteReplacement(instead));
    }
}
