package congtam.ui.kit;

import congtam.text.Language;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one user has chosen on one computer. Kept as JSON; what is missing there has its default.
 *
 * @param zoom in percent
 * @param window where the main window stood; null before it was first closed
 * @param tables by the name of the table
 * @param lockAfter minutes without a touch after which the window is locked; null for the usual
 * @param known up to where each user of this computer has acknowledged notices, by the user's id
 * @param screen which of the screens that are always there was in front; null before one was chosen
 */
public record Settings(
        Theme.Choice theme,
        Language language,
        int zoom,
        @Nullable Place window,
        Map<String, Table> tables,
        @Nullable String screen,
        @Nullable Integer lockAfter,
        Map<String, Known> known) {
    public static final int USUAL_LOCK = 10;
    public static final int LONGEST_LOCK = 120;
    public static final List<Integer> ZOOMS = List.of(75, 90, 100, 110, 125, 150, 175, 200);

    public static final Settings DEFAULT =
            new Settings(Theme.Choice.SYSTEM, Language.VIETNAMESE, 100, null, Map.of(), null, null, Map.of());

    /** What an incomplete file leaves out arrives as null, whatever the types say. */
    @SuppressWarnings("ConstantValue")
    public Settings {
        theme = theme == null ? Theme.Choice.SYSTEM : theme;
        language = language == null ? Language.VIETNAMESE : language;
        zoom = zoom == 0 ? 100 : Math.clamp(zoom, ZOOMS.getFirst(), ZOOMS.getLast());
        tables = tables == null ? Map.of() : Map.copyOf(tables);
        known = known == null ? Map.of() : Map.copyOf(known);
        lockAfter = lockAfter == null ? null : Math.clamp(lockAfter, 1, LONGEST_LOCK);
    }

    /** The place of a window, in the screens' coordinates. */
    public record Place(int x, int y, int width, int height, boolean maximised) {}

    /** How a user likes a table. */
    public record Table(List<Column> columns, @Nullable String sort, boolean descending) {
        @SuppressWarnings("ConstantValue")
        public Table {
            columns = columns == null ? List.of() : List.copyOf(columns);
        }
    }

    /** One column, in the order of the list it stands in. */
    public record Column(String id, int width, boolean visible) {}

    /**
     * Up to where somebody knows what the register says.
     *
     * @param entry the last entry of its ledger then
     */
    public record Known(Instant at, long entry) {}

    public Settings withTheme(Theme.Choice choice) {
        return new Settings(choice, language, zoom, window, tables, screen, lockAfter, known);
    }

    public Settings withLanguage(Language choice) {
        return new Settings(theme, choice, zoom, window, tables, screen, lockAfter, known);
    }

    public Settings withZoom(int percent) {
        return new Settings(theme, language, percent, window, tables, screen, lockAfter, known);
    }

    public Settings withWindow(Place place) {
        return new Settings(theme, language, zoom, place, tables, screen, lockAfter, known);
    }

    public Settings withScreen(String name) {
        return new Settings(theme, language, zoom, window, tables, name, lockAfter, known);
    }

    public Settings withLockAfter(int minutes) {
        return new Settings(theme, language, zoom, window, tables, screen, minutes, known);
    }

    /** Minutes without a touch after which the window is locked. */
    public int lockMinutes() {
        return lockAfter == null ? USUAL_LOCK : lockAfter;
    }

    public Settings withTable(String name, Table table) {
        Map<String, Table> more = new HashMap<>(tables);
        more.put(name, table);
        return new Settings(theme, language, zoom, window, more, screen, lockAfter, known);
    }

    public Settings withKnown(String user, Known upTo) {
        Map<String, Known> more = new HashMap<>(known);
        more.put(user, upTo);
        return new Settings(theme, language, zoom, window, tables, screen, lockAfter, more);
    }
}
