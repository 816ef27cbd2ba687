package congtam.ui.deadline.book;

import congtam.deadline.AfterHours;
import congtam.deadline.LimitUnit;
import congtam.deadline.TimeLimit;
import congtam.deadline.TimeLimit.Extensions;
import congtam.deadline.TimeLimits;
import congtam.deadline.Wording;
import congtam.deadline.book.LimitHistory;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.kit.DateFields;
import congtam.ui.kit.Field;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A time limit while it is typed: a new one, a later version of one, or other words for one. */
final class LimitForm {
    private static final int MOST = 500;

    final Field<String> code = Field.text("book.code", MOST);
    final Field<String> name = Field.text("book.limit-name", MOST);
    final Field<String> nameEnglish = Field.text("book.english", MOST);
    final Field<String> starts = Field.text("book.starts", MOST);
    final Field<String> startsEnglish = Field.text("book.english", MOST);
    final Field<String> amount = number();
    final Field<LimitUnit> unit = Field.of(LimitUnit.DAY);
    final Field<String> remote = number();
    final Field<String> times = number();
    final Field<String> extension = number();
    final Field<String> extensionRemote = number();
    final Field<String> grounds = Field.text("book.grounds", MOST);
    final Field<String> groundsEnglish = Field.text("book.english", MOST);
    final Field<String> approver = Field.text("book.approver", MOST);
    final Field<String> approverEnglish = Field.text("book.english", MOST);
    final Field<Boolean> pausable = Field.of(true);
    final Field<AfterHours> afterHours = Field.of(AfterHours.SAME_DAY);
    final Field<String> basis = Field.text("book.basis", MOST);
    final Field<Boolean> checked = Field.of(false);
    final Field<String> validFrom;
    final Field<String> validTo;

    private final Purpose purpose;
    private final List<TimeLimit> others;
    private final Clock clock;

    /** What is done with it. */
    enum Purpose {
        ADD,
        /** From a day on it holds instead of the version before. */
        SUPERSEDE,
        /** Nothing by which is counted: words, basis, last day, the lawyer's confirmation. */
        CORRECT;

        /** Of its words in the bundles. */
        String key() {
            return "book.limit." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * Begins with what a limit says.
     *
     * @param limits all that are known
     * @param from the version that is superseded or corrected; null for a new one
     */
    LimitForm(Texts texts, Clock clock, Purpose purpose, TimeLimits limits, @Nullable TimeLimit from) {
        this.purpose = purpose;
        this.clock = clock;
        this.others = limits.all();
        this.validFrom = DateFields.day(texts, clock);
        this.validTo = DateFields.day(texts, clock);
        if (from != null) {
            load(texts, from);
        }
        code.enable(purpose == Purpose.ADD);
        boolean counts = purpose != Purpose.CORRECT;
        Stream.of(amount, unit, remote, times, extension, extensionRemote, pausable, afterHours, validFrom)
                .forEach(field -> field.enable(counts));
    }

    private void load(Texts texts, TimeLimit from) {
        code.load(from.code());
        name.load(from.name().vi());
        nameEnglish.load(from.name().en());
        starts.load(from.starts().vi());
        startsEnglish.load(from.starts().en());
        amount.load(shown(from.amount()));
        unit.load(from.unit());
        remote.load(shown(from.remote()));
        times.load(shown(from.extensions().times()));
        extension.load(shown(from.extensions().amount()));
        extensionRemote.load(shown(from.extensions().remoteAmount()));
        grounds.load(from.extensions().grounds().vi());
        groundsEnglish.load(from.extensions().grounds().en());
        approver.load(from.extensions().approver().vi());
        approverEnglish.load(from.extensions().approver().en());
        pausable.load(from.pausable());
        afterHours.load(from.afterHours());
        basis.load(from.basis());
        if (purpose == Purpose.CORRECT) {
            checked.load(from.checked());
            validFrom.load(texts.date(from.validFrom()));
            validTo.load(from.validTo() == null ? "" : texts.date(from.validTo()));
        }
    }

    private static String shown(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    private static Field<String> number() {
        return new Field<>("", String::strip, typed -> {
            if (!typed.matches("[0-9]{0,4}")) {
                throw Problem.of("book.number", typed);
            }
            return typed;
        });
    }

    private static int number(Field<String> field) {
        return field.get().isEmpty() ? 0 : Integer.parseInt(field.get());
    }

    Purpose purpose() {
        return purpose;
    }

    /**
     * The limit.
     *
     * @throws Problem if something is missing or wrong, or a version in use would be overwritten
     */
    TimeLimit value() {
        DayForm.require(code, "book.code");
        DayForm.require(name, "book.limit-name");
        DayForm.require(starts, "book.starts");
        DayForm.require(amount, "book.amount");
        DayForm.require(basis, "book.basis");
        DayForm.require(validFrom, "book.valid-from");
        Stream.of(remote, times, extension, extensionRemote, grounds, groundsEnglish, approver, approverEnglish)
                .forEach(DayForm::settle);
        Stream.of(nameEnglish, startsEnglish, validTo).forEach(DayForm::settle);
        TimeLimit limit = new TimeLimit(
                code.get(),
                new Wording(name.get(), nameEnglish.get()),
                new Wording(starts.get(), startsEnglish.get()),
                number(amount),
                unit.get(),
                number(remote),
                new Extensions(
                        number(times),
                        number(extension),
                        number(extensionRemote),
                        new Wording(grounds.get(), groundsEnglish.get()),
                        new Wording(approver.get(), approverEnglish.get())),
                pausable.get(),
                afterHours.get(),
                basis.get(),
                checked.get(),
                Objects.requireNonNull(DateFields.dayOf(validFrom.get(), clock)),
                DateFields.dayOf(validTo.get(), clock));
        refuseOverwriting(limit);
        return limit;
    }

    /** Says at once what the book would say when it is to be kept. */
    private void refuseOverwriting(TimeLimit limit) {
        List<TimeLimit> versions = others.stream()
                .filter(other -> other.code().equals(limit.code()))
                .toList();
        if (purpose == Purpose.ADD) {
            if (!versions.isEmpty()) {
                throw Problem.of("book.code-taken", limit.code());
            }
            return;
        }
        TimeLimit last = versions.getLast();
        if (purpose == Purpose.SUPERSEDE && !limit.validFrom().isAfter(last.validFrom())) {
            throw Problem.of("deadline.overwritten", limit.code(), limit.validFrom(), last.validFrom());
        }
        var _ = new LimitHistory(limit.code(), versions).with(limit);
    }
}
