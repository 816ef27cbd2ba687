package congtam.complaint;

import static congtam.register.schema.Tables.COMPLAINT;
import static congtam.register.schema.Tables.COMPLAINT_CONTENT;

import congtam.agency.Agencies;
import congtam.agency.AgencyTree;
import congtam.register.Register;
import congtam.search.TextIndex;
import congtam.text.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** What a filter means in the database: defined here once, so that lists and counts cannot tell different stories. */
final class ComplaintCondition {
    private static final List<String> OPEN = Arrays.stream(ComplaintState.values())
            .filter(ComplaintState::isOpen)
            .map(Enum::name)
            .toList();

    private final Register register;
    private final Agencies agencies;

    ComplaintCondition(Register register, Agencies agencies) {
        this.register = register;
        this.agencies = agencies;
    }

    /** On rows of complaints. */
    Condition of(Visibility visibility, ComplaintFilter filter) {
        Condition receipt = ofReceipt(visibility, filter);
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
    Condition ofReceipt(Visibility visibility, ComplaintFilter filter) {
        Condition condition = visibility.rows();
        if (!filter.text().isEmpty()) {
            condition = condition.and(text(visibility, filter.text()));
        }
        if (filter.mine()) {
            condition = condition.and(visibility.own());
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
        DueFilter due = filter.due();
        if (due != null) {
            condition = condition.and(
                    ComplaintDues.of(due, visibility.cases(), register.clock().instant()));
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
            condition = condition.and(tree(filter)
                    .within(
                            filter.agencyId(),
                            ComplaintRecords.NAME,
                            COMPLAINT_CONTENT.COMPLAINT_ID,
                            COMPLAINT_CONTENT.AGENCY_ID));
        }
        if (filter.kind() != null) {
            condition = condition.and(
                    COMPLAINT_CONTENT.CONTENT_KIND.eq(filter.kind().name()));
        }
        return filter.field() == null ? condition : condition.and(COMPLAINT_CONTENT.FIELD.eq(filter.field()));
    }

    /** The agencies on which a filter sees complaints. */
    AgencyTree tree(ComplaintFilter filter) {
        LocalDate today = LocalDate.ofInstant(register.clock().instant(), Texts.ZONE);
        return new AgencyTree(agencies.directory(), filter.view(), today, filter.to());
    }

    private Condition text(Visibility visibility, String words) {
        return visibility.found(words, register.read(db -> TextIndex.find(db, words, Visibility.FEW + 1)));
    }
}
