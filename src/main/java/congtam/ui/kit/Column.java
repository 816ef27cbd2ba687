package congtam.ui.kit;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list, declared once.
 *
 * @param id under which the user's settings remember it
 * @param textKey of its heading
 * @param width at first, in pixels at 100 %
 * @param sort how the database sorts by it; null if it cannot
 * @param shown at first; the user can show and hide every column
 */
public record Column<R>(
        String id,
        String textKey,
        Function<R, Cell> cell,
        int width,
        @Nullable Enum<?> sort,
        boolean shown) {

    /** A column that is shown at first. */
    public Column(String id, String textKey, Function<R, Cell> cell, int width, @Nullable Enum<?> sort) {
        this(id, textKey, cell, width, sort, true);
    }

    /**
     * What a cell shows.
     *
     * @param colour the theme's name for the dot before the text; null for none
     * @param quiet whether it stands back behind the others
     * @param glyph before the text; null for none
     */
    public record Cell(
            String text,
            @Nullable String colour,
            boolean quiet,
            @Nullable Glyph glyph) {
        public static Cell of(String text) {
            return new Cell(text, null, false, null);
        }

        public static Cell quiet(String text) {
            return new Cell(text, null, true, null);
        }

        public static Cell dot(String text, String colour) {
            return new Cell(text, colour, false, null);
        }

        /** With a mark before it. */
        public static Cell marked(Glyph glyph, String text) {
            return new Cell(text, null, false, glyph);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
