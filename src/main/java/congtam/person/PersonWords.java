package congtam.person;

import congtam.text.Vietnamese;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds a person's names, telephone numbers and addresses in texts, however their spaces, dots and capitals stand. */
public final class PersonWords {
    /** Stands in a text for what was destroyed; no longer than what it replaces, so that no text outgrows its place. */
    public static final String GONE = "[…]";

    private static final int SHORTEST = GONE.length();
    private static final int SHORTEST_PHONE = 8;

    private final List<Pattern> patterns;

    /** Of a person as they are and as they were. */
    public PersonWords(Collection<Person> versions) {
        Stream<Pattern> words = versions.stream()
                .flatMap(person -> Stream.of(person.fullName(), person.address()))
                .distinct()
                .filter(text -> text.length() >= SHORTEST)
                // The longest first, lest a part is replaced and the rest left.
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(PersonWords::words);
        Stream<Pattern> phones = versions.stream()
                .map(person -> Vietnamese.phoneDigits(person.phone()))
                .distinct()
                .filter(digits -> digits.length() >= SHORTEST_PHONE)
                .map(PersonWords::phone);
        this.patterns = Stream.concat(words, phones).toList();
    }

    /** Each word with its marks or with none, as people type them; with other marks it would be somebody else's name. */
    private static Pattern words(String text) {
        String spaced = Stream.of(text.strip().split("\\s+"))
                .map(word -> "(?:" + Pattern.quote(word) + "|" + Pattern.quote(Vietnamese.fold(word)) + ")")
                .collect(Collectors.joining("[\\s_.\\-]+"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + spaced + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Pattern phone(String digits) {
        return Pattern.compile("(?<!\\d)" + number(digits) + "(?!\\d)");
    }

    /** A telephone number with its leading zero or Vietnam's +84, and gaps wherever people leave them. */
    static String number(String digits) {
        String rest = digits.startsWith("0") ? digits.substring(1) : digits;
        String gapped = rest.chars().mapToObj(Character::toString).collect(Collectors.joining("[ .\\-]?"));
        String zero = digits.startsWith("0") ? "(?:\\+?84|0)[ .\\-]?" : "";
        return zero + gapped;
    }

    public boolean standIn(String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }

    /** The text without them. */
    public String removedFrom(String text) {
        String left = text;
        for (Pattern pattern : patterns) {
            left = pattern.matcher(left).replaceAll(Matcher.quoteReplacement(GONE));
        }
        return left;
    }
}
