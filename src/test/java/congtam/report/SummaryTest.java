package congtam.report;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.office.Office;
import congtam.office.SampleData;
import congtam.register.Progress;
import congtam.register.Register;
import congtam.testing.Keys;
import congtam.testing.Samples;
import congtam.text.Language;
import congtam.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The figures of a period on paper and in a workbook, and the periods themselves. */
class SummaryTest {
    private static final Clock CLOCK = Clock.fixed(Samples.RECEIVED.plus(Duration.ofDays(2)), ZoneOffset.UTC);

    @TempDir
    Path folder = Path.of("");

    private Office samples() {
        Office office = Office.open(Keys.in(folder.resolve("sổ")), Register.Missing.CREATE, CLOCK, () -> {});
        new SampleData(office).addTo(Samples.CLERK, Progress.NONE);
        return office;
    }

    @ParameterizedTest
    @EnumSource
    void theSheetSaysEveryFigureAndShowsTheChart(Language language) throws IOException {
        try (Office office = samples()) {
            Texts texts = new Texts(language);
            Printing printing = new Printing(office, texts, Letterhead.ofSeed());
            Summary summary = printing.summary(
                    Samples.CLERK, LocalDate.of(2025, 12, 15), LocalDate.of(2026, 12, 14), congtam.agency.View.TODAY);
            Path pdf = Files.createDirectories(Path.of("target", "prints")).resolve("summary-" + language + ".pdf");
            Files.deleteIfExists(pdf);
            printing.summaryPdf(Samples.CLERK, summary, pdf, Progress.NONE);

            PdfPages pages = PdfPages.read(pdf);
            String text = pages.flowing().replace('\u00a0', ' ');
            SummaryFigures figures = new SummaryFigures(texts);
            for (List<Figures> tables : List.of(figures.complaints(summary), figures.visits(summary))) {
                for (Figures table : tables) {
                    table.lines().forEach(line -> assertThat(text).contains(line.name() + " " + line.number()));
                }
            }
            assertThat(summary.complaints().total()).isPositive();
            assertThat(summary.visits().total()).isPositive();
            assertThat(text)
                    .contains(texts.get("summary.total-complaints") + " "
                            + summary.complaints().total());
            assertThat(text).as("at the foot").contains(texts.of(congtam.complaint.DeploymentMode.CONNECTED) + ".");
            assertThat(pages.pages().getFirst().pictures()).as("the chart").hasSize(1);
            assertThat(pages.fonts()).allMatch(font -> font.isEmbedded());
        }
    }

    @Test
    void theWorkbookHoldsTheSameFigures() throws IOException {
        try (Office office = samples()) {
            Texts texts = new Texts(Language.VIETNAMESE);
            Printing printing = new Printing(office, texts, Letterhead.ofSeed());
            Summary summary = printing.summary(
                    Samples.CLERK, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), congtam.agency.View.TODAY);
            Path book = folder.resolve("số liệu.xlsx");
            printing.summaryXlsx(Samples.CLERK, summary, book);

            try (FileSystem zip = FileSystems.newFileSystem(book)) {
                String sheet = Files.readString(zip.getPath("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
                String strings = Files.readString(zip.getPath("xl/sharedStrings.xml"), StandardCharsets.UTF_8);
                assertThat(unescaped(strings)).contains("Đang xử lý", "Tổng số phản ánh", "Đất đai");
                assertThat(sheet).contains("<v>" + summary.complaints().total() + "</v>");
                assertThat(Files.exists(zip.getPath("xl/worksheets/sheet2.xml")))
                        .isTrue();
            }
        }
    }

    private static String unescaped(String xml) {
        return Pattern.compile("&#x([0-9a-f]+);")
                .matcher(xml)
                .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
    }

    @Test
    void periodsEndOnTheCutOffDays() {
        Texts texts = new Texts(Language.VIETNAMESE);
        List<Period> periods = Periods.begunBy(LocalDate.of(2026, 11, 25), texts);

        assertThat(periods)
                .contains(
                        new Period("Năm 2026", LocalDate.of(2025, 12, 15), LocalDate.of(2026, 12, 14)),
                        new Period("Quý I/2026", LocalDate.of(2025, 12, 15), LocalDate.of(2026, 3, 14)),
                        new Period("Quý IV/2026", LocalDate.of(2026, 9, 15), LocalDate.of(2026, 12, 14)),
                        new Period("Tháng 11/2026", LocalDate.of(2026, 10, 15), LocalDate.of(2026, 11, 14)),
                        new Period("Tháng 12/2026", LocalDate.of(2026, 11, 15), LocalDate.of(2026, 12, 14)))
                .noneMatch(period -> period.name().equals("Tháng 1/2027"))
                .doesNotHaveDuplicates();
        assertThat(periods.getFirst().name()).isEqualTo("Năm 2026");
        assertThat(Periods.begunBy(LocalDate.of(2026, 12, 15), texts).getFirst().name())
                .as("the new reporting year begins in December")
                .isEqualTo("Năm 2027");
    }
}
