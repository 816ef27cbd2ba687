package congtam.ui.kit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One place at which two versions of a record differ, and whose value is to stand there. */
public final class ConflictLine {
    private final String name;
    private final String title;
    private final String theirs;
    private final String mine;
    private @Nullable Side chosen;

    /** Whose value stands. */
    public enum Side {
        THEIRS,
        MINE
    }

    /**
     * Makes the place.
     *
     * @param name for names of components
     * @param title what the user calls it
     * @param suggested whose value stands unless the user chooses; null if the user must
     */
    public ConflictLine(String name, String title, String theirs, String mine, @Nullable Side suggested) {
        this.name = name;
        this.title = title;
        this.theirs = theirs;
        this.mine = mine;
        this.chosen = suggested;
    }

    /** The first at which the user must choose still. */
    public static Optional<ConflictLine> firstUndecided(List<ConflictLine> lines) {
        return lines.stream().filter(line -> line.chosen == null).findFirst();
    }

    String name() {
        return name;
    }

    String title() {
        return title;
    }

    public String theirs() {
        return theirs;
    }

    public String mine() {
        return mine;
    }

    public @Nullable Side chosen() {
        return chosen;
    }

    public void choose(Side side) {
        chosen = side;
    }
}
