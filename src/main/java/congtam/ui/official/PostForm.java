package congtam.ui.official;

import congtam.official.Duty;
import congtam.official.Post;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.agency.AgencyPick;
import congtam.ui.kit.DateFields;
import congtam.ui.kit.Field;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One post, as it stands in the form. */
final class PostForm {
    final Field<String> from;
    final Field<String> to;
    final Field<AgencyPick> agency = new Field<>(AgencyPick.NONE, pick -> pick, PostForm::known);
    final Field<String> title = Field.text("official.title", Post.MOST_TITLE);
    final Field<Duty> duty = Field.of(Duty.NONE);
    final Field<String> phone = Field.text("field.phone", Post.MOST_PHONE);
    final Field<String> legalAct = Field.text("field.legalAct", Post.MOST_ACT);

    private final Clock clock;

    PostForm(Texts texts, Clock clock) {
        this.clock = clock;
        this.from = DateFields.day(texts, clock);
        this.to = DateFields.day(texts, clock);
    }

    private static AgencyPick known(AgencyPick pick) {
        if (pick.isUnknown()) {
            throw Problem.of("agency.not-picked", pick.typed());
        }
        return pick;
    }

    void load(Post post, Texts texts) {
        LocalDate end = post.to();
        from.load(texts.date(post.from()));
        to.load(end == null ? "" : texts.date(end));
        agency.load(AgencyPick.of(post.agencyId()));
        title.load(post.title());
        duty.load(post.duty());
        phone.load(post.phone());
        legalAct.load(post.legalAct());
    }

    /** In the order of the form. */
    List<Field<?>> fields() {
        return List.of(agency, title, duty, from, to, phone, legalAct);
    }

    Post toPost() {
        LocalDate first = DateFields.dayOf(from.get(), clock);
        UUID where = agency.get().id();
        if (first == null) {
            throw Problem.of("official.no-from", title.get());
        }
        if (where == null) {
            throw Problem.of("official.no-agency", title.get());
        }
        return new Post(first, end(), where, title.get(), duty.get(), phone.get(), legalAct.get());
    }

    private @Nullable LocalDate end() {
        return DateFields.dayOf(to.get(), clock);
    }
}
