package congtam.ui.agency;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.agency.AgencyKind;
import congtam.agency.AgencyLine;
import congtam.agency.AgencyRow;
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
