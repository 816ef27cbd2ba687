package congtam.cli;

import congtam.agency.Reorganisation;
import congtam.agency.View;
import congtam.office.Office;
import congtam.text.Label;
import congtam.text.Problem;
import congtam.text.Texts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** The words after a command, checked: what is wrong in them is a {@link Problem} that names the word. */
record Arguments(ParseResult command) {
    private static final DateTimeFormatter VIETNAMESE_DATE =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /**
     * Reads the command line.
     *
     * @throws Problem if it has words that mean nothing, or lacks some
     */
    static ParseResult parse(CommandLine line, String... args) {
        try {
            return line.parseArgs(args);
        } catch (CommandLine.MissingParameterException e) {
            String missing = String.join(
                    ", ", e.getMissing().stream().map(Arguments::shown).toList());
            throw Problem.because(e, "cli.missing", missing, String.valueOf(e.getMessage()));
        } catch (CommandLine.UnmatchedArgumentException e) {
            throw Problem.because(e, "cli.unknown", String.join(" ", e.getUnmatched()), path(e.getCommandLine()));
        } catch (CommandLine.OverwrittenOptionException e) {
            throw Problem.because(e, "cli.twice", shown(e.getOverwritten()), String.valueOf(e.getMessage()));
        } catch (CommandLine.ParameterException e) {
            throw Problem.because(e, "cli.usage", String.valueOf(e.getMessage()));
        }
    }

    private static String shown(CommandLine.Model.ArgSpec word) {
        return word instanceof CommandLine.Model.OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : word.paramLabel();
    }

    private static String path(CommandLine line) {
        return line.getCommandSpec().qualifiedName(" ");
    }

    /** The value of an option; null if it was not given. */
    @Nullable
    String option(String name) {
        ParseResult words = command;
        // One that may stand before the command lies with the words before it.
        while (!words.hasMatchedOption(name) && words.commandSpec().parent() != null) {
            words = words.commandSpec().parent().commandLine().getParseResult();
        }
        return words.matchedOptionValue(name, (String) null);
    }

    /** The values of an option that may stand several times. */
    List<String> all(String name) {
        return command.matchedOptionValue(name, List.of());
    }

    /** How often a flag stands there. */
    int count(String flag) {
        return command.matchedOptionValue(flag, new boolean[0]).length;
    }

    boolean has(String flag) {
        return command.hasMatchedOption(flag);
    }

    /** The value of an option without which there is nothing to do. */
    String required(String name) {
        String value = option(name);
        if (value == null) {
            throw Problem.of("cli.missing", name);
        }
        return value;
    }

    String parameter() {
        return command.matchedPositionalValue(0, "");
    }

    /** The value of an option that is one of some words, the first if it was not given. */
    String oneOf(String name, List<String> allowed) {
        String value = option(name);
        if (value == null) {
            return allowed.getFirst();
        }
        if (!allowed.contains(value)) {
            throw Problem.of("cli.value", name, value, String.join(", ", allowed));
        }
        return value;
    }

    /** The agency that {@code --agency} names; null if it was not given. */
    @Nullable
    UUID agency(Office office) {
        String name = option("--agency");
        if (name == null) {
            return null;
        }
        return agency(office, name);
    }

    /** The agency of a name: today's, or that of the last day where records are to be seen as it was. */
    UUID agency(Office office, String name) {
        LocalDate today = LocalDate.ofInstant(office.register().clock().instant(), Texts.ZONE);
        LocalDate day = view().asItWas() ? Objects.requireNonNullElse(date("--to"), today) : today;
        return office.agencies().find(name, day).orElseThrow(() -> Problem.of("cli.no-agency", name));
    }

    /** The reorganisations between the records about an agency and the day on whose agencies they are seen. */
    List<Reorganisation> breaks(Office office, @Nullable UUID agency) {
        LocalDate today = LocalDate.ofInstant(office.register().clock().instant(), Texts.ZONE);
        return agency == null
                ? List.of()
                : view().breaks(office.agencies().directory().acts(), agency, date("--from"), date("--to"), today);
    }

    <E extends Enum<E>> @Nullable E code(String name, Class<E> type) {
        String value = option(name);
        if (value == null) {
            return null;
        }
        E[] codes = type.getEnumConstants();
        Optional<E> found = Arrays.stream(codes)
                .filter(code -> code.name().equalsIgnoreCase(value))
                .findFirst();
        return found.orElseThrow(() -> Problem.of(
                "cli.value",
                name,
                value,
                String.join(", ", Arrays.stream(codes).map(Enum::name).toList())));
    }

    /** A day written 31/12/2026 or 2026-12-31. */
    @Nullable
    LocalDate date(String name) {
        String value = option(name);
        return value == null ? null : day(name, value);
    }

    /** On whose agencies {@code --view} wants records to be seen. */
    View view() {
        String value = option("--view");
        if (value == null || value.equals("today")) {
            return View.TODAY;
        }
        return value.equals("as-was") ? View.AS_IT_WAS : View.on(day("--view", value));
    }

    /** A moment written 2026-12-31T09:00, or a day for its beginning. */
    LocalDateTime moment(String name, String value) {
        int time = value.indexOf('T');
        if (time < 0) {
            return day(name, value).atStartOfDay();
        }
        try {
            return day(name, value.substring(0, time)).atTime(LocalTime.parse(value.substring(time + 1)));
        } catch (DateTimeParseException e) {
            throw Problem.because(e, "cli.value", name, value, new Label("cli.moment-forms"));
        }
    }

    private static LocalDate day(String name, String value) {
        try {
            return value.contains("/") ? LocalDate.parse(value, VIETNAMESE_DATE) : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw Problem.because(e, "cli.value", name, value, new Label("cli.date-forms"));
        }
    }

    /** A number of at least one; {@code otherwise} if it was not given. */
    long number(String name, long otherwise) {
        String value = option(name);
        if (value == null) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(value);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw Problem.because(e, "cli.value", name, value, "1, 2, 3 …");
        }
        throw Problem.of("cli.value", name, value, "1, 2, 3 …");
    }
}
