package congtam.cli;

import congtam.text.Texts;
import java.io.PrintStream;

/**
 * What a command talks to.
 *
 * @param out for results
 * @param err for progress, words and errors
 */
record Terminal(PrintStream out, PrintStream err, Texts texts) {
    /** All went well. */
    static final int DONE = 0;
    /** Done, but rows were rejected, a fault was found, or the user stopped it. */
    static final int WITH_FINDINGS = 1;
    /** Refused or failed. */
    static final int FAILED = 2;

    void say(String key, Object... details) {
        err.println(texts.get(key, details));
    }

    /** The exit code of a command that did its work. */
    int exit(boolean withFindings) {
        return withFindings ? WITH_FINDINGS : DONE;
    }

    /** A number without separators, as scripts expect it. */
    static String plain(long number) {
        return Long.toString(number);
    }
}
