package congtam.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import congtam.agency.Agency;
import congtam.agency.AgencyKind;
import congtam.agency.AgencyVersion;
import congtam.complaint.ComplaintRow;
import congtam.inspection.OfficialCases.About;
import congtam.office.Office;
import congtam.official.Duty;
import congtam.official.Official;
import congtam.official.OfficialCsv;
import congtam.official.OfficialFilter;
import congtam.official.OfficialRow;
import congtam.official.OfficialSort;
import congtam.official.Officials;
import congtam.official.Post;
import congtam.register.Progress;
import congtam.register.Stored;
import congtam.register.Tombstone;
import congtam.testing.Engines;
import congtam.testing.Samples;
import congtam.testing.Visits;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Officials through their posts, and who may see what was said about them. */
class OfficialsTest extends AccessDesk {
    private static final LocalDate BEFORE = LocalDate.of(2024, 5, 1);
    private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static UUID agency(Office office, String name, LocalDate from, @Nullable LocalDate to) {
        AgencyVersion version = new AgencyVersion(from, to, "", name, "", AgencyKind.COMMUNE, null, "");
        return office.agencies()
                .create(Samples.CLERK, new Agency(List.of(version)))
                .id();
    }

    private static Post post(LocalDate from, @Nullable LocalDate to, UUID agency, String title, Duty duty) {
        return new Post(from, to, agency, title, duty, "0208 3 827 000", "");
    }

    private static List<String> names(Office office, OfficialFilter filter) {
        office.register().catchUp();
        return office.officials().page(Samples.CLERK, filter, OfficialSort.BY_NAME, null, 10).stream()
                .map(OfficialRow::name)
                .toList();
    }

