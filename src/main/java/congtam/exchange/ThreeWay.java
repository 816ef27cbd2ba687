package congtam.exchange;

import congtam.complaint.Complaint;
import congtam.complaint.Content;
import congtam.person.Person;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Joins what a file changed with what people changed: a field that differs between {@code base} and {@code mine} is taken from
 * {@code mine}, every other stays as it is in {@code theirs}.
 */
final class ThreeWay {
    private ThreeWay() {}

    static Complaint merge(Complaint base, Complaint mine, Complaint theirs) {
        return new Complaint(
                theirs.number(),
                pick(base.receivedAt(), mine.receivedAt(), theirs.receivedAt()),
                pick(base.channel(), mine.channel(), theirs.channel()),
                pick(base.line(), mine.line(), theirs.line()),
                pick(base.receivedBy(), mine.receivedBy(), theirs.receivedBy()),
                id(base.callerId(), mine.callerId(), theirs.callerId()),
                pick(base.words(), mine.words(), theirs.words()),
                pick(base.state(), mine.state(), theirs.state()),
                theirs.source(),
                theirs.contents().stream()
                        .map(content -> content.id().equals(base.main().id())
                                ? merge(base.main(), mine.main(), content)
                                : content)
                        .toList(),
                theirs.protection());
    }

    private static Content merge(Content base, Content mine, Content theirs) {
        return new Content(
                theirs.id(),
                pick(base.kind(), mine.kind(), theirs.kind()),
                pick(base.field(), mine.field(), theirs.field()),
                id(base.agencyId(), mine.agencyId(), theirs.agencyId()),
                pick(base.official(), mine.official(), theirs.official()),
                pick(base.place(), mine.place(), theirs.place()),
                pick(base.summary(), mine.summary(), theirs.summary()),
                theirs.officials());
    }

    static Person merge(Person base, Person mine, Person theirs) {
        return new Person(
                pick(base.fullName(), mine.fullName(), theirs.fullName()),
                pick(base.phone(), mine.phone(), theirs.phone()),
                pick(base.address(), mine.address(), theirs.address()));
    }

    private static <T> T pick(T base, T mine, T theirs) {
        return base.equals(mine) ? theirs : mine;
    }

    private static @Nullable UUID id(@Nullable UUID base, @Nullable UUID mine, @Nullable UUID theirs) {
        return Objects.equals(base, mine) ? theirs : mine;
    }
}
