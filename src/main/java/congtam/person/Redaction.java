package congtam.person;

import congtam.text.Vietnamese;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves the names, numbers and addresses of some people out of texts that repeat them, however they are spelled there: with or
 * without marks, in capitals, with gaps between digits. It does not give away whom it hides.
 */
public final class Redaction {
    private static final int SHORTEST = 3;
    private static final int FEWEST_DIGITS = 6;

    private final List<Pattern> patterns = new ArrayList<>();

    private Redaction(Collection<String> values) {
        // The longest first, lest a part of a name is replaced and the rest left.
        values.stream()
                .map(Vietnamese::clean)
                .filter(value -> value.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(this::add);
    }

    /** What tells of these people. */
    public static Redaction of(Collection<Person> people) {
        List<String> values = new ArrayList<>();
        people.forEach(person -> values.addAll(List.of(person.fullName(), person.phone(), person.address())));
        return new Redaction(values);
    }

    /** Any names. */
    public static Redaction ofNames(Collection<String> names) {
        return new Redaction(names);
    }

    private void add(String value) {
        String digits = Vietnamese.phoneDigits(value);
        boolean isNumber = value.chars().noneMatch(Character::isLetter) && digits.length() >= FEWEST_DIGITS;
        String wanted = isNumber
                ? PersonWords.number(digits)
                : String.join("[\\s_.-]+", quoted(folded(value).split("\\s+")));
        patterns.add(Pattern.compile("(?<![\\p{L}\\d])" + wanted + "(?![\\p{L}\\d])"));
    }

    private static List<String> quoted(String[] words) {
        return java.util.Arrays.stream(words).map(Pattern::quote).toList();
    }

    /** Whether a text repeats any of them. */
    public boolean finds(String text) {
        return !text(text, "").equals(text);
    }

    /** A text with something else in their place. */
    public String text(String text, String instead) {
        String left = Normalizer.normalize(text, Normalizer.Form.NFC);
        boolean changed = false;
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(folded(left));
            StringBuilder fresh = new StringBuilder();
            int end = 0;
            while (matcher.find()) {
                fresh.append(left, end, matcher.start()).append(instead);
                end = matcher.end();
                changed = true;
            }
            left = fresh.append(left.substring(end)).toString();
        }
        return changed ? left : text;
    }

    /** Without marks and capitals, each letter in the place where it was. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            String plain = Vietnamese.fold(String.valueOf(letter));
            folded.append(plain.length() == 1 ? plain.charAt(0) : letter);
        }
        return folded.toString();
    }
}
