package congtam.access;

import congtam.text.Problem;
import congtam.text.Vietnamese;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The person on whose behalf the program reads and writes. Only signing in makes one, so that none has rights nobody gave. */
public final class Viewer {
    private final @Nullable UUID id;
    private final String name;
    private final Supplier<Rights> present;
    private final Consumer<Step> refused;
    private final Purposes purposes = new Purposes();
    private volatile Rights known;

    /**
     * Makes one.
     *
     * @param id of the user
     * @param name as the ledger writes it; never blank
     * @param present reads the rights as they are at the moment; not for the event dispatch thread
     * @param refused is told of each step that was wanted in vain
     */
    public Viewer(@Nullable UUID id, String name, Rights known, Supplier<Rights> present, Consumer<Step> refused) {
        this.id = id;
        this.name = Vietnamese.clean(name);
        this.known = known;
        this.present = present;
        this.refused = refused;
        if (this.name.isEmpty()) {
            throw new IllegalArgumentException("a viewer has a name");
        }
    }

    /** The user; null for a viewer of whom the register knows nothing. */
    public @Nullable UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** What they said that they read protected cases for; gone when they sign out. */
    public Purposes purposes() {
        return purposes;
    }

    /**
     * Refuses a step that this person may not take now: somebody may have lost the right since signing in.
     *
     * @return how far the right reaches
     */
    public Reach require(Step step) {
        known = present.get();
        Reach reach = known.reaches().get(step);
        if (reach == null) {
            refused.accept(step);
            throw Problem.of("access.denied", step);
        }
        return reach;
    }

    /** As {@link #require}, for what is left out instead of refused. */
    public Reach reach(Step step) {
        known = present.get();
        return Objects.requireNonNullElse(known.reaches().get(step), Reach.NONE);
    }

    /** What they are in the office at this moment, or stand in for. */
    public Set<Role> roles() {
        known = present.get();
        return known.roles();
    }

    /** Whether this person could take a step when the program last asked; for what is shown, never for what is done. */
    public boolean may(Step step) {
        return known.has(step);
    }
}
