package congtam.cli;

import congtam.register.Progress;
import java.io.Console;
import java.time.Duration;

/** Shows how far a command is: on a terminal in one line, otherwise as a line every few seconds. */
final class TerminalProgress implements Progress {
    private static final Duration ON_TERMINAL = Duration.ofMillis(200);
    private static final Duration ELSEWHERE = Duration.ofSeconds(5);

    private final Terminal terminal;
    private final Interrupts interrupts;
    private final boolean onTerminal;
    private long lastShown = System.nanoTime();
    private boolean lineOpen;

    TerminalProgress(Terminal terminal, Interrupts interrupts) {
        this.terminal = terminal;
        this.interrupts = interrupts;
        this.onTerminal = isTerminal();
    }

    @SuppressWarnings("SystemConsoleNull") // null all the same where neither input nor output is a terminal
    private static boolean isTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    @Override
    public void at(long done, long total) {
        long now = System.nanoTime();
        Duration every = onTerminal ? ON_TERMINAL : ELSEWHERE;
        if (total <= 0 || now - lastShown < every.toNanos()) {
            return;
        }
        lastShown = now;
        String text = terminal.texts().get("cli.progress", Math.min(100, done * 100 / total));
        if (onTerminal) {
            terminal.err().print("\r" + text);
            terminal.err().flush();
            lineOpen = true;
        } else {
            terminal.err().println(text);
        }
    }

    @Override
    public boolean cancelled() {
        return interrupts.stopWanted();
    }

    void done() {
        if (lineOpen) {
            terminal.err().print("\r" + " ".repeat(20) + "\r");
            terminal.err().flush();
        }
    }
}
