package congtam.register;

/**
 * A place in the ledger where some words stand, now or in a former version.
 *
 * @param field of the record's JSON
 * @param erasable whether it lies in a part that can be erased
 */
public record Mention(RecordRef record, String field, boolean erasable) {}
