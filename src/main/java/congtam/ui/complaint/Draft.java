package congtam.ui.complaint;

import congtam.complaint.Channel;
import congtam.complaint.ComplaintState;
import congtam.complaint.ContentKind;
import congtam.complaint.Protection;
import congtam.ui.agency.AgencyPick;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form that was not saved yet, as it is kept against a crash.
 *
 * @param id of this draft
 * @param owner the running program that is still at work on it
 * @param seen the complaint it changes, as it was opened; null for a new one
 */
public record Draft(
        UUID id,
        String owner,
        Instant keptAt,
        @Nullable Seen seen,
        String receivedAt,
        Channel channel,
        String line,
        String receivedBy,
        boolean anonymous,
        String fullName,
        String phone,
        String address,
        String words,
        ComplaintState state,
        List<Part> contents,
        @Nullable Protection protection) {

    /** Which versions the user had before them. */
    public record Seen(
            UUID complaint, int version, @Nullable UUID caller, int callerVersion) {}

    /** One content. */
    public record Part(
            UUID id,
            ContentKind kind,
            String field,
            AgencyPick agency,
            String official,
            String place,
            String summary,
            @Nullable List<UUID> officials) {}

    /** What is in a form now; of a denunciation without who denounced, which no file outside the register may hold. */
    static Draft of(UUID id, String owner, Instant now, ComplaintForm form) {
        Seen seen = form.file()
                .map(file -> new Seen(
                        file.complaint().id(),
                        file.complaint().version(),
                        file.caller() == null ? null : file.caller().id(),
                        file.caller() == null ? 0 : file.caller().version()))
                .orElse(null);
        boolean nameless = form.denounces() || form.callerHidden();
        return new Draft(
                id,
                owner,
                now,
                seen,
                form.receivedAt.get(),
                form.channel.get(),
                form.line.get(),
                form.receivedBy.get(),
                form.anonymous.get(),
                nameless ? "" : form.fullName.get(),
                nameless ? "" : form.phone.get(),
                nameless ? "" : form.address.get(),
                form.words.get(),
                form.state.get(),
                form.contents.all().stream().map(Draft::part).toList(),
                new Protection(form.restricted.get(), form.mayBeNamed.get(), form.envelope.get()));
    }

    private static Part part(ContentForm content) {
        return new Part(
                content.id,
                content.kind.get(),
                content.field.get(),
                content.agency.get(),
                content.official.get(),
                content.place.get(),
                content.summary.get(),
                content.officials.get());
    }

    /** Puts the draft into a form, as if it had been typed again. */
    void applyTo(ComplaintForm form) {
        form.receivedAt.set(receivedAt);
        form.channel.set(channel);
        form.line.set(line);
        form.receivedBy.set(receivedBy);
        if (!form.callerHidden()) {
            form.anonymous.set(anonymous);
            form.fullName.set(fullName);
            form.phone.set(phone);
            form.address.set(address);
        }
        form.words.set(words);
        form.state.set(state);
        // A draft of an earlier program has none.
        if (protection != null) {
            form.restricted.set(protection.restricted());
            form.mayBeNamed.set(protection.mayBeNamed());
            form.envelope.set(protection.envelope());
        }
        List<UUID> ids = contents.stream().map(Part::id).toList();
        for (Part part : contents) {
            ContentForm content = form.contents.find(part.id()).orElseGet(() -> {
                ContentForm added = new ContentForm(part.id());
                form.contents.insert(added);
                return added;
            });
            content.kind.set(part.kind());
            content.field.set(part.field());
            content.agency.set(part.agency());
            content.official.set(part.official());
            content.place.set(part.place());
            content.summary.set(part.summary());
            // A draft of an earlier program has none.
            content.officials.set(part.officials() == null ? List.of() : part.officials());
        }
        form.contents.all().stream()
                .filter(content -> !ids.contains(content.id))
                .forEach(form.contents::remove);
        form.contents.order(ids);
    }
}
