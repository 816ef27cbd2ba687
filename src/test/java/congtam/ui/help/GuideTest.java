package congtam.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.text.Language;
import congtam.ui.kit.GuidePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guide's pages and what they point to. */
class GuideTest {
    private static final Path SOURCE = Path.of("docs/guide");
    private static final Pattern TARGET = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

    private static Path folder(Language language) {
        return SOURCE.resolve(language.locale().getLanguage());
    }

    private static Set<String> pages(Language language) throws IOException {
        try (Stream<Path> files = Files.list(folder(language))) {
            return new TreeSet<>(files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".md"))
                    .toList());
        }
    }

    @Test
    void bothLanguagesHaveTheSamePagesAndEachIsNamedByAScreenOrTheContents() throws IOException {
        Set<String> named = new TreeSet<>();
        for (GuidePage page : GuidePage.values()) {
            named.add(page.file() + ".md");
        }

        assertThat(pages(Language.VIETNAMESE)).isEqualTo(named);
        assertThat(pages(Language.ENGLISH)).isEqualTo(named);
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsPackedAndHasAHeading(Language language) {
        Guide guide = new Guide(language);
        for (GuidePage page : GuidePage.values()) {
            assertThat(guide.html(page.file())).as(page.name()).startsWith("<h1>");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLinkAndPictureIsThere(Language language) throws IOException {
        Guide guide = new Guide(language);
        List<String> missing = new ArrayList<>();
        for (String name : pages(language)) {
            String page = Guide.target(name);
            TARGET.matcher(guide.html(page)).results().map(hit -> hit.group(1)).forEach(target -> {
                if (!Files.exists(folder(language).resolve(target).normalize())) {
                    missing.add(name + " → " + target);
                }
            });
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theContentsLeadToEveryPage(Language language) throws IOException {
        String contents = new Guide(language).html(GuidePage.CONTENTS.file());
        for (String name : pages(language)) {
            if (!name.equals("README.md")) {
                assertThat(contents).contains("href=\"" + name + "\"");
            }
        }
    }

    @Test
    void aReaderFindsTheWayBack() {
        Reading reading = new Reading("README");
        reading.go("finding");
        reading.go("logging-a-call");
        reading.back();
        assertThat(reading.page()).isEqualTo("finding");
        assertThat(reading.canGoForward()).isTrue();

        reading.forward();
        reading.back();
        reading.back();
        reading.back();
        assertThat(reading.page()).isEqualTo("README");

        reading.go("importing");
        assertThat(reading.canGoForward()).isFalse();
    }

    @Test
    void aLinkNamesItsPageHoweverItIsWritten() {
        assertThat(Guide.target("importing.md")).isEqualTo("importing");
        assertThat(Guide.target("jar:file:/a.jar!/congtam/guide/vi/importing.md"))
                .isEqualTo("importing");
    }
}
