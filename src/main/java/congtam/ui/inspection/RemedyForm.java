package congtam.ui.inspection;

import congtam.inspection.Remedy;
import congtam.inspection.RemedyState;
import congtam.inspection.TeamMember;
import congtam.text.Texts;
import congtam.ui.kit.DateFields;
import congtam.ui.kit.Field;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must be put right, as it stands in the form. */
final class RemedyForm {
    final UUID id;
    final Field<String> action = Field.text("visit.remedy.action", Remedy.MOST_ACTION);
    final Field<String> responsible = Field.text("visit.remedy.responsible", Remedy.MOST_RESPONSIBLE);
    final Field<String> due;
    final Field<RemedyState> state = Field.of(RemedyState.OPEN);
    final Field<String> doneOn;
    final Field<String> verifiedOn;
    final Field<String> verifiedBy = Field.text("visit.remedy.verifiedBy", TeamMember.MOST_NAME);
    final Field<String> proof = Field.text("visit.remedy.proof", Remedy.MOST_PROOF);

    private final Texts texts;
    private final Clock clock;

    RemedyForm(UUID id, Texts texts, Clock clock) {
        this.id = id;
        this.texts = texts;
        this.clock = clock;
        this.due = DateFields.day(texts, clock);
        this.doneOn = DateFields.day(texts, clock);
        this.verifiedOn = DateFields.day(texts, clock);
    }

    void load(Remedy remedy) {
        action.load(remedy.action());
        responsible.load(remedy.responsible());
        due.load(shown(remedy.due()));
        state.load(remedy.state());
        doneOn.load(shown(remedy.doneOn()));
        verifiedOn.load(shown(remedy.verifiedOn()));
        verifiedBy.load(remedy.verifiedBy());
        proof.load(remedy.proof());
    }

    void follow(Remedy sent, Remedy merged) {
        action.follow(sent.action(), merged.action());
        responsible.follow(sent.responsible(), merged.responsible());
        due.follow(shown(sent.due()), shown(merged.due()));
        state.follow(sent.state(), merged.state());
        doneOn.follow(shown(sent.doneOn()), shown(merged.doneOn()));
        verifiedOn.follow(shown(sent.verifiedOn()), shown(merged.verifiedOn()));
        verifiedBy.follow(sent.verifiedBy(), merged.verifiedBy());
        proof.follow(sent.proof(), merged.proof());
    }

    Remedy toRemedy() {
        return new Remedy(
                id,
                action.storable(),
                responsible.storable(),
                day(due),
                state.get(),
                day(doneOn),
                day(verifiedOn),
                verifiedBy.storable(),
                proof.storable());
    }

    private String shown(@Nullable LocalDate day) {
        return day == null ? "" : texts.date(day);
    }

    private @Nullable LocalDate day(Field<String> field) {
        return DateFields.dayOf(field.storable(), clock);
    }

    Stream<Field<?>> fields() {
        return Stream.of(action, responsible, due, state, doneOn, verifiedOn, verifiedBy, proof);
    }
}
