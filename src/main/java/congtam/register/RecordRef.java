package congtam.register;

import java.util.UUID;

/** Names one record of the register, whatever its kind. */
public record RecordRef(String kind, UUID id) {}
