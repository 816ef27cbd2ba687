package congtam.ui.inspection;

import congtam.inspection.Attendee;
import congtam.inspection.InspectionMerge.Overlap;
import congtam.inspection.TeamMember;
import congtam.text.Texts;
import congtam.ui.agency.AgencyBook;
import congtam.ui.kit.ConflictLine;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells the places that two people changed differently. */
final class OverlapWords {
    private final Texts texts;
    private final AgencyBook book;

    OverlapWords(Texts texts, AgencyBook book) {
        this.texts = texts;
        this.book = book;
    }

    /** The place as it is put to the user, undecided. */
    ConflictLine line(Overlap overlap) {
        String label = texts.get(overlap.label());
        String title = overlap.line().isEmpty() ? label : overlap.line() + " · " + label;
        return new ConflictLine(overlap.label(), title, shown(overlap.theirs()), shown(overlap.mine()), null);
    }

    private String shown(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case UUID agency -> book.name(agency);
            case TeamMember member -> person(texts.of(member.role()) + " " + member.name(), member.position());
            case Attendee attendee -> person(attendee.name(), attendee.position());
            case List<?> people -> people.stream().map(this::shown).collect(Collectors.joining("\n"));
            default -> texts.shown(value);
        };
    }

    private static String person(String name, String position) {
        return position.isEmpty() ? name : name + ", " + position;
    }
}
