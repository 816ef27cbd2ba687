package congtam.deadline;

import congtam.text.Vietnamese;

/**
 * By which limit a clock starts when something is received.
 *
 * @param kind code of the kind of what was received
 * @param field lĩnh vực; empty for all that have no line of their own
 * @param limit code of the limit
 */
public record ClockStart(String kind, String field, String limit) {
    public ClockStart {
        field = Vietnamese.clean(field);
    }

    boolean fits(String otherKind, String otherField) {
        return kind.equals(otherKind)
                && (field.isEmpty() || Vietnamese.fold(field).equals(Vietnamese.fold(otherField)));
    }
}
