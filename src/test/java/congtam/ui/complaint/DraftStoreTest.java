package congtam.ui.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.testing.Samples;
import congtam.text.Language;
import congtam.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        DraftStore store = new DraftStore(folder);
        store.keep(draft(store, "đang gõ"));
        assertThat(new DraftStore(folder).leftovers()).isEmpty();
    }

    @Test
    void aDraftOfACrashedProgramIsFoundAndForgotten() {
        DraftStore crashed = new DraftStore(folder, "0@then");
        Draft draft = draft(crashed, "Bà Bưởi nói <html> ễ");
        crashed.keep(draft);
        DraftStore next = new DraftStore(folder);
        assertThat(next.leftovers()).containsExactly(draft);
        next.wipe(draft.id());
        assertThat(next.leftovers()).isEmpty();
    }

    @Test
    void whatWasForgottenIsNotKeptAgainByALateCall() {
        DraftStore store = new DraftStore(folder, "0@then");
        Draft draft = draft(store, "x");
        store.wipe(draft.id());
        store.keep(draft);
        assertThat(new DraftStore(folder).leftovers()).isEmpty();
    }

    @Test
    void aDamagedDraftDisturbsNobody() throws IOException {
        Files.writeString(folder.resolve("a.draft.json"), "{\"words\":");
        assertThat(new DraftStore(folder).leftovers()).isEmpty();
    }
}
