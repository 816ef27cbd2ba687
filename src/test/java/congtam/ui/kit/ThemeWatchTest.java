package congtam.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.ui.testing.DirectBackground;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ThemeWatchTest {
    private final AtomicBoolean dark = new AtomicBoolean();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicReference<Theme.Choice> wanted = new AtomicReference<>(Theme.Choice.SYSTEM);
    private final List<Theme.Look> shown = new ArrayList<>();
    private final ThemeWatch watch = new ThemeWatch(
            new DirectBackground(),
            wanted::get,
            () -> {
                asked.incrementAndGet();
                return dark.get();
            },
            shown::add);

    @Test
    void theThemeFollowsTheSystemWhileTheProgramRuns() {
        watch.look();
        dark.set(true);
        watch.look();
        watch.look();
        dark.set(false);
        watch.look();

        assertThat(shown).containsExactly(Theme.Look.LIGHT, Theme.Look.DARK, Theme.Look.LIGHT);
    }

    @Test
    void whoeverChoosesIsNotOverruledAndTheSystemNotAsked() {
        dark.set(true);
        wanted.set(Theme.Choice.LIGHT);
        watch.look();
        watch.look();

        assertThat(shown).containsExactly(Theme.Look.LIGHT);
        assertThat(asked).hasValue(0);
    }

    @Test
    void followingTheSystemIsTheDefault() {
        assertThat(Settings.DEFAULT.theme()).isEqualTo(Theme.Choice.SYSTEM);
    }
}
