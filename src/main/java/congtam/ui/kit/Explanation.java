package congtam.ui.kit;

import congtam.register.Conflict;
import congtam.text.FailureTrace;
import congtam.text.Problem;
import congtam.text.Texts;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A failure in words for the user.
 *
 * @param technical for whoever repairs it
 */
public record Explanation(String what, String why, String whatToDo, String technical) {
    private static final Logger LOG = LoggerFactory.getLogger(Explanation.class);

    /** Puts a failure into words; what nobody foresaw goes to the log under a short mark that the user can pass on. */
    public static Explanation of(Texts texts, Throwable failure) {
        return switch (failure) {
            case Problem problem ->
                new Explanation(
                        texts.what(problem), texts.why(problem), texts.whatToDo(problem), FailureTrace.of(problem));
            case Conflict conflict ->
                new Explanation(
                        texts.get("problem.conflict.what", conflict.changedBy(), texts.dateTime(conflict.changedAt())),
                        texts.get("problem.conflict.why"),
                        texts.get("problem.conflict.todo"),
                        FailureTrace.of(conflict));
            default -> unexpected(texts, failure);
        };
    }

    private static Explanation unexpected(Texts texts, Throwable failure) {
        String mark = HexFormat.of()
                .withUpperCase()
                .toHexDigits(ThreadLocalRandom.current().nextInt(), 5);
        LOG.error("unexpected failure {}", mark, failure);
        return new Explanation(
                texts.get("problem.unexpected.what"),
                texts.get("problem.unexpected.why"),
                texts.get("problem.unexpected.todo", mark),
                mark + "\n" + FailureTrace.of(failure));
    }

    /** All that a user would pass on. */
    public String whole() {
        return what + "\n" + why + "\n" + whatToDo + "\n\n" + technical;
    }
}
