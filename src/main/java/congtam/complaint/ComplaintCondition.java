package congtam.complaint;

import static congtam.register.schema.Tables.COMPLAINT;
import static congtam.register.schema.Tables.COMPLAINT_CONTENT;

import congtam.agency.Agencies;
import congtam.register.Register;
import congtam.search.TextIndex;
import congtam.text.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** What a filter means in the database: defined here once, so that lists and counts cannot tell different stories. */
final class ComplaintCondition {
    /** Up to so many finds are listed by id; H2 compares each row with the whole list. */
    private static final int FEW = 500;

    private static final List<String> OPEN = Arrays.stream(ComplaintState.values())
            .filter(ComplaintState::isOpen)
            .map(Enum::name)
            .toList();

    private static final congtam.register.schema.tables.Complaint CALLED = COMPLAINT.as("called");

    private final Register register;
    private final Agencies agencies;

    ComplaintCondition(Register register, Agencies agencies) {
        this.register = register;
        this.agencies = agencies;
    }

    /** On rows of complaints. */
    Condition of(ComplaintFilter filter) {
        Condition receipt = ofReceipt(filter);
        if (filter.agencyId() == null && filter.kind() == null && filter.field() == null) {
            return receipt;
        }
        Condition content = ofContent(filter);
        // Kinds are few, so some are found soon along the sorted list; agencies and fields are many, so theirs are
        // looked up first.
        return receipt.and(
                filter.agencyId() == null && filter.field() == null
                        ? DSL.exists(DSL.selectOne()
                                .from(COMPLAINT_CONTENT)
                                .where(COMPLAINT_CONTENT
                                        .COMPLAINT_ID
                                        .eq(COMPLAINT.ID)
                                        .and(content)))
                        : COMPLAINT.ID.in(DSL.select(COMPLAINT_CONTENT.COMPLAINT_ID)
                                .from(COMPLAINT_CONTENT)
                                .where(content)));
    }

    /** On rows of complaints: what narrows them as a whole. */
    Condition ofReceipt(ComplaintFilter filter) {
        Condition condition = DSL.noCondition();
        if (!filter.text().isEmpty()) {
            condition = condition.and(text(filter.text()));
        }
        LocalDate from = filter.from();
        if (from != null) {
            condition = condition.and(
                    COMPLAINT.RECEIVED_AT.ge(from.atStartOfDay(Texts.ZONE).toInstant()));
        }
        LocalDate to = filter.to();
        if (to != null) {
            condition = condition.and(COMPLAINT.RECEIVED_AT.lt(
                    to.plusDays(1).atStartOfDay(Texts.ZONE).toInstant()));
        }
        if (filter.open()) {
            condition = condition.and(COMPLAINT.STATE.in(OPEN));
        }
        return filter.state() == null
                ? condition
                : condition.and(COMPLAINT.STATE.eq(filter.state().name()));
    }

    /** On rows of contents: what one and the same content must be. */
    Condition ofContent(ComplaintFilter filter) {
        Condition condition = DSL.noCondition();
        if (filter.agencyId() != null) {
            LocalDate today = LocalDate.ofInstant(register.clock().instant(), Texts.ZONE);
            condition = condition.and(COMPLAINT_CONTENT.AGENCY_ID.in(agencies.withAllBelow(filter.agencyId(), today)));
        }
        if (filter.kind() != null) {
            condition = condition.and(
                    COMPLAINT_CONTENT.CONTENT_KIND.eq(filter.kind().name()));
        }
        return filter.field() == null ? condition : condition.and(COMPLAINT_CONTENT.FIELD.eq(filter.field()));
    }

    /** Rare words are looked for first and their complaints then fetched; common ones are checked along the sorted list. */
    private Condition text(String words) {
        List<UUID> found = register.read(db -> TextIndex.find(db, words, FEW + 1));
        return found.size() > FEW
                ? TextIndex.holds(words, List.of(COMPLAINT.ID, COMPLAINT.CALLER_ID))
                : COMPLAINT
                        .ID
                        .in(found)
                        .or(COMPLAINT.ID.in(DSL.select(CALLED.ID).from(CALLED).where(CALLED.CALLER_ID.in(found))));
    }
}
