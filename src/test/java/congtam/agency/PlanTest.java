package congtam.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import congtam.register.RecordRef;
import congtam.text.Problem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plan makes of the agencies, and the reasons for which it is refused. */
class PlanTest {
    private static final LocalDate BEGIN = LocalDate.of(2000, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final UUID TOP = id(1);
    private static final UUID LAND = id(2);
    private static final UUID HOME = id(3);
    private static final UUID CENTRE = id(4);
    private static final UUID NEW = id(5);
    private static final UUID OTHER = id(6);

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static AgencyVersion version(LocalDate from, String code, String name, @Nullable UUID parent) {
        return new AgencyVersion(from, null, code, name, "", AgencyKind.DEPARTMENT, parent, "");
    }

    private static Agency agency(String code, String name, @Nullable UUID parent) {
        return new Agency(List.of(version(BEGIN, code, name, parent)));
    }

    private static Directory directory() {
        Map<UUID, Agency> bodies = new LinkedHashMap<>();
        bodies.put(TOP, agency("T", "UBND tỉnh", null));
        bodies.put(LAND, agency("L", "Sở Đất đai", TOP));
        bodies.put(HOME, agency("H", "Sở Nhà ở", TOP));
        bodies.put(CENTRE, agency("C", "Trung tâm Đăng ký", LAND));
        return new Directory(bodies, List.of());
    }

    private static Succession step(UUID from, UUID to, @Nullable Integer share, boolean heir) {
        return new Succession(from, to, share, share == null ? null : ShareBasis.POPULATION, Certainty.CERTAIN, heir);
    }

    private static Plan plan(Map<UUID, AgencyVersion> changed, Succession... steps) {
        return new Plan(DAY, "Sắp xếp", "QĐ 1", changed, List.of(steps), Set.of());
    }

    private static AgencyVersion founded(String code) {
        return version(DAY, code, "Sở Đất và Nhà", TOP);
    }

    private static void refused(String code, ThrowingCallable doing) {
        assertThatThrownBy(doing)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    @Test
    void amongTwoThatBecomeOneTheWorkAndWhatStandsBelowGoToIt() {
        Directory after = plan(Map.of(NEW, founded("N")), step(LAND, NEW, null, true), step(HOME, NEW, null, true))
                .on(directory())
                .after();

        assertThat(after.answerable(LAND, DAY.minusDays(1))).isEqualTo(LAND);
        assertThat(after.answerable(LAND, DAY)).isEqualTo(NEW);
        assertThat(after.answeredBy(Set.of(NEW), DAY)).containsExactlyInAnyOrder(NEW, LAND, HOME);
        assertThat(after.on(CENTRE, DAY).orElseThrow().parentId()).isEqualTo(NEW);
        assertThat(after.on(CENTRE, DAY.minusDays(1)).orElseThrow().parentId()).isEqualTo(LAND);
        assertThat(after.agencies(DAY)).extracting(AgencyRow::name).doesNotContain("Sở Đất đai");
        assertThat(after.became(HOME, DAY).orElseThrow().since()).isEqualTo(DAY);
    }

    @Test
    void whoeverIsRenamedStaysWhoItWas() {
        Directory after = plan(Map.of(LAND, version(DAY, "L", "Sở Địa chính", TOP)))
                .on(directory())
                .after();

        assertThat(after.answerable(LAND, DAY)).isEqualTo(LAND);
        assertThat(after.name(LAND, DAY)).isEqualTo("Sở Địa chính");
        assertThat(new AgencyNames(after).meant("Sở Đất đai", DAY)).containsExactly(LAND);
    }

    @Test
    void aRecordThatSomebodyGaveToOneHeirStaysThereThroughWhatFollows() {
        RecordRef given = new RecordRef("complaint", id(100));
        Plan split = plan(
                Map.of(NEW, founded("N"), OTHER, version(DAY, "O", "Sở Đăng ký", TOP)),
                step(LAND, NEW, 6_000, true),
                step(LAND, OTHER, 4_000, false));
        Directory chosen = split.with(List.of(new HeirChoice(given, LAND, OTHER)))
                .on(directory())
                .after();
        refused(
                "reorganisation.no-such-heir",
                () -> split.with(List.of(new HeirChoice(given, LAND, HOME))).on(directory()));
        LocalDate later = DAY.plusYears(1);
        Directory after = new Plan(later, "Nhập lại", "", Map.of(), List.of(step(OTHER, HOME, null, true)), Set.of())
                .on(chosen)
                .after();

        assertThat(after.answerable(LAND, later)).isEqualTo(NEW);
        assertThat(after.answerable(given, LAND, DAY)).isEqualTo(OTHER);
        assertThat(after.answerable(given, LAND, later)).isEqualTo(HOME);
    }

    @ParameterizedTest
    @CsvSource({
        "10000, 10000, true, false, reorganisation.two-whole",
        "6000, 3000, true, false, reorganisation.share-sum",
        "6000, , true, false, reorganisation.share-missing",
        ", , true, true, reorganisation.several-heirs",
        ", , false, false, reorganisation.no-heir"
    })
    void aSplitThatDoesNotAddUpIsRefused(
            @Nullable Integer one, @Nullable Integer two, boolean heir, boolean second, String code) {
        refused(
                code,
                () -> plan(
                                Map.of(NEW, founded("N"), OTHER, version(DAY, "O", "Sở Đăng ký", TOP)),
                                step(LAND, NEW, one, heir),
                                step(LAND, OTHER, two, second))
                        .on(directory()));
    }

    @Test
    void aPlanThatCannotBeIsRefusedWithItsReason() {
        refused(
                "agency.circle",
                () -> plan(Map.of(TOP, version(DAY, "T", "UBND tỉnh", CENTRE))).on(directory()));
        refused("agency.code-twice", () -> plan(Map.of(NEW, founded("H"))).on(directory()));
        refused(
                "agency.no-parent",
                () -> plan(Map.of(NEW, version(DAY, "N", "Sở", OTHER))).on(directory()));
        refused(
                "reorganisation.no-heir",
                () -> new Plan(DAY, "x", "", Map.of(), List.of(), Set.of(LAND)).on(directory()));
        refused(
                "reorganisation.itself",
                () -> plan(Map.of(), step(LAND, LAND, null, true)).on(directory()));
        refused(
                "reorganisation.heir-not-there",
                () -> plan(Map.of(), step(LAND, HOME, null, true), step(HOME, LAND, null, true))
                        .on(directory()));
        refused(
                "reorganisation.ended-and-kept",
                () -> plan(Map.of(LAND, founded("L")), step(LAND, HOME, null, true))
                        .on(directory()));
        refused(
                "reorganisation.not-there",
                () -> plan(Map.of(), step(NEW, HOME, null, true)).on(directory()));
        refused("reorganisation.empty", () -> plan(Map.of()));
        Directory once =
                plan(Map.of(), step(LAND, HOME, null, true)).on(directory()).after();
        refused(
                "agency.later-versions",
                () -> plan(Map.of(), step(LAND, TOP, null, true)).on(once));
    }

    @Test
    void timesThatDoNotFitAreRefused() {
        refused(
                "agency.overlap",
                () -> new Agency(List.of(version(BEGIN, "", "Sở", null), version(DAY, "", "Sở", null))));
        Agency gap = new Agency(
                List.of(version(BEGIN, "", "Sở", null).until(DAY), version(DAY.plusDays(1), "", "Sở", null)));
        refused("agency.gap", () -> DirectoryRules.refuse(new Directory(Map.of(NEW, gap), List.of()), Set.of(NEW)));
        refused("agency.dates", () -> version(BEGIN, "", "Sở", null).until(BEGIN));
        Map<UUID, Agency> orphan = new LinkedHashMap<>(directory().bodies());
        orphan.put(
                TOP, new Agency(List.of(version(BEGIN, "T", "UBND tỉnh", null).until(DAY))));
        refused("agency.parent-not-there", () -> DirectoryRules.refuse(new Directory(orphan, List.of()), Set.of(TOP)));
    }

    private static Plan read(String lines) {
        String table = "effective,act,legal_act,from,to,code,name,kind,parent,share,basis,heir\n" + lines;
        return PlanCsv.read(
                "plan.csv",
                new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
                directory(),
                UUID::randomUUID);
    }

    @Test
    void aPlanIsReadFromATableAndTheHeirProposedWhereNobodySaysIt() {
        Plan plan = read("""
                2027-01-01,Chia sở,QĐ 1,,+nha,N,Sở Nhà đất,DEPARTMENT,UBND tỉnh,,,
                2027-01-01,Chia sở,QĐ 1,,+dat,L,Sở Đất,DEPARTMENT,T,,,
                2027-01-01,Chia sở,QĐ 1,so dat dai,+nha,,,,,"62,5",POPULATION,
                2027-01-01,Chia sở,QĐ 1,L,+dat,,,,,37.5,POPULATION,
                """);

        assertThat(plan.successions()).extracting(Succession::share).containsExactly(6_250, 3_750);
        assertThat(plan.successions()).extracting(Succession::heir).containsExactly(false, true);
        assertThat(plan.on(directory()).after().answerable(LAND, DAY))
                .as("the one that keeps the code")
                .isEqualTo(plan.successions().getLast().to());
    }

    @Test
    void aPlanWithAMistakeIsRefusedWithItsLine() {
        refused("table.line", () -> read("2027-01-01,x,,Sở Không có,H,,,,,,,\n"));
        refused("table.line", () -> read("2027-01-01,x,,L,H,,,,,viele,AREA,\n"));
        refused("reorganisation.two-days", () -> read("2027-01-01,x,,L,H,,,,,,,\n2027-02-01,x,,C,H,,,,,,,\n"));
        refused("reorganisation.share", () -> read("2027-01-01,x,,L,H,,,,,140,AREA,\n"));
        refused("reorganisation.empty", () -> read(""));
    }
}
