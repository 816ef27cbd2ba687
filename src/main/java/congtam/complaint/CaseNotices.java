package congtam.complaint;

import congtam.access.Role;
import congtam.access.Step;
import congtam.access.Viewer;
import congtam.deadline.DeadlineRules;
import congtam.deadline.Level;
import congtam.deadline.Notices;
import congtam.deadline.Notices.Notice;
import congtam.deadline.book.DeadlineBook;
import congtam.register.Register;
import congtam.text.Texts;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;

/** How many cases stand at which level, and of which of them somebody is told; counted by the conditions of the list. */
public final class CaseNotices {
    private final Register register;
    private final Complaints complaints;
    private final DeadlineBook book;

    public CaseNotices(Register register, Complaints complaints, DeadlineBook book) {
        this.register = register;
        this.complaints = complaints;
        this.book = book;
    }

    /**
     * How many cases there are at a level.
     *
     * @param filter of the list that holds just these
     */
    public record AtLevel(Level level, ComplaintFilter filter, long cases) {}

    /**
     * What somebody is told.
     *
     * @param told the mildest level first, each with at least one case
     * @param upTo what they know who have read it
     * @param opensAt when the office opens next, if nothing is told because it is closed; else the minute itself
     */
    public record News(List<AtLevel> told, Acknowledged upTo, Instant opensAt) {
        public News {
            told = List.copyOf(told);
        }

        public boolean closed() {
            return opensAt.isAfter(upTo.at());
        }
    }

    /** All that stand at a level now and that the viewer may see, be it news or not. */
    public List<AtLevel> standing(Viewer viewer) {
        viewer.require(Step.READ_COMPLAINT);
        return book.tables().levels().all().stream()
                .map(level -> counted(viewer, level, at(level)))
                .toList();
    }

    /** The list of all that stand at a level. */
    public static ComplaintFilter at(Level level) {
        return ComplaintFilter.ALL.withDue(DueFilter.level(level.code()));
    }

    /** What the viewer is to be told now, of what they do not know yet; nothing while the office is closed. */
    public News news(Viewer viewer, Acknowledged known) {
        viewer.require(Step.READ_COMPLAINT);
        // Before anything is counted: what comes in meanwhile is told the next time.
        Instant now = register.clock().instant();
        Acknowledged upTo = new Acknowledged(now, register.seal().seq());
        LocalDateTime local = ClockEntry.local(now);
        DeadlineRules rules = book.rules();
        Notices notices = new Notices(rules.levels(), rules.calendars().common());
        List<AtLevel> told =
                notices.at(local, viewer.roles().stream().map(Role::name).collect(Collectors.toSet())).stream()
                        .map(notice -> counted(viewer, notice.level(), of(notice, known)))
                        .filter(one -> one.cases() > 0)
                        .toList();
        return new News(told, upTo, notices.opens(local).atZone(Texts.ZONE).toInstant());
    }

    private static ComplaintFilter of(Notice notice, Acknowledged known) {
        DueFilter level = DueFilter.level(notice.level().code());
        return ComplaintFilter.ALL
                .withDue(known.equals(Acknowledged.NOTHING) ? level : level.newsSince(known))
                .withMine(notice.own());
    }

    private AtLevel counted(Viewer viewer, Level level, ComplaintFilter filter) {
        return new AtLevel(level, filter, complaints.count(viewer, filter));
    }
}
