package congtam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.access.Role;
import congtam.cli.Desk.Ran;
import congtam.office.Office;
import congtam.office.SampleData;
import congtam.register.Progress;
import congtam.register.Register;
import congtam.register.RegisterLocation;
import congtam.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who may run which command, and how they say who they are. */
class SignInCommandsTest {
    @TempDir
    Path folder = Path.of("");

    private String words = "";
    private String once = "";
    private Desk nobody = new Desk(Path.of(""), Map.of());

    @BeforeEach
    void writePassphrases() throws IOException {
        words = Desk.file(folder, "words.txt", "\ufeff" + Desk.WORDS + "\r");
        once = Desk.file(folder, "once.txt", Desk.ONCE);
        nobody = new Desk(folder.resolve("sổ"), Map.of());
    }

    private Desk as(String name) {
        return new Desk(nobody.register(), Map.of("CONGTAM_USER", name, "CONGTAM_PASSPHRASE", Desk.WORDS));
    }

    private void add(Desk administrator, String name, String roles) {
        administrator.done("user", "add", name, "--role", roles, "--new-passphrase-file", once);
        nobody.done("user", "passphrase", "--user", name, "--passphrase-file", once, "--new-passphrase-file", words);
    }

    @Test
    void aRegisterIsNotMadeWithoutItsAdministratorNorWithAWeakPassphrase() throws IOException {
        assertThat(nobody.run("init").err()).contains("--admin", "CONGTAM_PASSPHRASE");
        String weak = Desk.file(folder, "weak.txt", "ngắn");
        assertThat(nobody.run("init", "--admin", "a", "--passphrase-file", weak).err())
                .contains("12");
        String empty = Desk.file(folder, "empty.txt", "");
        assertThat(nobody.run("init", "--admin", "a", "--passphrase-file", empty)
                        .err())
                .contains("empty.txt");
        assertThat(nobody.run("init", "--admin", "a", "--passphrase-file", "/nowhere")
                        .err())
                .contains("/nowhere");
        assertThat(nobody.register()).doesNotExist();
        assertThat(nobody.run("verify").err()).contains("Chưa có sổ nào");

        Ran made = nobody.run("init", "--admin", "hoa", "--passphrase-file", words);
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.err()).contains("«hoa»", "user add");
        assertThat(nobody.run("init", "--admin", "hoa", "--passphrase-file", words)
                        .err())
                .contains("đã có sổ");
    }

    @Test
    void whoDoesNotSayWhoTheyAreIsRefusedInWords() {
        nobody.done("init", "--admin", "hoa", "--passphrase-file", words);
        for (String[] command : new String[][] {{"list", "complaints"}, {"verify"}, {"log"}, {"user", "list"}}) {
            Ran ran = nobody.run(command);
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).contains("--user", "CONGTAM_USER");
            assertThat(ran.out()).isEmpty();
        }
        assertThat(nobody.run("verify", "--user", "hoa", "--passphrase-file", once)
                        .err())
                .contains("không đúng");
        assertThat(nobody.run("verify", "--user", "ai đó", "--passphrase-file", once)
                        .err())
                .contains("không đúng");
        assertThat(nobody.run("verify", "--user", "hoa", "--passphrase-file", words)
                        .code())
                .isZero();
        assertThat(nobody.run("--user", "HOA", "--passphrase-file", words, "verify")
                        .code())
                .isZero();
        assertThat(as("hoa").run("verify").code()).isZero();
        assertThat(nobody.run("verify", "--passphrase", "x").err()).contains("--passphrase");
    }

    @Test
    void theAdministratorManagesUsersAndSeesNoCases() throws IOException {
        nobody.done("init", "--admin", "hoa", "--full-name", "Lý Thị Hoa", "--passphrase-file", words);
        Desk administrator = as("hoa");
        add(administrator, "truc", "DUTY_OFFICER");
        add(administrator, "soi", "AUDITOR");
        for (String[] command : new String[][] {
            {"list", "complaints"},
            {"list", "inspections"},
            {"show", "complaint", "PA-2026-000001"},
            {"report", "summary", "--from", "1/1/2026", "--to", "2/1/2026", "--out", "x.pdf"},
            {"log"}
        }) {
            Ran ran = administrator.run(command);
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).contains("Vai trò của anh chị không được");
            assertThat(ran.out()).isEmpty();
        }
        assertThat(as("truc").run("list", "complaints").code()).isZero();
        assertThat(as("truc").run("user", "list").err()).contains("Quản lý người dùng");
        JsonNode log = json(as("soi").run("log", "--format", "json"));
        assertThat(log.get(0).get("act").asString()).isEqualTo("user.passphrase");
        assertThat(log.get(0).get("who").asString()).isEqualTo("soi");
        assertThat(as("soi").run("log", "--limit", "1").out()).contains("Đổi mật khẩu");
        assertThat(as("soi").run("list", "complaints").code()).isEqualTo(2);

        JsonNode users = json(administrator.run("user", "list", "--format", "json"));
        assertThat(users.size()).isEqualTo(3);
        assertThat(users.get(0).get("name").asString()).isEqualTo("hoa");
        administrator.done("user", "change", "truc", "--role", "processing_officer", "--section", "Phòng CCHC");
        administrator.done("user", "change", "soi", "--active", "no");
        assertThat(as("soi").run("log").err()).contains("không đúng");
        assertThat(administrator.run("user", "list").out()).contains("Phòng CCHC", "Chuyên viên xử lý", "Đã khóa");
        assertThat(administrator
                        .run("user", "change", "hoa", "--role", "DIRECTOR")
                        .err())
                .contains("Không ai tự đổi");
        assertThat(administrator.run("user", "change", "truc", "--role", "BOSS").err())
                .contains("BOSS", "DIRECTOR");
        assertThat(administrator.run("user", "change", "ai").err()).contains("«ai»");
    }

    @Test
    void standInAndResetWorkFromTheCommandLine() throws IOException {
        nobody.done("init", "--admin", "hoa", "--full-name", "Lý Thị Hoa", "--passphrase-file", words);
        Desk administrator = as("hoa");
        add(administrator, "giamdoc", "DIRECTOR");
        add(administrator, "truc", "DUTY_OFFICER");
        add(administrator, "hai", "ADMINISTRATOR");
        String[] figures = {
            "report", "summary", "--from", "1/1/2026", "--to", "2/1/2026", "--format", "json", "--out", ""
        };
        figures[9] = folder.resolve("mot.json").toString();
        assertThat(as("truc").run(figures).code()).isEqualTo(2);
        administrator.done("user", "substitute", "giamdoc", "--by", "truc", "--from", "1/1/2020", "--to", "31/12/2099");
        as("truc").done(figures);
        administrator.done("user", "substitute", "giamdoc");
        figures[9] = folder.resolve("hai.json").toString();
        assertThat(as("truc").run(figures).code()).isEqualTo(2);
        assertThat(folder.resolve("hai.json")).doesNotExist();

        assertThat(administrator
                        .run(
                                "user",
                                "reset",
                                "truc",
                                "--second-user",
                                "hoa",
                                "--second-passphrase-file",
                                words,
                                "--new-passphrase-file",
                                once)
                        .err())
                .contains("hai người quản trị");
        administrator.done(
                "user",
                "reset",
                "truc",
                "--second-user",
                "hai",
                "--second-passphrase-file",
                words,
                "--new-passphrase-file",
                once);
        Ran before = nobody.run("list", "complaints", "--user", "truc", "--passphrase-file", once);
        assertThat(before.err()).contains("user passphrase");
    }

    @Test
    void aRegisterFromBeforeThereWereUsersGetsItsFirst() {
        try (Office office = Office.open(
                new RegisterLocation.InFolder(nobody.register()),
                Register.Missing.CREATE,
                Clock.systemUTC(),
                () -> {})) {
            new SampleData(office).addTo(Samples.OFFICER, Progress.NONE);
        }
        assertThat(as("hoa").run("list", "complaints").err()).contains("init --admin");
        assertThat(as("hoa").run("user", "passphrase").err()).contains("init --admin");
        assertThat(as("hoa").done("init").out()).contains("người quản trị đầu tiên");
        assertThat(as("hoa").run("list", "complaints").err()).contains("Vai trò của anh chị không được");
        add(as("hoa"), "giamdoc", "DIRECTOR");
        assertThat(as("giamdoc").done("list", "complaints").out().lines())
                .as("without the protected one, for which a purpose is needed")
                .hasSize(23);
        assertThat(as("hoa").run("init").err()).contains("đã có sổ");
    }

    @Test
    void inAPracticeRegisterOnePersonDoesEverything() {
        Desk desk = as("an");
        desk.done("init", "--sample");
        assertThat(desk.run("list", "complaints").out().lines().count()).isGreaterThan(5);
        assertThat(desk.run("user", "list").code()).isZero();
        assertThat(desk.run("log").code()).isZero();
    }

    @Test
    void theTableOfRightsIsReadWithoutARegister() {
        Ran table = Desk.plain(Map.of(), "roles");
        assertThat(table.code()).isZero();
        for (Role role : Role.values()) {
            assertThat(table.out()).contains("(" + role.name() + ")");
        }
        List<String> lines = table.out().lines().toList();
        int administrator = lines.indexOf("Quản trị hệ thống (ADMINISTRATOR)");
        assertThat(lines.subList(administrator + 1, administrator + 6))
                .extracting(line -> line.strip().replaceAll(" {2,}", ": "))
                .containsExactly(
                        "Sửa danh mục cơ quan: được",
                        "Sửa danh sách cán bộ, công chức: được",
                        "Đối chiếu sổ với lịch sử: được",
                        "Khai báo cách máy được nối mạng: được",
                        "Quản lý người dùng: được");
        assertThat(Files.exists(nobody.register())).isFalse();
    }

    private static JsonNode json(Ran ran) {
        assertThat(ran.code()).as(ran.err()).isZero();
        return JsonMapper.builder().build().readTree(ran.out());
    }
}
