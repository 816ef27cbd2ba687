package congtam.agency;

import congtam.register.RecordRef;
import java.util.UUID;

/**
 * Who answers for one record, chosen by hand because an agency has several heirs.
 *
 * @param agency the agency that the record itself names, which it keeps
 */
public record HeirChoice(RecordRef record, UUID agency, UUID heir) {}
