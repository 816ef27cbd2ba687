package congtam.register;

/**
 * Says that two records of any kind belong together, such as a complaint and the visit that it caused.
 *
 * @param role what the first is to the second, as a code
 * @param removed links are never deleted, so that history shows them
 */
public record Link(RecordRef from, RecordRef to, String role, boolean removed) {}
