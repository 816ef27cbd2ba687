package congtam.register;

import java.time.Instant;

/**
 * Somebody else changed the record since it was read. Nothing was written; both contents are here, so that a person can decide.
 */
public final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Stored<?> current;
    private final transient Object attempted;
    private final String changedBy;
    private final Instant changedAt;

    Conflict(Stored<?> current, Object attempted, String changedBy, Instant changedAt) {
        super("record " + current.id() + " is at version " + current.version());
        this.current = current;
        this.attempted = attempted;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    public <C> Stored<C> current(Class<C> type) {
        return new Stored<>(current.id(), current.version(), type.cast(current.content()));
    }

    public <C> C attempted(Class<C> type) {
        return type.cast(attempted);
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
