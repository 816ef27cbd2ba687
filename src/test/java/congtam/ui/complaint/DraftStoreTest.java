package congtam.ui.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.testing.Keys;
import congtam.testing.PlainText;
import congtam.testing.Samples;
import congtam.text.Language;
import congtam.text.Texts;
import congtam.vault.FileKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class DraftStoreTest {
    @TempDir
    Path folder = Path.of("");

    private Draft draft(DraftStore store, String words) {
        ComplaintForm form = new ComplaintForm(Samples.CLERK, new Texts(Language.VIETNAMESE), Clock.systemUTC());
        form.words.set(words);
        return Draft.of(UUID.randomUUID(), store.owner(), Instant.parse("2026-11-23T03:00:00Z"), form);
    }

    @Test
    void aDraftOfARunningProgramIsNoLeftover() {
        DraftStore store = new DraftStore(folder, () -> Keys.KEY);
        store.keep(draft(store, "đang gõ"));
        assertThat(new DraftStore(folder, () -> Keys.KEY).leftovers()).isEmpty();
    }

    @Test
    void aDraftOfACrashedProgramIsFoundAndForgotten() {
        DraftStore crashed = new DraftStore(folder, () -> Keys.KEY, "0@then");
        Draft draft = draft(crashed, "Bà Bưởi nói <html> ễ");
        crashed.keep(draft);
        DraftStore next = new DraftStore(folder, () -> Keys.KEY);
        assertThat(next.leftovers()).containsExactly(draft);
        next.wipe(draft.id());
        assertThat(next.leftovers()).isEmpty();
    }

    @Test
    void whatWasForgottenIsNotKeptAgainByALateCall() {
        DraftStore store = new DraftStore(folder, () -> Keys.KEY, "0@then");
        Draft draft = draft(store, "x");
        store.wipe(draft.id());
        store.keep(draft);
        assertThat(new DraftStore(folder, () -> Keys.KEY).leftovers()).isEmpty();
    }

    @Test
    void noWordOfADraftIsSeenOnTheDiskAlsoOfOneKeptBeforeThat() throws IOException {
        DraftStore crashed = new DraftStore(folder, () -> Keys.KEY, "0@then");
        Draft draft = draft(crashed, "Bà Bưởi nói");
        Path old = folder.resolve(draft.id() + ".draft.json");
        Files.writeString(old, JsonMapper.builder().build().writeValueAsString(draft));
        DraftStore next = new DraftStore(folder, () -> Keys.KEY);
        assertThat(next.leftovers()).containsExactly(draft);
        assertThat(old).doesNotExist();
        assertThat(next.leftovers()).containsExactly(draft);
        assertThat(PlainText.find(folder, List.of("Bưởi", "words"))).isEmpty();
        assertThat(new DraftStore(folder, FileKey::random).leftovers()).isEmpty();
    }

    @Test
    void aDamagedDraftDisturbsNobody() throws IOException {
        Files.writeString(folder.resolve("a.draft.json"), "{\"words\":");
        Files.writeString(folder.resolve("b.draft"), "CTamSeal1");
        assertThat(new DraftStore(folder, () -> Keys.KEY).leftovers()).isEmpty();
    }
}
