package congtam.ui.inspection;

import congtam.inspection.Attendee;
import congtam.inspection.Inspection;
import congtam.inspection.TeamMember;
import congtam.inspection.TeamRole;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A list of people, one to a line, with an empty line at its end for the next one.
 *
 * @param <P> what a line becomes in the register
 */
final class PeopleForm<P> {
    private final Supplier<PersonForm> empty;
    private final BiConsumer<PersonForm, P> load;
    private final Function<PersonForm, P> save;
    private final List<PersonForm> lines = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private List<P> stored = List.of();
    private boolean loading;

    private PeopleForm(Supplier<PersonForm> empty, BiConsumer<PersonForm, P> load, Function<PersonForm, P> save) {
        this.empty = empty;
        this.load = load;
        this.save = save;
        load(List.of());
    }

    static PeopleForm<TeamMember> team() {
        return new PeopleForm<>(PersonForm::member, PersonForm::load, PersonForm::toMember);
    }

    static PeopleForm<Attendee> present() {
        return new PeopleForm<>(PersonForm::attendee, PersonForm::load, PersonForm::toAttendee);
    }

    /** The lines, the empty one last. */
    List<PersonForm> lines() {
        return List.copyOf(lines);
    }

    List<P> people() {
        return lines.stream().filter(line -> !line.isBlank()).map(save).toList();
    }

    void load(List<P> people) {
        stored = List.copyOf(people);
        loading = true;
        lines.clear();
        people.forEach(person -> load.accept(add(), person));
        loading = false;
        fill();
        tell();
    }

    /** As with a single field; a list is one answer. */
    void follow(List<P> sent, List<P> merged) {
        if (!sent.equals(merged) && people().equals(sent)) {
            load(merged);
        } else {
            stored = List.copyOf(merged);
        }
    }

    boolean edited() {
        return !people().equals(stored);
    }

    private PersonForm add() {
        PersonForm line = empty.get();
        line.fields().forEach(field -> field.onChange(this::changed));
        lines.add(line);
        return line;
    }

    private void changed() {
        if (!loading) {
            fill();
            tell();
        }
    }

    private void fill() {
        boolean room = !lines.isEmpty() && lines.getLast().isBlank();
        if (!room && lines.size() < Inspection.MOST_PEOPLE) {
            boolean first = lines.isEmpty();
            add().role.load(first ? TeamRole.LEADER : TeamRole.MEMBER);
        }
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
