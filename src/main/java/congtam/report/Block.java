package congtam.report;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a document, as the template prints it.
 *
 * @param section heading under which it stands; empty for none
 * @param part heading inside the section; empty for none
 * @param columns headings of the table it is a line of; null outside tables
 */
public record Block(
        Kind kind,
        String section,
        String part,
        @Nullable Columns columns,
        String first,
        String second,
        String third,
        @Nullable Picture left,
        @Nullable Picture right) {

    /** Each has a band of its own in the template. */
    public enum Kind {
        PARAGRAPH,
        /** A label and its value. */
        FACT,
        /** A line of a table of time, person, act. */
        STEP,
        /** A line of a table of names with two figures. */
        COUNT,
        /** The last of them. */
        TOTAL,
        /** Two pictures side by side with their captions. */
        PICTURES,
        CHART,
        NOTE,
        /** Prints nothing; ends the last table, whose headings else stand above the signature on a new page. */
        END
    }

    /** Three headings; tables of one document differ in their name. */
    public record Columns(String name, String first, String second, String third) {}

    /** Opened when its page is made, so that sixty photos never stand in memory at full size. */
    @FunctionalInterface
    public interface Picture {
        /** The picture as PNG or JPEG; null if it cannot be shown. */
        @Nullable
        InputStream open();
    }
}
