package congtam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.cli.Desk.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What commands print and with which code they end. */
class CliTest {
    static final String SHEET = """
            STT,Số tiếp nhận,Ngày giờ,Số máy nhận,Người trực,Người phản ánh,Điện thoại,Địa bàn,\
            Cơ quan/cá nhân bị phản ánh,Tóm tắt,Loại,Lĩnh vực,Ngày trả lời
            1,01/2026,20/11/2026 8:30,0208,Đoàn,Bà Bưởi,0912345678,Võ Nhai,UBND xã Võ Nhai,"Chờ giấy, đã hai năm",Phản ánh,Đất đai,
            2,02/2026,21/11/2026 9:00,0208,Đoàn,Không nêu tên,,Võ Nhai,ông Ngữ,Thái độ chưa đúng,Khiếu nại,Tiếp dân,22/11/2026
            3,03/2026,31/02/2026 9:00,0208,Đoàn,,,,,Ngày sai,Khen,,
            """;

    @TempDir
    Path folder = Path.of("");

    private Ran run(String... args) {
        return desk().run(args);
    }

    private Desk desk() {
        return new Desk(folder.resolve("sổ"), Map.of("CONGTAM_USER", "ban", "CONGTAM_PASSPHRASE", Desk.WORDS));
    }

    private static Ran runPlain(Map<String, String> env, String... args) {
        return Desk.plain(env, args);
    }

    private Path sheet() throws IOException {
        Path csv = folder.resolve("sheet.csv");
        Files.writeString(csv, SHEET);
        return csv;
    }

