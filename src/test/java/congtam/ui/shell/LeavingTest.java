package congtam.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.text.Language;
import congtam.text.Texts;
import congtam.ui.testing.FakeEditor;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LeavingTest {
    private final AtomicInteger questions = new AtomicInteger();
    private final AtomicInteger left = new AtomicInteger();

    private void leave(Leaving.Answer answer, FakeEditor... tabs) {
        new Leaving(new Texts(Language.VIETNAMESE), text -> {
                    questions.incrementAndGet();
                    return answer;
                })
                .leave(List.of(tabs), left::incrementAndGet);
    }

    @Test
    void nobodyIsAskedWhenNothingWouldBeLost() {
        leave(Leaving.Answer.STAY, new FakeEditor("PA-2026-000001"));

        assertThat(questions).hasValue(0);
        assertThat(left).hasValue(1);
    }

    @Test
    void stayingChangesNothing() {
        FakeEditor edited = new FakeEditor("PA-2026-000001").edit();
        leave(Leaving.Answer.STAY, edited);

        assertThat(left).hasValue(0);
        assertThat(edited.edited()).isTrue();
    }

    @Test
    void oneQuestionSavesAllThatWasEdited() {
        FakeEditor one = new FakeEditor("PA-2026-000001").edit();
        FakeEditor other = new FakeEditor("PA-2026-000002").edit();
        leave(Leaving.Answer.SAVE, one, new FakeEditor("PA-2026-000003"), other);

        assertThat(questions).hasValue(1);
        assertThat(one.edited() || other.edited()).isFalse();
        assertThat(left).hasValue(1);
    }

    @Test
    void whatCannotBeSavedKeepsTheWindowOpen() {
        leave(Leaving.Answer.SAVE, new FakeEditor("PA-2026-000001").edit().refusingToSave());

        assertThat(left).hasValue(0);
    }
}
