package congtam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.cli.Desk.Ran;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the command line tells of due dates: of one case, and of all that press. */
class DueCommandsTest {
    private static final String NUMBER = "PA-2026-000001";

    @TempDir
    Path folder = Path.of("");

    private Desk desk() {
        return new Desk(folder.resolve("sổ"), Map.of("CONGTAM_USER", "ban", "CONGTAM_PASSPHRASE", Desk.WORDS));
    }

    /** A command at an hour of a day in December 2026, in Viet Nam. */
    private Ran at(int day, int hour, String... args) {
        Clock clock =
                Clock.fixed(LocalDateTime.of(2026, 12, day, hour - 7, 5).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        List<String> all =
                new ArrayList<>(List.of("--register", desk().register().toString()));
        all.addAll(List.of(args));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Cli(clock)
                .run(all.toArray(new String[0]), new PrintStream(out), new PrintStream(err), desk().env());
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static JsonNode json(Ran ran) {
        assertThat(ran.code()).as(ran.err()).isZero();
        return JsonMapper.builder().build().readTree(ran.out());
    }

    private void receive() throws IOException {
        desk().beginWithOfficer(folder);
        String sheet = Desk.file(folder, "sheet.csv", CliTest.SHEET);
        assertThat(desk().run("import", "complaints", sheet, "--profile", "so-duong-day-nong")
                        .out())
                .contains("thêm 2");
    }

    @Test
    void aCaseIsShownWithItsDatesWhichOfThemRulesAndItsLevel() throws IOException {
        receive();
        assertThat(at(1, 9, "case", "direct", NUMBER, "--before", "2026-11-27", "--by", "Giám đốc")
                        .code())
                .isZero();
        String shown = at(1, 9, "show", "complaint", NUMBER).out();
        assertThat(shown)
                .containsPattern("Hạn: +Thứ Sáu 27/11/2026 · Quá hạn")
                .containsPattern("Hạn đã hẹn: +Thứ Hai 30/11/2026")
                .containsPattern("Hạn chỉ đạo: +Thứ Sáu 27/11/2026")
                .containsPattern("Theo hạn: +hạn chỉ đạo");
        JsonNode due =
                json(at(1, 9, "show", "complaint", NUMBER, "--format", "json")).get("due");
        assertThat(due.get("level").asString()).isEqualTo("OVERDUE");
        assertThat(due.get("state").asString()).isEqualTo("RUNNING");
        assertThat(due.get("limit").asString()).isEqualTo("PK-ANSWER");
        assertThat(due.get("promised").get("day").asString()).isEqualTo("2026-11-30");
        assertThat(due.get("extended").get("day").asString()).isEqualTo("2026-11-30");
        assertThat(due.get("directed").get("day").asString()).isEqualTo("2026-11-27");
        assertThat(due.get("rules").get("day").asString()).isEqualTo("2026-11-27");
    }

    @Test
    void remindersAreToldInOfficeHoursOnly() throws IOException {
        receive();
        Ran night = at(20, 22, "reminders");
        assertThat(night.code()).isZero();
        assertThat(night.out()).isEmpty();
        assertThat(night.err()).contains("Ngoài giờ làm việc", "21/12/2026 07:30");
        Ran day = at(21, 9, "reminders");
        assertThat(day.out()).contains("Quá hạn 10 ngày làm việc: ", "list complaints --due ESCALATED_AGAIN");
        JsonNode told = json(at(21, 9, "reminders", "--format", "json")).get("told");
        long listed = at(21, 9, "list", "complaints", "--due", "ESCALATED_AGAIN", "--format", "csv")
                        .out()
                        .lines()
                        .count()
                - 1;
        assertThat(listed).isPositive();
        assertThat(told.get(told.size() - 1).get("cases").asLong()).isEqualTo(listed);
        assertThat(at(1, 7, "--lang", "en", "reminders").err()).contains("Outside office hours");
    }
}
