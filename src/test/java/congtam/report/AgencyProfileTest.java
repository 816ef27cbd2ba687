package congtam.report;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.agency.Agency;
import congtam.agency.AgencyKind;
import congtam.agency.AgencyVersion;
import congtam.agency.View;
import congtam.inspection.InspectionFilter;
import congtam.inspection.InspectionSort;
import congtam.inspection.RemedyFilter;
import congtam.inspection.VisitSpan;
import congtam.office.Office;
import congtam.office.SampleData;
import congtam.official.Duty;
import congtam.official.Official;
import congtam.official.Post;
import congtam.register.Progress;
import congtam.register.Register;
import congtam.report.AgencyProfile.Span;
import congtam.testing.Engines;
import congtam.testing.Samples;
import congtam.text.Language;
import congtam.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One agency on one page: its figures are the lengths of the lists behind them, in the present and as it was. */
class AgencyProfileTest {
    private static final Clock CLOCK = Clock.fixed(Samples.RECEIVED.plus(Duration.ofDays(2)), ZoneOffset.UTC);
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 11, 22);
    private static final String LONGEST = "Trung tâm Tư vấn, Đánh giá, Kiểm định và Chuyển giao Kỹ thuật, Công nghệ "
            + "về Quản lý Đất đai, Đo đạc, Bản đồ và Phát triển Đô thị trực thuộc Ủy ban nhân dân tỉnh Thái Nguyên";

    @TempDir
    Path folder = Path.of("");

    private Office samples(Engines engine) {
        Office office = Office.open(engine.newRegister(folder), Register.Missing.CREATE, CLOCK, () -> {});
        new SampleData(office).addTo(Samples.CLERK, Progress.NONE);
        return office;
    }

    private static UUID named(Office office, String name) {
        return office.agencies().find(name, TO).orElseThrow();
    }

    private static Printing printing(Office office) {
        return new Printing(office, new Texts(Language.VIETNAMESE), Letterhead.ofSeed());
    }

    private static void everyFigureIsTheLengthOfItsList(Office office, AgencyProfile profile) {
        ProfileFigures figures = new ProfileFigures(new Texts(Language.VIETNAMESE));
        for (List<Figures> tables : List.of(figures.complaints(profile), figures.visits(profile))) {
            for (Figures table : tables) {
                for (Figures.Line line : table.lines()) {
                    long length = line.complaints() == null
                            ? visits(office, java.util.Objects.requireNonNull(line.visits()))
                            : office.complaints().count(Samples.CLERK, line.complaints());
                    assertThat(length).as(line.name()).isEqualTo(line.number());
                }
            }
        }
        for (Span span : profile.spans()) {
            assertThat(office.complaints().count(Samples.CLERK, profile.complaints(span)))
                    .isEqualTo(span.complaints());
            VisitSpan visits = span.visits();
            assertThat(visits(office, profile.visits(span, null))).isEqualTo(visits.visits());
            assertThat(visits(office, profile.failed(span))).isEqualTo(visits.failed());
            assertThat(failedFindings(office, profile.failed(span))).isEqualTo(visits.findings());
            assertThat(visits(office, profile.visits(span, RemedyFilter.OPEN))).isEqualTo(visits.open());
            assertThat(visits(office, profile.visits(span, RemedyFilter.OVERDUE)))
                    .isEqualTo(visits.overdue());
            assertThat(visits(office, profile.visits(span, RemedyFilter.DONE))).isEqualTo(visits.done());
        }
        assertThat(profile.spans().stream().mapToLong(Span::complaints).sum())
                .isEqualTo(profile.summary().complaints().total());
        assertThat(profile.spans().stream()
                        .mapToLong(span -> span.visits().visits())
                        .sum())
                .isEqualTo(profile.summary().visits().total());
    }

    private static long visits(Office office, InspectionFilter filter) {
        return office.inspections().count(Samples.CLERK, filter);
    }

    private static long failedFindings(Office office, InspectionFilter filter) {
        return office.inspections().page(Samples.CLERK, filter, InspectionSort.NEWEST_FIRST, null, 1000).stream()
                .mapToLong(row -> row.failed())
                .sum();
    }

    private static AgencyProfile busiest(Office office, Printing printing, View view) {
        UUID busiest = office.complaints()
                .units(
                        Samples.CLERK,
                        congtam.complaint.ComplaintFilter.between(FROM, TO).withView(view))
                .getFirst()
                .id();
        return printing.profile(Samples.CLERK, java.util.Objects.requireNonNull(busiest), FROM, TO, view);
    }

    @ParameterizedTest
    @EnumSource
    void figuresAreTheLengthsOfTheirLists(Engines engine) {
        try (Office office = samples(engine)) {
            Printing printing = printing(office);
            AgencyProfile now = busiest(office, printing, View.TODAY);
            assertThat(now.summary().complaints().total()).isPositive();
            UUID id = java.util.Objects.requireNonNull(now.summary().agency());
            assertThat(printing.profile(Samples.CLERK, id, LocalDate.of(2026, 1, 1), TO, View.TODAY)
                            .spans())
                    .as("months of a short period")
                    .hasSizeGreaterThan(1);
            assertThat(now.spans()).as("years of a long one").hasSize(1);
            assertThat(now.spans())
                    .as("findings that failed, in visits that can be opened")
                    .anySatisfy(span -> assertThat(span.visits().findings())
                            .isGreaterThan(span.visits().failed())
                            .isPositive());
            everyFigureIsTheLengthOfItsList(office, now);
            everyFigureIsTheLengthOfItsList(office, busiest(office, printing, View.AS_IT_WAS));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSheetTellsWhoAnswersAndWhatBecameOfIt(Language language) throws IOException {
        try (Office office = samples(Engines.H2)) {
            Texts texts = new Texts(language);
            Printing printing = new Printing(office, texts, Letterhead.ofSeed());
            UUID heir = named(office, "UBND phường Phan Đình Phùng");
            office.officials()
                    .create(
                            Samples.CLERK,
                            new Official(
                                    "",
                                    "Đỗ Thị Hòa",
                                    List.of(new Post(
                                            LocalDate.of(2025, 7, 1),
                                            null,
                                            heir,
                                            "Chủ tịch",
                                            Duty.HEAD,
                                            "0208 3 827 000",
                                            ""))));
            AgencyProfile profile = printing.profile(Samples.CLERK, heir, FROM, TO, View.TODAY);
            assertThat(profile.before()).extracting(AgencyProfile.Kin::name).contains("UBND phường Trưng Vương");
            String text = printed(printing, profile, "profile-" + language);
            assertThat(text).contains("Đỗ Thị Hòa, Chủ tịch, 0208 3 827 000", "UBND phường Trưng Vương", "01/07/2025");

            assertThat(text)
                    .as("the row after the break is marked")
                    .contains(texts.get("profile.break", "2026", texts.date(LocalDate.of(2025, 7, 1))));

            UUID former = office.agencies().directory().agencies(LocalDate.of(2025, 6, 30)).stream()
                    .filter(row -> row.name().contains("phường Trưng Vương"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            AgencyProfile gone = printing.profile(Samples.CLERK, former, FROM, TO, View.AS_IT_WAS);
            assertThat(gone.day()).isEqualTo(LocalDate.of(2025, 6, 30));
            assertThat(java.util.Objects.requireNonNull(gone.became()).since()).isEqualTo(LocalDate.of(2025, 7, 1));
            assertThat(gone.after()).hasSize(1);

            UUID complaint = office.complaints()
                    .receive(Samples.CLERK, Samples.complaint("Chờ giấy", former))
                    .id();
            CaseReport report = printing.caseFigures(
                    Samples.CLERK,
                    office.complaints().open(Samples.CLERK, complaint).orElseThrow(),
                    Identities.HIDDEN);
            assertThat(report.matters().getFirst().agency())
                    .as("who answers by now")
                    .contains("phường Trưng Vương (")
                    .contains("01/07/2025", "Phan Đình Phùng");

            UUID empty = office.agencies()
                    .create(
                            Samples.CLERK,
                            new Agency(List.of(new AgencyVersion(
                                    LocalDate.of(2025, 7, 1), null, "", LONGEST, "", AgencyKind.DEPARTMENT, null, ""))))
                    .id();
            AgencyProfile nothing = printing.profile(Samples.CLERK, empty, FROM, TO, View.TODAY);
            assertThat(nothing.spans()).isEmpty();
            assertThat(printed(printing, nothing, "profile-empty-" + language))
                    .contains(LONGEST, texts.get("profile.nobody"));
        }
    }

    private static String printed(Printing printing, AgencyProfile profile, String name) throws IOException {
        Path pdf = Files.createDirectories(Path.of("target", "prints")).resolve(name + ".pdf");
        Files.deleteIfExists(pdf);
        printing.profilePdf(Samples.CLERK, profile, pdf, Progress.NONE);
        return PdfPages.read(pdf).flowing().replace('\u00a0', ' ');
    }
}
