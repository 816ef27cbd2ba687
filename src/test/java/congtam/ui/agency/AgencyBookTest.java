package congtam.ui.agency;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.agency.AgencyKind;
import congtam.agency.AgencyLine;
import congtam.agency.AgencyRow;
import congtam.agency.Directory;
import congtam.agency.SeedTree;
import congtam.text.Language;
import congtam.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgencyBookTest {
    private final AgencyRow province = row("Ủy ban nhân dân tỉnh Thái Nguyên", "UBND tỉnh");
    private final AgencyRow voNhai = row("UBND xã Võ Nhai", "");
    private final AgencyRow dinhHoa = row("UBND xã Định Hóa", "");
    private final AgencyRow land = row("Sở Nông nghiệp và Môi trường", "SNNMT");
    private final AgencyBook book =
            new AgencyBook(AgencyLine.present(List.of(province, voNhai, dinhHoa, land)), Map.of(), Map.of());

    private static AgencyRow row(String name, String shortName) {
        return new AgencyRow(UUID.randomUUID(), "", name, shortName, AgencyKind.COMMUNE, null, 0);
    }

    private List<AgencyRow> found(String typed) {
        return book.matches(typed, 10).stream().map(AgencyLine::agency).toList();
    }

    @Test
    void anyPartWithoutMarksFinds() {
        assertThat(found("vo nhai")).containsExactly(voNhai);
        assertThat(found("nhai ubnd")).containsExactly(voNhai);
        assertThat(found("DINH hoa")).containsExactly(dinhHoa);
        assertThat(found("snnmt")).containsExactly(land);
        assertThat(found("định")).containsExactly(dinhHoa);
    }

    @Test
    void placesOfToneMarksDoNotMatter() {
        Directory directory = SeedTree.after(LocalDate.of(2026, 1, 1));
        AgencyBook real = new AgencyBook(AgencyLine.lines(directory, LocalDate.of(2026, 1, 1)), Map.of(), Map.of());

        assertThat(real.only("UBND xã Nam Hoà"))
                .isNotNull()
                .isEqualTo(real.only("UBND xã Nam Hòa"))
                .isEqualTo(real.only("ủy ban nhân dân xã nam hoà"));
        AgencyLine former = real.matches("ubnd phuong trung vuong", 10).getFirst();
        assertThat(AgencyWords.of(new Texts(Language.VIETNAMESE), former))
                .isEqualTo("UBND phường Trưng Vương, từ 01/07/2025 là một phần của UBND phường Phan Đình Phùng");
        assertThat(real.matches("05467", 10))
                .as("a code of any time")
                .extracting(line -> AgencyWords.of(new Texts(Language.VIETNAMESE), line))
                .anyMatch(line -> line.startsWith("Ủy ban nhân dân phường Gia Sàng"))
                .anyMatch(line -> line.startsWith("UBND phường Cam Giá, từ 01/07/2025"));
    }

    @Test
    void theCommitteesLongAndShortNameAreOne() {
        assertThat(found("uy ban nhan dan xa vo nhai")).containsExactly(voNhai);
        assertThat(found("ubnd tinh thai nguyen")).containsExactly(province);
    }

    @Test
    void onlyOneMeaningIsPickedByItself() {
        assertThat(book.only("vo nhai")).isEqualTo(voNhai.id());
        assertThat(book.only("ubnd xa")).isNull();
        assertThat(book.only("không có")).isNull();
        assertThat(book.only("UBND tỉnh")).isEqualTo(province.id());
    }

    @Test
    void nothingTypedOffersAll() {
        assertThat(found("")).hasSize(4);
    }
}
