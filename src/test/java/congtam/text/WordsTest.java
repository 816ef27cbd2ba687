package congtam.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the program can say, it can say in both languages. */
class WordsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/congtam/texts");
    private static final Path SOURCE = Path.of("src/main/java");
    private static final Pattern PROBLEM =
            Pattern.compile("Problem\\s*\\.\\s*(?:of\\(|because\\(\\s*\\w+,)\\s*\"([a-z][a-zA-Z.-]+)\"");
    private static final Pattern ACT = Pattern.compile(
            "\"((?:link|case|identity|deployment|attachment|agency|reorganisation|person|user|complaint|inspection|calendar|hours|limit|clock)\\.(?!csv)[a-z]+)\"\\s*[,)]");
    private static final Set<String> ON_SCREEN =
            Set.of("agency.matches", "complaint.anonymous", "complaint.tabs", "user.home", "user.name");
    private static final Pattern HOLE = Pattern.compile("\\{[0-9]+\\}");

    private static Map<String, String> words(Language language) throws IOException {
        Map<String, String> all = new TreeMap<>();
        String end = "_" + language.locale().getLanguage() + ".properties";
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.filter(file -> file.toString().endsWith(end)).toList()) {
                Properties bundle = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    bundle.load(reader);
                }
                bundle.stringPropertyNames()
                        .forEach(key -> assertThat(all.put(key, bundle.getProperty(key)))
                                .as(key + " stands in one bundle only; " + file)
                                .isNull());
            }
        }
        return all;
    }

    private static Set<String> inSource(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCE)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                // Screens have keys of the same look for their commands.
                if (pattern == ACT
                        && (file.startsWith(SOURCE.resolve("congtam/ui"))
                                || file.startsWith(SOURCE.resolve("congtam/cli")))) {
                    continue;
                }
                pattern.matcher(Files.readString(file)).results().forEach(hit -> found.add(hit.group(1)));
            }
        }
        return found;
    }

    private static Set<String> holes(String text) {
        return new TreeSet<>(
                HOLE.matcher(text).results().map(MatchResult::group).toList());
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaces() throws IOException {
        Map<String, String> vietnamese = words(Language.VIETNAMESE);
        Map<String, String> english = words(Language.ENGLISH);

        assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
        vietnamese.forEach((key, text) ->
                assertThat(holes(english.getOrDefault(key, ""))).as(key).isEqualTo(holes(text)));
    }

    @Test
    void everyTextIsFilledWithoutFault() throws IOException {
        for (Language language : Language.values()) {
            words(language).forEach((key, text) -> {
                String filled = new MessageFormat(text, Locale.ROOT).format(new Object[] {"A", "B", "C", "D"});
                assertThat(filled).as(key).isNotBlank().doesNotContain("{").doesNotContain("''");
                if (text.matches(".*\\{[0-9].*")) {
                    assertThat(filled)
                            .as(key + " loses a place to a single apostrophe")
                            .isNotEqualTo(text);
                }
                assertThat(text).as(key + ": an apostrophe is written twice").doesNotMatch(".*(?<!')'(?!').*");
            });
        }
    }

    @Test
    void everyProblemSaysWhatHappenedWhyAndWhatToDo() throws IOException {
        Set<String> codes = inSource(PROBLEM);
        assertThat(codes).contains("register.disk-full", "register.open-elsewhere", "attachment.twice");
        for (Language language : Language.values()) {
            Set<String> keys = words(language).keySet();
            for (String code : codes) {
                for (String part : List.of(".what", ".why", ".todo")) {
                    assertThat(keys).contains("problem." + code + part);
                }
            }
        }
    }

    @Test
    void noProblemIsExplainedThatNobodyCanMeet() throws IOException {
        Set<String> codes = inSource(PROBLEM);
        String source = everything();
        List<String> unused = new ArrayList<>();
        words(Language.VIETNAMESE).keySet().stream()
                .filter(key -> key.startsWith("problem.") && key.endsWith(".what"))
                .map(key -> key.substring("problem.".length(), key.length() - ".what".length()))
                .filter(code -> !codes.contains(code)
                        && !source.contains("\"" + code + "\"")
                        && !source.contains("\"problem." + code))
                .forEach(unused::add);
        words(Language.VIETNAMESE).keySet().stream()
                .filter(key -> key.startsWith("act."))
                .filter(key -> !source.contains("\"" + key.substring("act.".length()) + "\""))
                .forEach(unused::add);
        assertThat(unused).isEmpty();
    }

    @Test
    void everyActOfTheLedgerHasAName() throws IOException {
        Set<String> acts = inSource(ACT);
        // Names of components on the screen, and what Java calls the user of the computer, look alike.
        acts.removeIf(act -> ON_SCREEN.contains(act));
        acts.removeAll(inSource(PROBLEM));
        assertThat(acts).contains("complaint.receive", "link.part");
        for (Language language : Language.values()) {
            assertThat(words(language).keySet())
                    .containsAll(acts.stream().map(act -> "act." + act).toList());
        }
    }

    private static String everything() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(SOURCE)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
