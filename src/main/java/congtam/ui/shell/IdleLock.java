package congtam.ui.shell;

import java.awt.AWTEvent;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import javax.swing.Timer;

/** Notices that nobody has touched keyboard or mouse for a while. By the clock on the wall, so that sleep counts too. */
final class IdleLock {
    private static final int LOOK_MILLIS = 1_000;
    private static final long TOUCHES = AWTEvent.KEY_EVENT_MASK
            | AWTEvent.MOUSE_EVENT_MASK
            | AWTEvent.MOUSE_MOTION_EVENT_MASK
            | AWTEvent.MOUSE_WHEEL_EVENT_MASK;

    private final Clock clock;
    private final Supplier<Duration> patience;
    private final Runnable lock;
    private final AWTEventListener touched = event -> touch();
    private final Timer timer = new Timer(LOOK_MILLIS, e -> look());
    private long last;

    /**
     * Makes it, not yet watching.
     *
     * @param patience after which the window is locked; zero for never
     */
    IdleLock(Clock clock, Supplier<Duration> patience, Runnable lock) {
        this.clock = clock;
        this.patience = patience;
        this.lock = lock;
    }

    void start() {
        touch();
        Toolkit.getDefaultToolkit().addAWTEventListener(touched, TOUCHES);
        timer.start();
    }

    void stop() {
        Toolkit.getDefaultToolkit().removeAWTEventListener(touched);
        timer.stop();
    }

    private void touch() {
        last = clock.millis();
    }

    private void look() {
        long most = patience.get().toMillis();
        if (most > 0 && clock.millis() - last >= most) {
            lock.run();
            touch();
        }
    }
}
