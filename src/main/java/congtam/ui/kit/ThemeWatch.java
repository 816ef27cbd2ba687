package congtam.ui.kit;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the theme as the user wants it: as chosen, or as the system is. Systems do not tell Java when they change, so that one is
 * asked every few seconds, away from the event dispatch thread, and only while it matters.
 */
public final class ThemeWatch {
    private static final int BETWEEN_MILLIS = 3_000;

    private final Background background;
    private final Supplier<Theme.Choice> wanted;
    private final BooleanSupplier systemIsDark;
    private final Consumer<Theme.Look> show;
    private final Timer timer = new Timer(BETWEEN_MILLIS, e -> look());
    private Theme.@Nullable Look shown;
    private boolean asking;

    /**
     * Makes a watch.
     *
     * @param wanted what the user has chosen
     * @param shown the look the program has by now
     */
    public ThemeWatch(Background background, Supplier<Theme.Choice> wanted, Theme.Look shown) {
        this(background, wanted, SystemTheme::isDark, Theme::change);
        this.shown = shown;
    }

    ThemeWatch(
            Background background,
            Supplier<Theme.Choice> wanted,
            BooleanSupplier systemIsDark,
            Consumer<Theme.Look> show) {
        this.background = background;
        this.wanted = wanted;
        this.systemIsDark = systemIsDark;
        this.show = show;
    }

    public void start() {
        timer.start();
    }

    public void stop() {
        timer.stop();
    }

    /** Looks now: the user has chosen, or time has passed. */
    public void look() {
        switch (wanted.get()) {
            case LIGHT -> show(Theme.Look.LIGHT);
            case DARK -> show(Theme.Look.DARK);
            case SYSTEM -> ask();
        }
    }

    private void ask() {
        if (asking) {
            return;
        }
        asking = true;
        background
                .run(progress -> systemIsDark.getAsBoolean())
                .onResult(dark -> {
                    asking = false;
                    // The user may have chosen otherwise meanwhile.
                    if (wanted.get() == Theme.Choice.SYSTEM) {
                        show(Theme.Look.of(dark));
                    }
                })
                .onFailure(failure -> asking = false)
                .start();
    }

    private void show(Theme.Look look) {
        if (look != shown) {
            shown = look;
            show.accept(look);
        }
    }
}
