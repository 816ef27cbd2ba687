package congtam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.cli.Desk.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calendar, hours and limits that an office keeps in its register, by the commands. */
class KeepCommandTest {
    @TempDir
    Path folder = Path.of("");

    private Desk desk() {
        String nowhere = folder.resolve("settings").toString();
        return new Desk(
                folder.resolve("sổ"),
                Map.of(
                        "CONGTAM_USER",
                        "ban",
                        "CONGTAM_PASSPHRASE",
                        Desk.WORDS,
                        "XDG_CONFIG_HOME",
                        nowhere,
                        "APPDATA",
                        nowhere));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void whatTheRegisterKeepsCountsWhereTheRegisterIsNamed() throws IOException {
        Desk desk = desk();
        desk.beginWithOfficer(folder);
        // With the mark that spreadsheets put before UTF-8.
        String days =
                file("2027.csv", "\uFEFFday,type,vi,en,document\n2027-03-03,SWAPPED_REST,Nghỉ tránh bão,Storm,CV 1\n");
        String limits = file(
                "limits.csv",
                desk.done("limits")
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("code,") || line.startsWith("PK-ANSWER,"))
                        .map(line -> line.replace(",5,WORKING_DAY,", ",3,WORKING_DAY,")
                                .replace("2024-01-01", "2027-03-01"))
                        .reduce("", (all, line) -> all + line + "\n"));
        String hours = file("hours.csv", "agency,hours,rest,document\nH55.9,07:30-11:30 13:00-17:00,SUNDAY,QĐ 2\n");

        assertThat(desk.done("import", "calendar", days, "--notice", "TB 7").out())
                .contains("2027");
        assertThat(desk.done("import", "limits", limits).out()).contains("PK-ANSWER");
        assertThat(desk.done("import", "hours", hours).out()).contains("H55.9");
        assertThat(desk.done("import", "hours", hours).out()).contains("Không có gì thay đổi");

        String[] deadline = {"deadline", "PK-ANSWER", "--from", "2027-03-01"};
        assertThat(desk.done(deadline).out())
                .contains("Nghỉ tránh bão", "Hạn đã hẹn: Thứ Sáu 05/03/2027")
                .doesNotContain("dự kiến");
        assertThat(Desk.plain(desk.env(), deadline).out()).contains("Hạn đã hẹn: Thứ Hai 08/03/2027", "dự kiến");
        assertThat(desk.done("calendar", "2027", "--agency", "H55.9").out())
                .contains("2027-03-06,WORKING_DAY,,,,yes,no");
        assertThat(desk.done("verify").code()).isZero();
    }

    @Test
    void hoursThatWerePrintedAreReadAgain() throws IOException {
        Desk desk = desk();
        desk.beginWithOfficer(folder);
        String printed = desk.done("hours").out();
        assertThat(printed).startsWith("agency,hours,rest,document\n*,");

        String fresh = printed + "H55.9,07:00-11:00 13:30-17:30,SUNDAY,QĐ 9\n";
        desk.done("import", "hours", file("hours.csv", fresh));
        assertThat(desk.done("hours").out()).isEqualTo(fresh);
        assertThat(Desk.plain(desk.env(), "hours").out()).isEqualTo(printed);
    }

    @Test
    void whatWouldOverwriteARuleIsRefusedAndNothingIsKept() throws IOException {
        Desk desk = desk();
        desk.beginWithOfficer(folder);
        String before = desk.done("limits").out();
        String limits = file("limits.csv", before.replace(",5,WORKING_DAY,", ",3,WORKING_DAY,"));

        Ran ran = desk.run("import", "limits", limits);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("PK-ANSWER", "sửa đè", "01/01/2024");
        assertThat(desk.done("limits").out()).isEqualTo(before);
        assertThat(desk.run("import", "limits", folder.resolve("none.csv").toString())
                        .code())
                .isEqualTo(2);
    }
}
