package congtam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The calculator of due dates and the calendar, which need no register. */
class DeadlineCommandTest {
    private static final Pattern EXAMPLE = Pattern.compile("```\\n\\$ congtam (.*)\\n([\\s\\S]*?)\\n```");

    @TempDir
    Path folder = Path.of("");

    /** What a command left behind. */
    private record Ran(int code, String out, String err) {}

    private Ran run(Language language, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        // Neither a register nor settings of whoever runs the test.
        String nowhere = folder.resolve("settings").toString();
        Map<String, String> env = Map.of(
                "CONGTAM_LANG", language.locale().getLanguage(),
                "XDG_CONFIG_HOME", nowhere,
                "XDG_DATA_HOME", nowhere,
                "APPDATA", nowhere);
        int code = new Cli(Clock.systemUTC()).run(args, new PrintStream(out), new PrintStream(err), env);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Ran run(String... args) {
        return run(Language.VIETNAMESE, args);
    }

    @ParameterizedTest
    @EnumSource
    void theGuidesExamplesAreWhatTheProgramPrints(Language language) throws IOException {
        String page = Files.readString(Path.of("docs/guide", language.locale().getLanguage(), "time-limits.md"));
        List<List<String>> examples = EXAMPLE.matcher(page)
                .results()
                .map(hit -> List.of(hit.group(1), hit.group(2)))
                .toList();

        assertThat(examples).hasSize(5);
        for (List<String> example : examples) {
            Ran ran = run(language, example.getFirst().split(" "));
            assertThat(ran.code()).as(ran.err()).isZero();
            assertThat(ran.out().lines())
                    .as(example.getFirst())
                    .containsSubsequence(example.getLast()
                            .lines()
                            .filter(line -> !line.equals("…"))
                            .toList());
        }
    }

    @Test
    void theWorkedExamplesAreDueAsTheLawHasIt() {
        assertThat(due("KN-1", "--from", "2026-01-20T09:00")).isEqualTo("2026-02-23");
        assertThat(due("TC-RES", "--from", "2/3/2026", "--extend", "--extend")).isEqualTo("2026-06-01");
        assertThat(due("PK-ANSWER", "--from", "2026-11-20T18:00")).isEqualTo("2026-11-30");
        assertThat(due("LD-COMMUNE", "--from", "2026-03-02", "--remote")).isEqualTo("2026-04-28");
    }

    private String due(String... args) {
        return json(args).get("due").get("day").asString();
    }

    private JsonNode json(String... args) {
        String[] all = Arrays.copyOf(args, args.length + 3);
        System.arraycopy(args, 0, all, 1, args.length);
        all[0] = "deadline";
        all[args.length + 1] = "--format";
        all[args.length + 2] = "json";
        Ran ran = run(all);
        assertThat(ran.code()).as(ran.err()).isZero();
        return JsonMapper.builder().build().readTree(ran.out());
    }

    @Test
    void jsonHoldsTheWholeArithmetic() {
        JsonNode node = json("PK-ANSWER", "--from", "2026-11-20T18:00", "--pause", "2026-11-25..2026-11-26");

        assertThat(node.get("limit").get("checked").asBoolean()).isFalse();
        assertThat(node.get("promised").get("day").asString()).isEqualTo("2026-11-30");
        assertThat(node.get("due").get("day").asString()).isEqualTo("2026-12-01");
        JsonNode holiday = node.get("receipt").get(4);
        assertThat(holiday.get("reason").asString()).isEqualTo("REST");
        assertThat(holiday.get("special").get("document").asString()).isEqualTo("Nghị quyết 28/2026/QH16");
        assertThat(node.get("receipt").get(6).get("pausedSince").asString()).startsWith("2026-11-25T00:00:00+07:00");
        assertThat(node.get("reminders").size()).isEqualTo(4);

        JsonNode standing = json("KN-1", "--from", "2026-12-01", "--pause", "2026-12-10..");
        assertThat(standing.get("due").isNull()).isTrue();
        assertThat(json("KN-1", "--from", "2026-12-20")
                        .get("provisional")
                        .get(0)
                        .asInt())
                .isEqualTo(2027);
    }

    @Test
    void anOfficesOwnRuleSaysWhatHappensAfterHours() throws IOException {
        Path own = Files.createDirectories(folder.resolve("settings").resolve("congtam"));
        try (InputStream seed =
                Objects.requireNonNull(getClass().getResourceAsStream("/congtam/seed/time-limits.csv"))) {
            String table = new String(seed.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(own.resolve("time-limits.csv"), table.replace("SAME_DAY", "NEXT_WORKING_DAY"));
        }

        assertThat(due("PK-ANSWER", "--from", "2026-11-20T18:00")).isEqualTo("2026-12-01");
        assertThat(due("PK-ANSWER", "--from", "2026-11-20T16:59")).isEqualTo("2026-11-30");
    }

    @Test
    void aPrintedCalendarIsReadAsTheOfficesOwn() throws IOException {
        String printed = run("calendar", "2026", "--format", "csv").out();
        assertThat(printed.lines()).hasSize(366);
        assertThat(printed)
                .contains("2026-08-22,WORKED_SATURDAY,")
                .contains("2026-08-29,WEEKLY_REST,,,,no,no")
                .contains("2026-08-28,WORKING_DAY,,,,yes,no");
        assertThat(run("calendar", "2027").out()).contains("2027-03-01,WORKING_DAY,,,,yes,yes");

        Path own = Files.createDirectories(folder.resolve("settings").resolve("congtam"));
        Files.writeString(own.resolve("calendar.csv"), printed);
        assertThat(run("calendar", "2026").out()).isEqualTo(printed);
    }

    @Test
    void anAgencyWithHoursOfItsOwnIsCountedByThem() throws IOException {
        Path own = Files.createDirectories(folder.resolve("settings").resolve("congtam"));
        Files.writeString(own.resolve("office-hours.csv"), """
                agency,hours,rest,document
                *,07:30-11:30 13:00-17:00,SATURDAY SUNDAY,QĐ 1
                H55.9,07:30-11:30 13:00-17:00,SUNDAY,QĐ 2
                """);

        assertThat(due("PK-ANSWER", "--from", "2026-03-02", "--agency", "H55.9"))
                .isEqualTo("2026-03-07");
        assertThat(due("PK-ANSWER", "--from", "2026-03-02")).isEqualTo("2026-03-09");
    }

    @Test
    void aMistypedAgencyIsRefusedAndNotCountedByCommonHours() {
        Ran ran = run("deadline", "PK-ANSWER", "--from", "2026-03-02", "--agency", "H55.O9");
        assertThat(ran.code()).isNotZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("H55.O9");
    }

    @Test
    void whatIsNotUnderstoodIsToldWithWhatIsAllowed() {
        assertThat(run("deadline", "KN-9", "--from", "2026-03-02").err()).contains("KN-9", "KN-1-SEND");
        assertThat(run("deadline", "KN-1", "--from", "30/2/2026").err()).contains("30/2/2026");
        assertThat(run("deadline", "KN-1", "--from", "2026-03-02T9h").err()).contains("2026-12-31T09:00");
        assertThat(run("deadline", "KN-1", "--from", "2026-03-02", "--pause", "2026-03-05")
                        .err())
                .contains("2026-03-05..2026-03-20");
        assertThat(run("deadline", "KN-1", "--from", "2026-03-02", "--pause", "2026-03-09..2026-03-05")
                        .code())
                .isEqualTo(2);
        assertThat(run("deadline", "KN-1", "--from", "2026-03-02", "--extend", "--extend")
                        .err())
                .contains("KN-1", "1 lần");
        assertThat(run("deadline", "KN-1").code()).isEqualTo(2);
        assertThat(run("calendar", "26").err()).contains("1900");
    }
}
