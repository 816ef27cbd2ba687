package congtam.ui.help;

import java.util.ArrayDeque;
import java.util.Deque;

/** The way a reader has taken through the guide, without a window. */
final class Reading {
    private final Deque<String> behind = new ArrayDeque<>();
    private final Deque<String> ahead = new ArrayDeque<>();
    private String page;

    Reading(String page) {
        this.page = page;
    }

    String page() {
        return page;
    }

    /** Goes to a page; from there one can come back. */
    void go(String to) {
        if (!to.equals(page)) {
            behind.push(page);
            ahead.clear();
            page = to;
        }
    }

    boolean canGoBack() {
        return !behind.isEmpty();
    }

    boolean canGoForward() {
        return !ahead.isEmpty();
    }

    void back() {
        if (canGoBack()) {
            ahead.push(page);
            page = behind.pop();
        }
    }

    void forward() {
        if (canGoForward()) {
            behind.push(page);
            page = ahead.pop();
        }
    }
}
