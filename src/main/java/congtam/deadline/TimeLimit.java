package congtam.deadline;

import congtam.text.Problem;
import congtam.text.Vietnamese;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time limit as the law or a local rule has it.
 *
 * @param starts what starts the clock
 * @param amount how many units
 * @param remote how many units more in a remote area (vùng sâu, vùng xa, miền núi …)
 * @param pausable whether the clock may be stopped
 * @param basis the provision it stands on
 * @param checked whether the office's lawyer has confirmed it
 * @param validTo the last day on which a clock may start by it; null if it holds
 */
public record TimeLimit(
        String code,
        Wording name,
        Wording starts,
        int amount,
        LimitUnit unit,
        int remote,
        Extensions extensions,
        boolean pausable,
        AfterHours afterHours,
        String basis,
        boolean checked,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {
    /** More would be a slip of the finger: no limit of the law is longer than ten years. */
    private static final int MOST = 3650;

    /**
     * How a limit may be made longer.
     *
     * @param times at most
     * @param amount each time at most, in the limit's unit
     * @param remoteAmount the same in a remote area
     */
    public record Extensions(int times, int amount, int remoteAmount, Wording grounds, Wording approver) {
        public Extensions {
            if (times < 0 || times > MOST || amount < 0 || amount > MOST || remoteAmount < 0 || remoteAmount > MOST) {
                throw Problem.of("deadline.amount", amount, MOST);
            }
        }

        public int amount(boolean remote) {
            return remote ? remoteAmount : amount;
        }
    }

    public TimeLimit {
        code = Vietnamese.clean(code);
        basis = Vietnamese.clean(basis);
        if (code.isEmpty() || amount < 1 || amount > MOST || remote < 0 || remote > MOST) {
            throw Problem.of("deadline.limit", code, amount, MOST);
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw Problem.of("deadline.valid", code, validFrom, validTo);
        }
    }

    boolean is(String other) {
        return code.equalsIgnoreCase(other);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The limit without extensions. */
    public int length(boolean inRemoteArea) {
        return inRemoteArea ? amount + remote : amount;
    }

    /** Whether both give the same dates, from the same day on; words, basis and confirmation may differ. */
    public boolean countsLike(TimeLimit other) {
        return amount == other.amount
                && unit == other.unit
                && remote == other.remote
                && extensions.times() == other.extensions.times()
                && extensions.amount() == other.extensions.amount()
                && extensions.remoteAmount() == other.extensions.remoteAmount()
                && pausable == other.pausable
                && afterHours == other.afterHours
                && validFrom.equals(other.validFrom);
    }

    /** The same with another last day. */
    public TimeLimit until(@Nullable LocalDate last) {
        return new TimeLimit(
                code,
                name,
                starts,
                amount,
                unit,
                remote,
                extensions,
                pausable,
                afterHours,
                basis,
                checked,
                validFrom,
                last);
    }
}
