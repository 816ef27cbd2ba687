package congtam.ui.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.complaint.Channel;
import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.complaint.ComplaintState;
import congtam.complaint.ContentKind;
import congtam.complaint.NewComplaint;
import congtam.person.Person;
import congtam.register.Stored;
import congtam.testing.Samples;
import congtam.text.Language;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.agency.AgencyPick;
import congtam.ui.kit.Field;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComplaintFormTest {
    private static final Instant NOW = Instant.parse("2026-11-23T03:07:41Z");

    private final Clock clock = Clock.fixed(NOW, Texts.ZONE);
    private final Texts texts = new Texts(Language.VIETNAMESE);
    private final ComplaintForm form = new ComplaintForm(Samples.CLERK, texts, clock);

    private String faultAt(Field<?> field) {
        assertThat(form.firstFault()).contains(field);
        return Objects.requireNonNull(field.fault()).code();
    }

    private static ComplaintFile file(@Nullable Person caller) {
        UUID callerId = UUID.randomUUID();
        Complaint complaint = new Complaint(
                "PA-2026-000001",
                Samples.RECEIVED,
                Channel.LETTER,
                "",
                "Nguyễn Thị Đoàn",
                caller == null ? null : callerId,
                "Hồ sơ quá hẹn",
                ComplaintState.RECEIVED,
                null,
                List.of(Samples.content(null), Samples.content(null)));
        return new ComplaintFile(
                new Stored<>(UUID.randomUUID(), 3, complaint),
                caller == null ? null : new Stored<>(callerId, 1, caller));
    }

    @Test
    void aNewFormIsReadyForACall() {
        assertThat(form.edited()).isFalse();
        assertThat(form.receivedAt.get()).isEqualTo("23/11/2026 10:07");
        assertThat(form.channel.get()).isEqualTo(Channel.HOTLINE);
        assertThat(form.receivedBy.get()).isEqualTo(Samples.CLERK.name());
        assertThat(form.number()).isEmpty();
    }

    @Test
    void aCallWithWordsAloneCanBeLogged() {
        form.words.set("Vắng mặt trong giờ hành chính");
        assertThat(form.edited()).isTrue();
        assertThat(form.firstFault()).isEmpty();
        NewComplaint complaint = form.toNewComplaint();
        assertThat(complaint.caller()).isNull();
        assertThat(complaint.receivedAt()).isEqualTo(NOW);
        assertThat(complaint.words()).isEqualTo("Vắng mặt trong giờ hành chính");
    }

    @Test
    void blankWordsAreNamedAtTheWords() {
        form.words.set("  \n ");
        assertThat(faultAt(form.words)).isEqualTo("complaint.no-words");
        form.words.set("Vắng mặt");
        assertThat(form.words.fault()).isNull();
    }

    @Test
    void aNameOfTenThousandCharactersIsRefusedByTheRuleOfThePerson() {
        form.words.set("x");
        form.fullName.set("ễ".repeat(10_000));
        assertThat(faultAt(form.fullName)).isEqualTo("text.too-long");
        form.anonymous.set(true);
        assertThat(form.fullName.enabled()).isFalse();
        assertThat(form.firstFault()).isEmpty();
        assertThat(form.toNewComplaint().caller()).isNull();
    }

    @Test
    void daysThatDoNotExistAndDaysToComeAreRefused() {
        form.words.set("x");
        form.receivedAt.set("31/02/2026 08:00");
        assertThat(faultAt(form.receivedAt)).isEqualTo("date.no-such-day");
        form.receivedAt.set("24/11/2026 08:00");
        assertThat(faultAt(form.receivedAt)).isEqualTo("complaint.future");
        form.receivedAt.set("2/9 8:15");
        assertThat(form.firstFault()).isEmpty();
        assertThat(form.receivedAt.get()).isEqualTo("02/09/2026 08:15");
        assertThat(form.toNewComplaint().receivedAt()).isEqualTo(Instant.parse("2026-09-02T01:15:00Z"));
    }

    @Test
    void theFirstFaultIsTheFirstOnPaper() {
        form.contents.selected().place.set("x".repeat(5_000));
        form.phone.set("1".repeat(500));
        form.receivedAt.set("mai");
        assertThat(form.firstFault()).contains(form.receivedAt);
        form.receivedAt.set("h");
        assertThat(form.firstFault()).contains(form.phone);
        form.phone.set("");
        assertThat(form.firstFault()).contains(form.contents.selected().place);
    }

    @Test
    void htmlIsTextLikeAnyOther() {
        form.words.set("<html><b>đậm</b>");
        form.fullName.set("<html>Bưởi");
        assertThat(form.firstFault()).isEmpty();
        assertThat(form.toNewComplaint().words()).isEqualTo("<html><b>đậm</b>");
        assertThat(Objects.requireNonNull(form.caller()).fullName()).isEqualTo("<html>Bưởi");
    }

    @Test
    void decomposedLettersAreComposedOnEntry() {
        String decomposed = Normalizer.normalize("Hoàng Thị Bưởi ở xã Võ Nhai", Normalizer.Form.NFD);
        form.words.set(decomposed);
        assertThat(form.words.get()).isEqualTo("Hoàng Thị Bưởi ở xã Võ Nhai");
    }

    @Test
    void anAgencyThatWasOnlyTypedIsAFault() {
        form.words.set("x");
        form.contents.selected().agency.set(AgencyPick.typed("Sở Gì Đó"));
        assertThat(faultAt(form.contents.selected().agency)).isEqualTo("agency.not-picked");
        form.contents.selected().agency.set(AgencyPick.of(UUID.randomUUID()));
        assertThat(form.firstFault()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ContentKind.class)
    void whatCannotComeByTelephoneIsAdvisedAgainstButNotStopped(ContentKind kind) {
        form.words.set("x");
        ContentForm content = form.contents.selected();
        content.kind.set(kind);
        boolean advised = kind == ContentKind.DENUNCIATION || kind == ContentKind.COMPLAINT;
        assertThat(content.advice(Channel.HOTLINE).isPresent()).isEqualTo(advised);
        assertThat(content.advice(Channel.LETTER)).isEmpty();
        assertThat(form.firstFault()).isEmpty();
    }

    @Test
    void contentsAreAddedMovedAndRemoved() {
        ContentForm first = form.contents.selected();
        assertThat(form.contents.mayRemove()).isFalse();
        form.contents.add();
        ContentForm second = form.contents.selected();
        assertThat(form.contents.all()).containsExactly(first, second);
        form.contents.moveUp();
        assertThat(form.contents.all()).containsExactly(second, first);
        assertThat(form.contents.mayMoveUp()).isFalse();
        form.contents.removeSelected();
        assertThat(form.contents.all()).containsExactly(first);
        assertThat(form.contents.selected()).isEqualTo(first);
        form.contents.removeSelected();
        assertThat(form.contents.all()).hasSize(1);
        for (int i = 0; i < 2 * Complaint.MOST_CONTENTS; i++) {
            form.contents.add();
        }
        assertThat(form.contents.all()).hasSize(Complaint.MOST_CONTENTS);
        assertThat(form.contents.mayAdd()).isFalse();
    }

    @Test
    void anOpenedComplaintGoesBackAsItCame() {
        ComplaintFile opened = file(Samples.caller());
        form.load(opened);
        assertThat(form.edited()).isFalse();
        assertThat(form.toComplaint()).isEqualTo(opened.complaint().content());
        assertThat(form.caller()).isEqualTo(Samples.caller());
        form.phone.set("0999");
        assertThat(form.edited()).isTrue();
        form.phone.set(Samples.caller().phone());
        assertThat(form.edited()).isFalse();
    }

    @Test
    void anOpenedComplaintWithoutCallerIsAnonymous() {
        form.load(file(null));
        assertThat(form.anonymous.get()).isTrue();
        assertThat(form.phone.enabled()).isFalse();
        assertThat(form.edited()).isFalse();
    }

    @Test
    void whatIsTypedWhileItIsSavedStays() {
        ComplaintFile opened = file(Samples.caller());
        form.load(opened);
        form.words.set("Hồ sơ quá hẹn hai tháng");
        form.rebase(opened);
        assertThat(form.words.get()).isEqualTo("Hồ sơ quá hẹn hai tháng");
        assertThat(form.edited()).isTrue();
    }

    @Test
    void aDraftBringsEverythingBack() {
        form.words.set("Vắng mặt");
        form.receivedAt.set("chưa rõ");
        form.contents.add();
        form.contents.selected().agency.set(AgencyPick.typed("vo nhai"));
        Draft draft = Draft.of(UUID.randomUUID(), "me", NOW, form);
        ComplaintForm other = new ComplaintForm(Samples.CLERK, texts, clock);
        draft.applyTo(other);
        assertThat(other.snapshot()).isEqualTo(form.snapshot());
        assertThat(other.edited()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKeyOfTheFormStandsInTheNameItBelongsTo(Language language) {
        Texts words = new Texts(language);
        List<String> keys = form.parts().stream()
                .map(part -> part.label())
                .filter(label -> words.has("mnemonic." + label))
                .toList();
        assertThat(keys).hasSize(18);
        assertThat(keys.stream().map(key -> words.get("mnemonic." + key))).doesNotHaveDuplicates();
        assertThat(keys)
                .allSatisfy(key ->
                        assertThat(words.get(key).toUpperCase(Locale.ROOT)).contains(words.get("mnemonic." + key)));
    }

    @Test
    void aProblemNamesTheFieldInTheReadersLanguage() {
        form.phone.set("1".repeat(500));
        form.phone.settle();
        Problem fault = Objects.requireNonNull(form.phone.fault());
        assertThat(texts.what(fault)).contains("Điện thoại").contains("60");
    }
}
