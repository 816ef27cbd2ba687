package congtam.complaint;

import congtam.text.Entry;
import congtam.text.Problem;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A submission as it stands in the register.
 *
 * @param number given by the register, for instance {@code PA-2026-000123}
 * @param receivedAt when the call or letter came in, to the millisecond
 * @param line the telephone line or desk it came in on; may be empty
 * @param receivedBy who took it; may be empty for imported ones
 * @param callerId the person; null for "không nêu tên"
 * @param words what the caller said, in their words
 * @param source where an imported one came from, as {@code profile:identity}; null for one logged here
 * @param contents at least one
 * @param protection of the case and its caller; a case with a denunciation in it is always restricted
 */
public record Complaint(
        String number,
        Instant receivedAt,
        Channel channel,
        String line,
        String receivedBy,
        @Nullable UUID callerId,
        String words,
        ComplaintState state,
        @Nullable String source,
        List<Content> contents,
        Protection protection) {
    public static final int MOST_LINE = 100;
    public static final int MOST_RECEIVER = 200;
    public static final int MOST_WORDS = 20_000;
    public static final int MOST_CONTENTS = 30;

    public Complaint {
        receivedAt = receivedAt.truncatedTo(ChronoUnit.MILLIS);
        line = Entry.limited(line, "field.line", MOST_LINE);
        receivedBy = Entry.limited(receivedBy, "field.receivedBy", MOST_RECEIVER);
        words = Entry.limited(words, "field.words", MOST_WORDS);
        contents = List.copyOf(contents);
        if (contents.isEmpty()) {
            throw Problem.of("complaint.no-content");
        }
        if (contents.size() > MOST_CONTENTS) {
            throw Problem.of("complaint.contents", contents.size(), MOST_CONTENTS);
        }
        if (words.isEmpty() && contents.getFirst().summary().isEmpty()) {
            throw Problem.of("complaint.no-words");
        }
        // Entries from before there was protection have none.
        protection = Objects.requireNonNullElse(protection, Protection.USUAL);
        if (denounces(contents)) {
            protection = protection.withRestricted(true);
        }
    }

    /** One with the usual protection. */
    public Complaint(
            String number,
            Instant receivedAt,
            Channel channel,
            String line,
            String receivedBy,
            @Nullable UUID callerId,
            String words,
            ComplaintState state,
            @Nullable String source,
            List<Content> contents) {
        this(number, receivedAt, channel, line, receivedBy, callerId, words, state, source, contents, Protection.USUAL);
    }

    static boolean denounces(List<Content> contents) {
        return contents.stream().anyMatch(content -> content.kind() == ContentKind.DENUNCIATION);
    }

    /** Whether it reports a breach of law, so that the law protects who reported it. */
    public boolean denounces() {
        return denounces(contents);
    }

    public boolean restricted() {
        return protection.restricted();
    }

    public Content main() {
        return contents.getFirst();
    }

    public Complaint withCaller(@Nullable UUID caller) {
        return new Complaint(
                number, receivedAt, channel, line, receivedBy, caller, words, state, source, contents, protection);
    }

    /** With the number and origin of another, which nobody changes. */
    Complaint as(Complaint known) {
        return new Complaint(
                known.number(),
                receivedAt,
                channel,
                line,
                receivedBy,
                callerId,
                words,
                state,
                known.source(),
                contents,
                protection);
    }

    public Complaint withState(ComplaintState other) {
        return new Complaint(
                number, receivedAt, channel, line, receivedBy, callerId, words, other, source, contents, protection);
    }

    public Complaint withProtection(Protection other) {
        return new Complaint(
                number, receivedAt, channel, line, receivedBy, callerId, words, state, source, contents, other);
    }
}
