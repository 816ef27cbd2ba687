package congtam.text;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of one language, and how dates and times are written in it. Immutable: another language is another object. */
public final class Texts {
    /** Time is shown and counted where the department works. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);

    /** One bundle a room; a key stands in one of them only. */
    private static final List<String> BUNDLES = List.of(
            "common",
            "register",
            "access",
            "agency",
            "official",
            "reorganisation",
            "protection",
            "vault",
            "complaint",
            "inspection",
            "exchange",
            "cli",
            "shell",
            "form",
            "report",
            "deadline",
            "book",
            "clock");

    private final Language language;
    private final Map<String, String> words = new HashMap<>();

    public Texts(Language language) {
        this.language = language;
        for (String name : BUNDLES) {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    "congtam.texts." + name,
                    language.locale(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
        }
    }

    public Language language() {
        return language;
    }

    /** The text of a key; with details, its placeholders {@code {0}} … are filled. */
    public String get(String key, Object... details) {
        String text = words.get(key);
        if (text == null) {
            throw new MissingResourceException("no text " + key, language.name(), key);
        }
        return new MessageFormat(text, language.locale()).format(details);
    }

    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** The text of a value of a closed list, under {@code <Type>.<NAME>}. */
    public String of(Enum<?> value) {
        return get(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    public String date(LocalDate date) {
        return DATE.format(date);
    }

    public String dateTime(Instant instant) {
        return DATE_TIME.format(instant.atZone(ZONE));
    }

    public String what(Problem problem) {
        return get("problem." + problem.code() + ".what", details(problem));
    }

    public String why(Problem problem) {
        return get("problem." + problem.code() + ".why", details(problem));
    }

    public String whatToDo(Problem problem) {
        return get("problem." + problem.code() + ".todo", details(problem));
    }

    private Object[] details(Problem problem) {
        return problem.details().stream()
                .map(detail -> detail instanceof Number ? detail : shown(detail))
                .toArray();
    }

    /** A value of a record as people read it: days, times and values of closed lists in this language, all else as it is. */
    public String shown(Object value) {
        return switch (value) {
            case Label label -> get(label.key());
            case LocalDate date -> date(date);
            case Instant instant -> dateTime(instant);
            case Enum<?> code -> of(code);
            default -> value.toString();
        };
    }

    /** The whole problem in one paragraph, for a terminal or a log. */
    public String sentence(Problem problem) {
        return what(problem) + " " + why(problem) + " " + whatToDo(problem);
    }
}
