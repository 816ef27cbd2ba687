package congtam.ui.help;

import congtam.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The pages of the guide in one language, as the build packed them. */
final class Guide {
    private static final String FOLDER = "/congtam/guide/";
    private static final String END = ".md";

    private final Language language;
    private final Parser parser;
    private final HtmlRenderer renderer;

    Guide(Language language) {
        this.language = language;
        List<Extension> extensions = List.of(TablesExtension.create());
        this.parser = Parser.builder().extensions(extensions).build();
        this.renderer = HtmlRenderer.builder().extensions(extensions).build();
    }

    /** Where a page lies; what it links to lies relative to that. */
    URL address(String file) {
        String name = FOLDER + language.locale().getLanguage() + "/" + file + END;
        return Objects.requireNonNull(Guide.class.getResource(name), name);
    }

    /** The body of a page in HTML; reads it from disk. */
    String html(String file) {
        try (InputStream in = address(file).openStream()) {
            return renderer.render(parser.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page that a link leads to. */
    static String target(String link) {
        String name = link.substring(link.lastIndexOf('/') + 1);
        return name.endsWith(END) ? name.substring(0, name.length() - END.length()) : name;
    }
}
