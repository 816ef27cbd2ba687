package congtam.access;

import congtam.text.Vietnamese;

/**
 * The person on whose behalf the program reads and writes.
 *
 * @param name as the ledger writes it; never blank
 */
public record Viewer(String name) {
    public Viewer {
        name = Vietnamese.clean(name);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a viewer has a name");
        }
    }
}
