package congtam.ui.exchange;

import congtam.text.Language;
import congtam.ui.kit.Theme;
import congtam.ui.testing.DesktopRobot;
import congtam.ui.testing.DesktopRobot.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a clerk does who brings in the department's own sheet. */
class ImportJourneyTest {
    private static final String HEADER = "Số tiếp nhận,Ngày giờ,Số máy nhận,Người trực,Người phản ánh,Điện thoại,"
            + "Cơ quan/cá nhân bị phản ánh,Địa bàn,Tóm tắt,Loại,Lĩnh vực,Ngày trả lời\n";
    private static final int ROWS = 30;

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void onAScreen() {
        DesktopRobot.needsScreen();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void aSheetComesInAndWhatDoesNotIsCounted(Theme.Choice theme) throws IOException {
        Path register = folder.resolve("sổ");
        DesktopRobot.empty(register);
        Path sheet = sheet();
        try (DesktopRobot desk = DesktopRobot.start(register, new Settings(theme, Language.VIETNAMESE))) {
            desk.seesText("list.shown-count", "0")
                    .presses("ctrl I")
                    .sees("import")
                    .types("import.file", sheet.toString());
            desk.clicks("import.start").sees("import.result").seesText("import.rejected", "1");
            desk.seesText("import.added", String.valueOf(ROWS)).clicks("import.start");
            desk.seesText("import.rejected-before", "1").seesText("import.unchanged", String.valueOf(ROWS));
            desk.leavesPicture("import-" + theme.name().toLowerCase(Locale.ROOT));
            desk.presses("ESCAPE").seesNoLonger("import").seesRows(ROWS);
        }
    }

    private Path sheet() throws IOException {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 0; i <= ROWS; i++) {
            csv.append("ĐDN-").append(i).append(i == 7 ? ",31/11/2026 8:00," : ",20/11/2026 8:00,");
            csv.append("0208 3 855 000,Ma Thị Yên,Không nêu tên,,UBND xã Võ Nhai,Xóm ")
                    .append(i);
            csv.append(",Chờ giấy ").append(i).append(",Phản ánh,Đất đai,\n");
        }
        return Files.writeString(folder.resolve("sổ đường dây nóng.csv"), csv);
    }
}
