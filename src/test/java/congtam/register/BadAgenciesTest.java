package congtam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import congtam.agency.AgencyCsv;
import congtam.agency.Plan;
import congtam.office.Office;
import congtam.testing.Engines;
import congtam.testing.Samples;
import congtam.text.Problem;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables of agencies and plans that cannot be are refused with the reason, and nothing of them is written. */
class BadAgenciesTest extends OnBothEngines {
    private static final String AGENCIES = "key,valid_from,valid_to,code,name,short_name,kind,parent\n";
    private static final String PLAN = "effective,act,from,to,code,name,kind,parent,share,basis,heir\n";
    private static final String GOOD = AGENCIES + """
            t,2000-01-01,,T,UBND tỉnh,,PROVINCE,
            l,2000-01-01,,L,Sở Đất đai,,DEPARTMENT,t
            h,2000-01-01,,H,Sở Nhà ở,,DEPARTMENT,t
            """;

    private static InputStream in(String table) {
        return new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
    }

    private static int keep(Office office, String table) {
        return office.agencies().keep(Samples.CLERK, AgencyCsv.read("co-quan.csv", in(table)), Progress.NONE);
    }

    private static void refused(String code, ThrowingCallable doing) {
        assertThatThrownBy(doing)
                .as(code)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aTableOfAgenciesThatCannotBeIsRefusedAsAWhole(Engines engine) {
        Office office = open(engine);
        assertThat(keep(office, GOOD)).isEqualTo(3);
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put(
                "a,2025-01-01,2026-01-01,A,Sở A,,DEPARTMENT,\na,2025-06-01,,A,Sở A,,DEPARTMENT,\n", "agency.overlap");
        tables.put("a,2025-01-01,2025-03-01,A,Sở A,,DEPARTMENT,\na,2025-06-01,,A,Sở A,,DEPARTMENT,\n", "agency.gap");
        tables.put("a,2025-01-01,,A,Sở A,,DEPARTMENT,b\nb,2025-01-01,,B,Sở B,,DEPARTMENT,a\n", "agency.circle");
        tables.put("a,2025-01-01,,A,Sở A,,DEPARTMENT,\nb,2025-01-01,,A,Sở B,,DEPARTMENT,\n", "agency.code-twice");
        tables.put("a,2025-01-01,,L,Sở A,,DEPARTMENT,\n", "agency.code-twice");
        tables.put("a,2025-01-01,2024-01-01,A,Sở A,,DEPARTMENT,\n", "agency.dates");
        tables.put("a,2025-01-01,,A,Sở A,,DEPARTMENT,không có\n", "table.line");
        tables.put("a,31/12/2025,,A,Sở A,,DEPARTMENT,\n", "table.line");
        Map<?, ?> before = office.agencies().directory().bodies();
        String good = "c,2025-01-01,,C,Sở C,,DEPARTMENT,\n";
        tables.forEach((table, code) -> refused(code, () -> keep(office, AGENCIES + good + table)));

        assertThat(office.agencies().directory().bodies())
                .as("not even the good line")
                .isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aPlanThatCannotBeIsRefusedWithItsReason(Engines engine) {
        Office office = open(engine);
        keep(office, GOOD);
        String founds = """
                2027-01-01,Chia,,+m,M,Sở Mới,DEPARTMENT,T,,,
                2027-01-01,Chia,,+n,N,Sở Nữa,DEPARTMENT,T,,,
                """;
        Map<String, String> plans = new LinkedHashMap<>();
        plans.put(
                founds + "2027-01-01,Chia,L,+m,,,,,100,AREA,yes\n2027-01-01,Chia,L,+n,,,,,100,AREA,\n",
                "reorganisation.two-whole");
        plans.put(
                founds + "2027-01-01,Chia,L,+m,,,,,60,AREA,\n2027-01-01,Chia,L,+n,,,,,30,AREA,\n",
                "reorganisation.share-sum");
        plans.put("2027-01-01,Vòng,,T,,,,L,,,\n", "agency.circle");
        plans.put("2027-01-01,Nhập,L,H,,,,,,,\n2027-01-01,Nhập,H,L,,,,,,,\n", "reorganisation.heir-not-there");
        plans.put(
                "2027-01-01,Lập,,+m,M,Sở Mới,DEPARTMENT,T,,,\n2027-01-01,Lập,,+n,M,Sở Nữa,DEPARTMENT,T,,,\n",
                "agency.code-twice");
        plans.put("2027-01-01,Bỏ,L,,,,,,,,\n", "reorganisation.no-heir");
        plans.put("2027-01-01,Nhập,L,H,,,,,,,\n2027-02-01,Nhập,H,T,,,,,,,\n", "reorganisation.two-days");
        Map<?, ?> before = office.agencies().directory().bodies();
        plans.forEach((lines, code) -> refused(code, () -> {
            Plan plan = office.reorganisations().read(Samples.CLERK, "phuong-an.csv", in(PLAN + lines));
            var _ = office.reorganisations().preview(Samples.CLERK, plan);
        }));

        assertThat(office.agencies().directory().bodies()).isEqualTo(before);
        assertThat(office.reorganisations().all()).isEmpty();
    }
}
