package congtam.ui.complaint;

import com.github.f4b6a3.uuid.UuidCreator;
import congtam.complaint.Channel;
import congtam.complaint.Content;
import congtam.complaint.ContentKind;
import congtam.text.Problem;
import congtam.ui.agency.AgencyPick;
import congtam.ui.kit.Field;
import congtam.ui.kit.FormPart;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The part of the form for one content. */
public final class ContentForm {
    public final UUID id;
    public final Field<ContentKind> kind = Field.of(ContentKind.REPORT);
    public final Field<String> field = Field.text("field.field", Content.MOST_FIELD);
    public final Field<AgencyPick> agency = new Field<>(AgencyPick.NONE, pick -> pick, ContentForm::known);
    public final Field<String> official = Field.text("field.official", Content.MOST_OFFICIAL);
    /** Those among the complained of who are in the list of officials, beside how the caller named them. */
    public final Field<List<UUID>> officials = Field.of(List.of());

    public final Field<String> place = Field.text("field.place", Content.MOST_PLACE);
    public final Field<String> summary = Field.text("field.summary", Content.MOST_SUMMARY);

    public ContentForm() {
        this(UuidCreator.getTimeOrderedEpoch());
    }

    ContentForm(UUID id) {
        this.id = id;
    }

    private static AgencyPick known(AgencyPick pick) {
        if (pick.isUnknown()) {
            throw Problem.of("agency.not-picked", pick.typed());
        }
        return pick;
    }

    void load(Content content) {
        kind.load(content.kind());
        field.load(content.field());
        agency.load(AgencyPick.of(content.agencyId()));
        official.load(content.official());
        officials.load(content.officials());
        place.load(content.place());
        summary.load(content.summary());
    }

    void rebase(Content content) {
        kind.rebase(content.kind());
        field.rebase(content.field());
        agency.rebase(AgencyPick.of(content.agencyId()));
        official.rebase(content.official());
        officials.rebase(content.officials());
        place.rebase(content.place());
        summary.rebase(content.summary());
    }

    Content toContent() {
        return new Content(
                id,
                kind.get(),
                field.get(),
                agency.get().id(),
                official.get(),
                place.get(),
                summary.get(),
                officials.get());
    }

    /** The fields in the order of the paper. */
    List<FormPart> parts() {
        return List.of(
                new FormPart("field.kind", id, kind),
                new FormPart("field.field", id, field),
                new FormPart("field.agency", id, agency),
                new FormPart("field.official", id, official),
                new FormPart("field.officials", id, officials),
                new FormPart("field.place", id, place),
                new FormPart("field.summary", id, summary));
    }

    /** The key of what the officer should tell the caller: neither a denunciation nor a complaint can be opened by telephone. */
    public Optional<String> advice(Channel channel) {
        if (channel != Channel.HOTLINE) {
            return Optional.empty();
        }
        return switch (kind.get()) {
            case DENUNCIATION -> Optional.of("form.advice.denunciation");
            case COMPLAINT -> Optional.of("form.advice.complaint");
            case REPORT, PETITION, QUESTION, PRAISE -> Optional.empty();
        };
    }
}