    @Test
    void theDepartmentsSheetIsImportedListedShownAndVerified() throws IOException {
        desk().beginWithOfficer(folder);
        String csv = sheet().toString();

        Ran imported = run("import", "complaints", csv, "--profile", "so-duong-day-nong");
        assertThat(imported.code()).isEqualTo(1);
        assertThat(imported.out()).contains("thêm 2", "loại 1", "sheet.rejects.csv");
        Ran again = run("--lang", "en", "import", "complaints", csv, "--profile", "so-duong-day-nong");
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("added 0", "rejected 0", "1 rows were rejected by an earlier import");

        String[] lines = run("list", "complaints", "--format", "csv").out().split("\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[0])
                .isEqualTo(
                        "number,receivedAt,channel,kind,field,agency,state,contents,excerpt,restricted,due,level,clock,provisional");
        assertThat(lines[1]).startsWith("PA-2026-000002,2026-11-21T09:00:00+07:00,HOTLINE,COMPLAINT,");
        assertThat(lines[2]).contains("\"Chờ giấy, đã hai năm\",false,", ",RUNNING,false");
        assertThat(run("list", "complaints", "--limit", "1").out().lines()).hasSize(2);
        JsonNode found = json(run("list", "complaints", "--format", "json", "--text", "cho giay"));
        assertThat(found.size()).isEqualTo(1);

        JsonNode discreet = json(run("show", "complaint", "PA-2026-000001", "--format", "json"));
        assertThat(discreet.get("callerProtected").asBoolean()).isTrue();
        assertThat(discreet.toString()).doesNotContain("0912345678");
        assertThat(run("show", "complaint", "PA-2026-000001", "--purpose", "x").err())
                .contains("mục đích");
        JsonNode shown = json(run(
                "show",
                "complaint",
                "PA-2026-000001",
                "--format",
                "json",
                "--identities",
                "full",
                "--purpose",
                "gọi lại hỏi thêm"));
        assertThat(shown.get("caller").get("phone").asString()).isEqualTo("0912345678");
        assertThat(shown.get("contents").get(0).get("agency").get("name").asString())
                .contains("Võ Nhai");
        assertThat(shown.get("history").get(1).get("act").asString()).isEqualTo("complaint.import");
        assertThat(run("show", "complaint", "PA-2026-000002").out()).contains("Không nêu tên", "Nhập từ tệp");

        Ran verified = run("verify");
        assertThat(verified.code()).isZero();
        assertThat(verified.out()).contains("Dấu niêm: ", "Sổ nguyên vẹn");
    }

    @Test
    void visitsAreImportedListedAndShown() throws IOException {
        assertThat(run("init", "--sample").code()).isZero();
        Path csv = Files.writeString(folder.resolve("visits.csv"), """
                Inspection_ID,DBA_Name,Address,City,Zip,Inspection_Date,Inspection_Type,Results,Facility_Type,Risk,License,\
                criticalCount,seriousCount,minorCount
                1,CAFÉ ONE,1 N BROADWAY,CHICAGO,60657,2013-01-31,Canvass,Pass,Restaurant,Risk 1 (High),30790,0,1,2
                2,CAFÉ TWO,,CHICAGO,60657,2013-02-31,Canvass,Fail,Restaurant,Risk 1 (High),30791,0,0,0
                """);
        String profile = "src/test/resources/profiles/chicago-food.json";

        Ran imported = run("import", "inspections", csv.toString(), "--profile", profile);
        assertThat(imported.code()).isEqualTo(1);
        assertThat(imported.out()).contains("thêm 1", "loại 1", "visits.rejects.csv");
        Ran other = run("import", "complaints", csv.toString(), "--profile", profile);
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains("chicago-food", "inspection", "complaint");

        String[] lines = run("list", "inspections", "--format", "csv", "--to", "31/12/2013")
                .out()
                .split("\n");
        assertThat(lines)
                .containsExactly(
                        "number,startsAt,endsAt,kind,agency,state,result,findings,failed,openRemedies,nextDue",
                        "KT-2013-000001,2013-01-31T13:00:00+07:00,,SURPRISE,CAFÉ ONE,FINISHED,PASSED,2,2,0,");
        assertThat(run("list", "inspections").out()).contains("UBND xã Đại Từ", "Không đạt");
        assertThat(json(run("list", "inspections", "--format", "json", "--result", "NOT_PASSED"))
                        .size())
                .isEqualTo(3);
        JsonNode overdue = json(run("list", "inspections", "--format", "json", "--remedies", "OVERDUE"));
        assertThat(overdue.size()).isPositive();
        String number = overdue.get(0).get("number").asString();

        JsonNode shown = json(run("show", "inspection", number, "--format", "json"));
        assertThat(shown.get("complaints").size()).isEqualTo(1);
        assertThat(shown.get("findings").get(0).get("fact").asString()).isNotEmpty();
        assertThat(shown.get("history").get(0).get("act").asString()).isEqualTo("inspection.sample");
        assertThat(run("show", "inspection", number).out()).contains("Trưởng đoàn", "Thêm dữ liệu mẫu", "Hạn:");
        assertThat(run("show", "inspection", "KT-1999-000001").err()).contains("KT-1999-000001");
        assertThat(run("verify").code()).isZero();
    }

    private static JsonNode json(Ran ran) {
        assertThat(ran.code()).as(ran.err()).isZero();
        return JsonMapper.builder().build().readTree(ran.out());
    }

    @Test
    void aFolderWithoutRegisterIsRefusedAndAnExistingOneIsNeverMadeAnew() {
        for (String[] command :
                new String[][] {{"list", "complaints"}, {"verify"}, {"show", "complaint", "PA-2026-000001"}}) {
            Ran ran = run(command);
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).contains("Chưa có sổ nào");
            assertThat(ran.out()).isEmpty();
        }
        assertThat(run("init", "--sample").code()).isZero();
        assertThat(run("init").code()).isEqualTo(2);
        assertThat(run("list", "complaints").out().lines().count()).isGreaterThan(5);
        Ran none = run("show", "complaint", "PA-1999-000001");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("PA-1999-000001");
    }

    @Test
    void wrongWordsAreNamedInTheUsersLanguage() throws IOException {
        Map<String, String> english = Map.of("CONGTAM_LANG", "en");
        assertThat(runPlain(english, "lsit", "complaints").err()).contains("lsit");
        assertThat(runPlain(english, "list", "complaints", "--fromat", "csv").err())
                .contains("--fromat");
        assertThat(runPlain(english, "list", "complaints", "--format").err()).contains("--format");
        assertThat(runPlain(english, "show", "complaint").err()).contains("NUMBER");
        assertThat(runPlain(Map.of(), "import", "complaints", "x.csv").err()).contains("--profile");
        assertThat(runPlain(Map.of(), "list").err()).contains("còn thiếu một lệnh");
        assertThat(runPlain(Map.of("CONGTAM_LANG", "fr"), "verify").err()).contains("fr", "vi, en");
        assertThat(runPlain(english, "list", "complaints", "--fromat", "csv").code())
                .isEqualTo(2);
        assertThat(runPlain(english).code()).isEqualTo(2);
        desk().beginWithOfficer(folder);
        assertThat(run("list", "complaints", "--format", "xml").err()).contains("xml", "table, csv, json");
        assertThat(run("list", "complaints", "--from", "31/02/2026").err()).contains("31/02/2026");
        assertThat(run("list", "complaints", "--limit", "-1").err()).contains("-1");
        assertThat(run("list", "complaints", "--kind", "KHEN").err()).contains("KHEN", "PRAISE");
        assertThat(run("list", "complaints", "--agency", "Sở Không Có").err()).contains("Sở Không Có");
        assertThat(run("import", "complaints", "x.csv", "--profile", "nowhere").err())
                .contains("nowhere", "so-duong-day-nong");
    }

