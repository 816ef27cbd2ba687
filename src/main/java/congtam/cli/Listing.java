package congtam.cli;

import congtam.agency.Reorganisation;
import congtam.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A list that a command writes: where its rows come from and how one is told. */
interface Listing<R> {
    /** By which the read log names the list; its words stand under {@code reads.<code>}. */
    String code();

    /** What to say of the list beside it: a key of the texts; empty for nothing. */
    default String warning() {
        return "";
    }

    /** The reorganisations across which the records of the list count with agencies that they do not name. */
    default List<Reorganisation> breaks() {
        return List.of();
    }

    /**
     * A page, newest first.
     *
     * @param after the last row of the page before; null for the first page
     */
    List<R> page(@Nullable R after, int size);

    /** The public names of the fields, in the order of {@link #fill}. */
    List<String> fields();

    /** Codes and ISO times, for programs. */
    void fill(ObjectNode node, R row);

    /** The widths of the table's columns but the last. */
    List<Integer> widths();

    List<String> heads(Texts texts);

    /** For people, in their language. */
    List<String> cells(R row, Texts texts);
}