    private static OfficialCsv.Read table(String text) {
        return OfficialCsv.read("a.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void anOfficialKeepsOneIdentityThroughAllPosts(Engines engine) {
        Office office = open(engine);
        UUID old = agency(office, "UBND xã Cũ", LocalDate.of(2020, 1, 1), MERGED);
        UUID now = agency(office, "UBND xã Mới", MERGED, null);
        Stored<Official> first = office.officials()
                .create(
                        Samples.CLERK,
                        new Official(
                                "",
                                "Đỗ Thị Hòa",
                                List.of(post(LocalDate.of(2021, 1, 1), null, old, "Phó Chủ tịch", Duty.HOTLINE))));
        assertThat(first.content().code()).isEqualTo("CB-2026-000001");
        Stored<Official> moved = office.officials()
                .change(
                        Samples.CLERK,
                        first,
                        new Official(
                                "",
                                "Đỗ Thị Hòa",
                                List.of(
                                        post(
                                                LocalDate.of(2021, 1, 1),
                                                MERGED.minusDays(1),
                                                old,
                                                "Phó Chủ tịch",
                                                Duty.HOTLINE),
                                        post(MERGED, null, now, "Chủ tịch", Duty.HEAD))));
        office.officials()
                .create(
                        Samples.CLERK,
                        new Official(
                                "7",
                                "Hà Sỹ Nghị",
                                List.of(post(LocalDate.of(2022, 1, 1), null, old, "Công chức địa chính", Duty.NONE))));

        assertThat(office.officials().inPost(Samples.CLERK, old, BEFORE))
                .extracting(OfficialRow::words)
                .containsExactly("Đỗ Thị Hòa, Phó Chủ tịch", "Hà Sỹ Nghị, Công chức địa chính");
        assertThat(office.officials().inPost(Samples.CLERK, now, TODAY))
                .extracting(OfficialRow::words)
                .containsExactly("Đỗ Thị Hòa, Chủ tịch");
        assertThat(office.officials().answering(now, TODAY))
                .singleElement()
                .satisfies(head -> assertThat(head.post().phone()).isEqualTo("0208 3 827 000"));
        assertThat(office.officials().answering(now, BEFORE)).isEmpty();
        OfficialRow row = office.officials()
                .rows(Samples.CLERK, List.of(moved.id()), BEFORE)
                .getFirst();
        assertThat(row.agencyName()).isEqualTo("UBND xã Cũ");
        assertThat(names(office, OfficialFilter.ALL.withText("do thi hoa"))).containsExactly("Đỗ Thị Hòa");
        assertThat(names(office, OfficialFilter.ALL.withText("cb-2026"))).containsExactly("Đỗ Thị Hòa");
        assertThat(names(office, OfficialFilter.ALL.withAgency(old))).containsExactly("Đỗ Thị Hòa", "Hà Sỹ Nghị");
        assertThat(names(office, OfficialFilter.ALL.withPresent(true)))
                .as("an agency that has gone keeps nobody in office")
                .containsExactly("Đỗ Thị Hòa");
        assertThat(office.officials().history(Samples.CLERK, moved.id())).hasSize(2);
        List<OfficialRow> page =
                office.officials().page(Samples.CLERK, OfficialFilter.ALL, OfficialSort.BY_NAME, null, 1);
        assertThat(office.officials().page(Samples.CLERK, OfficialFilter.ALL, OfficialSort.BY_NAME, page.getFirst(), 5))
                .extracting(OfficialRow::name)
                .containsExactly("Hà Sỹ Nghị");

        office.register()
                .write(
                        "a",
                        writing -> writing.erasePersonal(
                                Officials.kind(),
                                moved.id(),
                                moved.version(),
                                "official.change",
                                Tombstone.Words.because("Luật")));
        assertThat(names(office, OfficialFilter.ALL.withText("do thi hoa"))).isEmpty();
        assertThat(office.officials()
                        .open(Samples.CLERK, moved.id())
                        .orElseThrow()
                        .content()
                        .posts())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aTableOfOfficialsComesBackAsItWent(Engines engine) {
        Office office = open(engine);
        UUID old = agency(office, "UBND xã Cũ", LocalDate.of(2020, 1, 1), MERGED);
        agency(office, "UBND xã Mới", MERGED, null);
        String file = """
                code,name,from,to,agency,title,duty,phone
                A1,Đỗ Thị Hòa,2021-01-01,2025-06-30,UBND xã Cũ,Phó Chủ tịch,HOTLINE,0208
                A1,Đỗ Thị Hòa,2025-07-01,,ubnd xa moi,Chủ tịch,HEAD,
                A2,Hà Sỹ Nghị,2022-01-01,,UBND xã Cũ,Công chức,,
                """;
        assertThat(office.officials().keep(Samples.CLERK, table(file), Progress.NONE))
                .isEqualTo(2);
        String all = office.officials().csv(Samples.CLERK, null, null);
        assertThat(all.lines()).hasSize(4);
        assertThat(office.officials().keep(Samples.CLERK, table(all), Progress.NONE))
                .as("it is there already")
                .isZero();
        assertThat(office.officials().csv(Samples.CLERK, old, BEFORE).lines()).hasSize(3);
        assertThat(office.officials().csv(Samples.CLERK, null, TODAY))
                .contains("Chủ tịch")
                .doesNotContain("2025-06-30");

        String head = "code,name,from,to,agency,title\n";
        Progress stopped = new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        OfficialCsv.Read more = table(head + "A9,X,2026-01-01,,UBND xã Mới,a\n");
        assertThatThrownBy(() -> office.officials().keep(Samples.CLERK, more, stopped))
                .isInstanceOf(CancellationException.class);
        assertThat(office.officials().csv(Samples.CLERK, null, null)).isEqualTo(all);
        assertThat(refusal(() -> office.officials()
                        .keep(Samples.CLERK, table(head + "A3,X,2026-01-01,,UBND xã Không,a\n"), Progress.NONE)))
                .isEqualTo("table.line");
        assertThat(refusal(() -> office.officials()
                        .keep(Samples.CLERK, table(head + "A3,X,2026-01-01,," + old + ",a\n"), Progress.NONE)))
                .isEqualTo("official.agency-ended");
        assertThat(refusal(() -> office.officials()
                        .keep(
                                Samples.CLERK,
                                table(head + "A3,X,2024-01-01,," + old + ",a\nA3,Y,2024-01-01,," + old + ",b\n"),
                                Progress.NONE)))
                .isEqualTo("official.two-names");
        assertThat(refusal(() -> office.officials()
                        .keep(
                                Samples.CLERK,
                                table(head + "A3,X,2024-01-01,," + old + ",a\nA3,X,2024-02-01,," + old + ",a\n"),
                                Progress.NONE)))
                .isEqualTo("official.overlap");
        assertThat(refusal(() -> office.officials().create(Samples.CLERK, new Official("A1", "X", List.of()))))
                .isEqualTo("official.code-twice");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void whatWasSaidAboutSomebodyIsSeenTogetherByThoseWhoMay(Engines engine) {
        Office office = open(engine);
        Viewer administrator = begin(office);
        Viewer duty = join(office, administrator, "truc", "Phòng", Role.DUTY_OFFICER);
        Viewer head = join(office, administrator, "truong", "Phòng", Role.HEAD_OF_SECTION);
        Viewer other = join(office, administrator, "khac", "Phòng khác", Role.HEAD_OF_SECTION);
        UUID old = agency(office, "UBND xã Cũ", LocalDate.of(2020, 1, 1), MERGED);
        UUID now = agency(office, "UBND xã Mới", MERGED, null);
        UUID official = office.officials()
                .create(
                        head,
                        new Official(
                                "A1",
                                "Đỗ Thị Hòa",
                                List.of(
                                        post(
                                                LocalDate.of(2021, 1, 1),
                                                MERGED.minusDays(1),
                                                old,
                                                "Phó Chủ tịch",
                                                Duty.NONE),
                                        post(MERGED, null, now, "Chủ tịch", Duty.HEAD))))
                .id();
        UUID first = office.complaints()
                .receive(duty, Samples.about(official, "Chờ giấy", old))
                .id();
        UUID second = office.complaints()
                .receive(duty, Samples.about(official, "Mất giấy", now))
                .id();
        office.inspections().start(head, Visits.visit(now, Visits.about(official, "Vắng mặt")), List.of());

        UUID secret = office.complaints()
                .receive(head, Samples.protectedAbout(official, "Nhận phong bì", now))
                .id();

        About about = office.officialCases().of(head, official);
        assertThat(about.complaints()).extracting(ComplaintRow::id).containsExactlyInAnyOrder(first, second);
        assertThat(about.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.fact()).isEqualTo("Vắng mặt");
            assertThat(finding.visit().agencyName()).isEqualTo("UBND xã Mới");
        });
        head.purposes().stateSearch(new Purpose("rà soát trước khi bổ nhiệm"));
        other.purposes().stateSearch(new Purpose("rà soát trước khi bổ nhiệm"));
        assertThat(office.officialCases().of(head, official).complaints())
                .as("a protected case, for whom it is assigned to and who says what for")
                .extracting(ComplaintRow::id)
                .containsExactlyInAnyOrder(first, second, secret);
        assertThat(office.officialCases().of(other, official)).isEqualTo(new About(List.of(), List.of()));
        assertThat(refusal(() -> office.officialCases().of(duty, official))).isEqualTo("access.denied");
        assertThat(office.reads().page(Samples.CLERK, ReadFilter.ALL, Long.MAX_VALUE, 20))
                .filteredOn(line -> line.act().equals(ReadAct.TRACED.name()))
                .extracting(congtam.register.ReadLine::number)
                .containsExactly("A1", "A1", "A1");
    }
}