    @Test
    void aCaseIsPrintedOnceAndASummaryCountsWhatTheListHolds() throws IOException {
        assertThat(run("init", "--sample").code()).isZero();
        Path pdf = folder.resolve("vụ việc.pdf");
        Ran printed = run("report", "case", "PA-2026-000001", "--format", "pdf", "--out", pdf.toString());
        assertThat(printed.code()).as(printed.err()).isZero();
        assertThat(printed.out()).contains(pdf.toString());
        assertThat(pdf).isNotEmptyFile();
        Ran again = run("report", "case", "PA-2026-000001", "--out", pdf.toString());
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("đã có");
        String nowhere = folder.resolve("không có").resolve("x.pdf").toString();
        assertThat(run("report", "case", "PA-2026-000001", "--out", nowhere).err())
                .contains("Không ghi được tệp");
        assertThat(run("report", "case", "PA-1999-000001", "--out", nowhere).code())
                .isEqualTo(2);
        assertThat(run("report", "case", "PA-2026-000001", "--out", nowhere, "--identities", "some")
                        .err())
                .contains("some", "hidden, full");
        assertThat(run("report", "case", "PA-2026-000001").err()).contains("--out");

        Path json = folder.resolve("số liệu.json");
        assertThat(run(
                                "report",
                                "summary",
                                "--from",
                                "1/1/2000",
                                "--to",
                                "31/12/2099",
                                "--format",
                                "json",
                                "--out",
                                json.toString())
                        .code())
                .isZero();
        JsonNode summary = JsonMapper.builder().build().readTree(Files.readString(json));
        String[] all = {"list", "complaints", "--format", "csv", "--purpose", "đối chiếu số liệu"};
        assertThat(run("list", "complaints", "--format", "csv").err()).contains("--purpose");
        long listed = run(all).out().lines().count() - 1;
        assertThat(summary.get("complaints").get("total").asLong()).isEqualTo(listed);
        JsonNode state = summary.get("complaints").get("byState").get(0);
        assertThat(run(
                                        "list",
                                        "complaints",
                                        "--format",
                                        "csv",
                                        "--state",
                                        state.get("value").asString())
                                .out()
                                .lines()
                                .count()
                        - 1)
                .isEqualTo(state.get("number").asLong());
        assertThat(summary.get("visits").get("total").asLong())
                .isEqualTo(run("list", "inspections", "--format", "csv")
                                .out()
                                .lines()
                                .count()
                        - 1);
        for (String format : List.of("pdf", "xlsx")) {
            Path file = folder.resolve("số liệu." + format);
            assertThat(run(
                                    "report",
                                    "summary",
                                    "--from",
                                    "1/1/2026",
                                    "--to",
                                    "31/12/2026",
                                    "--format",
                                    format,
                                    "--out",
                                    file.toString())
                            .code())
                    .isZero();
            assertThat(file).isNotEmptyFile();
        }
        assertThat(run("report", "summary", "--from", "2/1/2026", "--to", "1/1/2026", "--out", nowhere)
                        .err())
                .contains("02/01/2026");
    }

    @Test
    void helpAndVersionNeedNoRegister() {
        Ran help = runPlain(Map.of(), "import", "complaints", "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("--profile", "--rejects", "Cách dùng:");
        assertThat(runPlain(Map.of(), "--version").out()).startsWith("Công Tâm ");
        assertThat(new Cli(Clock.systemUTC()).window(new String[] {"--register", "x"}, Map.of()))
                .isPresent();
        assertThat(new Cli(Clock.systemUTC()).window(new String[] {"verify"}, Map.of()))
                .isEmpty();
    }
}
