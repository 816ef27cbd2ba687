package congtam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Agencies and their reorganisations, from the command line. */
class AgencyCommandsTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void aPlanIsLookedAtDoneAndTakenBack() throws IOException {
        Desk desk = new Desk(
                folder.resolve("sổ"),
                Map.of("CONGTAM_USER", "thu", "CONGTAM_PASSPHRASE", Desk.WORDS, "HOME", folder.toString()));
        desk.beginWithOfficer(folder);

        assertThat(desk.done("agencies", "find", "trung vuong").out())
                .contains(
                        "UBND phường Trưng Vương, từ 01/07/2025 là một phần của Ủy ban nhân dân phường Phan Đình Phùng");
        String namHoa = desk.done("agencies", "find", "xã Nam Hòa").out();
        assertThat(namHoa).contains("Ủy ban nhân dân xã Nam Hòa");
        assertThat(desk.done("agencies", "find", "xã Nam Hoà").out()).isEqualTo(namHoa);
        assertThat(desk.done("agencies", "find", "UBND xa nam hoa").out())
                .as("by its short name and without marks")
                .contains("Ủy ban nhân dân xã Nam Hòa")
                .doesNotContain("Đồng Hỷ");
        assertThat(desk.done("agencies", "find", "Sở Tài nguyên và Môi trường").out())
                .contains("từ 01/03/2025 là một phần của Sở Nông nghiệp và Môi trường");
        assertThat(desk.done("agencies", "--on", "30/6/2025")
                        .out()
                        .lines()
                        .filter(line -> line.contains(",UNIT_WARD,")))
                .hasSize(47);
        String all = desk.done("agencies", "--format", "csv").out();
        assertThat(desk.done("agencies", "import", Desk.file(folder, "all.csv", all))
                        .out())
                .as("what was exported is there already")
                .contains(" 0 ");
        assertThat(desk.done("agencies", "history").out()).contains(" 0 ");

        String plan = Desk.file(folder, "plan.csv", """
                effective,act,from,to,name,kind,parent
                2030-01-01,Nhập hai sở,,+moi,Sở Khoa học và Giáo dục,DEPARTMENT,19
                2030-01-01,Nhập hai sở,SKHCN,+moi,,,
                2030-01-01,Nhập hai sở,SGDĐT,+moi,,,""");
        assertThat(desk.done("reorganise", plan, "--dry-run").out())
                .contains("Sở Giáo dục và Đào tạo → Sở Khoa học và Giáo dục", "chưa ghi gì");
        assertThat(desk.done("agencies", "--on", "2030-01-01").out()).contains("SKHCN");
        desk.done("reorganise", plan);
        assertThat(desk.done("agencies", "--on", "2030-01-01").out()).doesNotContain("SKHCN");
        assertThat(desk.run("reorganise", plan).err()).contains("đã có thay đổi");

        String id = desk.done("reorganisations")
                .out()
                .lines()
                .findFirst()
                .orElseThrow()
                .split(" ")[0];
        String exported = desk.done("reorganisations", "export", id).out();
        assertThat(exported).contains("SKHCN,+", "DEPARTMENT,19");
        desk.done("reorganisations", "take-back", id);
        String again = Desk.file(folder, "again.csv", exported);
        assertThat(desk.done("reorganise", again, "--dry-run").out())
                .contains("Sở Giáo dục và Đào tạo → Sở Khoa học và Giáo dục");
        assertThat(desk.done("agencies", "--on", "2030-01-01").out()).contains("SKHCN");

        String people = Desk.file(folder, "people.csv", """
                code,name,from,to,agency,title,duty
                A1,Đỗ Thị Hòa,2021-01-01,2025-06-30,UBND phường Trưng Vương,Phó Chủ tịch,
                A1,Đỗ Thị Hòa,2025-07-01,,UBND phường Phan Đình Phùng,Chủ tịch,HEAD""");
        assertThat(desk.done("officials", "import", people).out()).contains(" 1 ");
        assertThat(desk.done("officials", "--agency", "UBND phường Phan Đình Phùng", "--on", "2026-01-01")
                        .out()
                        .lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("A1,Đỗ Thị Hòa,2025-07-01,,", "Chủ tịch,HEAD");
        String sheet = folder.resolve("sheet.pdf").toString();
        assertThat(desk.done(
                                "report",
                                "agency",
                                "UBND phường Phan Đình Phùng",
                                "--from",
                                "1/1/2024",
                                "--to",
                                "2026-11-20",
                                "--out",
                                sheet)
                        .out())
                .contains(sheet);
        Desk.Ran found = desk.done("list", "complaints", "--agency", "UBND phường Trưng Vương");
        assertThat(found.err()).as("whatever came before counts with the heir").contains("▌ 01/07/2025: ");
        assertThat(desk.done(
                                "list",
                                "inspections",
                                "--agency",
                                "UBND phường Trưng Vương",
                                "--view",
                                "as-was",
                                "--to",
                                "2025-06-30")
                        .err())
                .as("nothing lies between")
                .isEmpty();
        String figures = folder.resolve("figures.json").toString();
        desk.done(
                "report",
                "agency",
                "UBND phường Phan Đình Phùng",
                "--from",
                "1/1/2024",
                "--to",
                "2026-11-20",
                "--format",
                "json",
                "--out",
                figures);
        assertThat(Path.of(figures)).content().contains("\"spans\"", "\"Đỗ Thị Hòa\"", "\"breaks\"", "2025-07-01");
        assertThat(desk.done("verify").code()).isZero();
    }
}
