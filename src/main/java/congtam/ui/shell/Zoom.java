package congtam.ui.shell;

import congtam.ui.kit.Settings;
import java.util.List;

/** The steps in which everything becomes larger or smaller. */
final class Zoom {
    private Zoom() {}

    static int larger(int percent) {
        return Settings.ZOOMS.stream()
                .filter(step -> step > percent)
                .findFirst()
                .orElse(percent);
    }

    static int smaller(int percent) {
        List<Integer> below =
                Settings.ZOOMS.stream().filter(step -> step < percent).toList();
        return below.isEmpty() ? percent : below.getLast();
    }
}
