package congtam.register;

import java.util.UUID;

/**
 * A record as it stands in the register.
 *
 * @param version 1 at creation, one more with each change
 */
public record Stored<C>(UUID id, int version, C content) {}
