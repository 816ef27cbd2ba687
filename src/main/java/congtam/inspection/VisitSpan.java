package congtam.inspection;

/**
 * The visits that began in some months. Each figure but the findings is the length of the list behind it.
 *
 * @param failed visits with findings that failed
 * @param findings how many findings failed in these
 * @param open visits with remedies open, of which {@code overdue} are late; {@code done} with all of them done
 */
public record VisitSpan(long visits, long failed, long findings, long open, long overdue, long done) {
    static final VisitSpan NONE = new VisitSpan(0, 0, 0, 0, 0, 0);
}
