package congtam.ui.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.complaint.ContentKind;
import congtam.person.Person;
import congtam.register.Stored;
import congtam.testing.Samples;
import congtam.text.Language;
import congtam.text.Texts;
import congtam.ui.kit.ConflictLine;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ComplaintMergeTest {
    private final Texts texts = new Texts(Language.VIETNAMESE);
    private final ComplaintFile base = file();
    private final ComplaintForm mine = form(base);

    private ComplaintForm form(ComplaintFile file) {
        return new ComplaintForm(file, Samples.CLERK, texts, Clock.systemUTC());
    }

    private static ComplaintFile file() {
        Complaint complaint = new Complaint(
                "PA-2026-000007",
                Samples.RECEIVED,
                congtam.complaint.Channel.HOTLINE,
                "",
                "Nguyễn Thị Đoàn",
                null,
                "Lời cũ",
                congtam.complaint.ComplaintState.RECEIVED,
                null,
                List.of(Samples.content(null), Samples.content(null)));
        Stored<Person> caller = new Stored<>(UUID.randomUUID(), 1, Samples.caller());
        return new ComplaintFile(new Stored<>(UUID.randomUUID(), 1, complaint.withCaller(caller.id())), caller);
    }

    /** What another desk made of the same complaint. */
    private ComplaintFile theirs(Consumer<ComplaintForm> change) {
        ComplaintForm form = form(base);
        change.accept(form);
        Stored<Person> caller = Objects.requireNonNull(base.caller());
        Person person = form.caller();
        Stored<Person> changed = person == null ? null : new Stored<>(caller.id(), 2, person);
        return new ComplaintFile(new Stored<>(base.complaint().id(), 2, form.toComplaint()), changed);
    }

    private ComplaintMerge merge(ComplaintFile theirs) {
        return new ComplaintMerge(theirs, form(base), form(theirs), mine, new FormWords(texts, id -> ""));
    }

    @Test
    void whatOnlyOneOfThemTouchedIsChosenAlready() {
        mine.phone.set("0999");
        ComplaintFile theirs = theirs(form -> form.words.set("Lời của họ"));
        ComplaintMerge merge = merge(theirs);
        assertThat(ConflictLine.firstUndecided(merge.lines())).isEmpty();
        assertThat(merge.lines()).hasSize(2);

        merge.applyTo(mine);
        assertThat(mine.words.get()).isEqualTo("Lời của họ");
        assertThat(mine.phone.get()).isEqualTo("0999");
        assertThat(mine.file()).contains(theirs);
        assertThat(mine.edited()).isTrue();
    }

    @Test
    void whereBothTouchedOneFieldAPersonMustSay() {
        mine.words.set("Lời của tôi");
        ComplaintMerge merge = merge(theirs(form -> form.words.set("Lời của họ")));
        ConflictLine line = ConflictLine.firstUndecided(merge.lines()).orElseThrow();
        assertThat(line.theirs()).isEqualTo("Lời của họ");
        assertThat(line.mine()).isEqualTo("Lời của tôi");

        line.choose(ConflictLine.Side.MINE);
        assertThat(ConflictLine.firstUndecided(merge.lines())).isEmpty();
        merge.applyTo(mine);
        assertThat(mine.words.get()).isEqualTo("Lời của tôi");
    }

    @Test
    void theirChoiceLeavesNothingToSave() {
        mine.words.set("Lời của tôi");
        ComplaintMerge merge = merge(theirs(form -> form.words.set("Lời của họ")));
        ConflictLine.firstUndecided(merge.lines()).orElseThrow().choose(ConflictLine.Side.THEIRS);
        merge.applyTo(mine);
        assertThat(mine.words.get()).isEqualTo("Lời của họ");
        assertThat(mine.edited()).isFalse();
    }

    @Test
    void theCallersDetailsAreMergedLikeTheRest() {
        mine.fullName.set("Hoàng Thị Bưởi (con gái)");
        ComplaintMerge merge = merge(theirs(form -> form.fullName.set("Hoàng Văn Bưởi")));
        ConflictLine.firstUndecided(merge.lines()).orElseThrow().choose(ConflictLine.Side.MINE);
        merge.applyTo(mine);
        assertThat(Objects.requireNonNull(mine.caller()).fullName()).isEqualTo("Hoàng Thị Bưởi (con gái)");
    }

    @Test
    void contentsThatEitherAddedAreBothKept() {
        mine.contents.add();
        mine.contents.selected().summary.set("của tôi");
        ComplaintFile theirs = theirs(form -> {
            form.contents.add();
            form.contents.selected().summary.set("của họ");
        });
        ComplaintMerge merge = merge(theirs);
        assertThat(ConflictLine.firstUndecided(merge.lines())).isEmpty();
        merge.applyTo(mine);
        assertThat(mine.contents.all().stream().map(content -> content.summary.get()))
                .hasSize(4)
                .contains("của tôi", "của họ");
    }

    @Test
    void aContentThatOneRemovedAndTheOtherChangedMustBeDecided() {
        UUID id = mine.contents.all().getLast().id;
        mine.contents.select(mine.contents.all().getLast());
        mine.contents.removeSelected();
        ComplaintMerge merge =
                merge(theirs(form -> form.contents.all().getLast().kind.set(ContentKind.PRAISE)));
        ConflictLine.firstUndecided(merge.lines()).orElseThrow().choose(ConflictLine.Side.THEIRS);
        merge.applyTo(mine);
        assertThat(mine.contents.find(id)).isPresent();
    }

    @Test
    void aContentThatOneRemovedStaysRemoved() {
        UUID id = mine.contents.all().getLast().id;
        mine.contents.select(mine.contents.all().getLast());
        mine.contents.removeSelected();
        ComplaintMerge merge = merge(theirs(form -> form.words.set("Lời của họ")));
        assertThat(ConflictLine.firstUndecided(merge.lines())).isEmpty();
        merge.applyTo(mine);
        assertThat(mine.contents.find(id)).isEmpty();
        assertThat(mine.words.get()).isEqualTo("Lời của họ");
    }

    @Test
    void theOrderOfWhoeverChangedItStands() {
        mine.words.set("Lời của tôi");
        ComplaintFile theirs = theirs(form -> form.contents.moveDown());
        ComplaintMerge merge = merge(theirs);
        merge.applyTo(mine);
        assertThat(mine.contents.ids())
                .isEqualTo(theirs.complaint().content().contents().stream()
                        .map(content -> content.id())
                        .toList());
    }
}
