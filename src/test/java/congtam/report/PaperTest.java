package congtam.report;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.register.Progress;
import congtam.report.Block.Columns;
import congtam.report.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where pages break, whatever a document says. */
class PaperTest {
    private static final Columns COLUMNS = new Columns("days", "Ngày", "Đếm", "Vì sao");
    private static final int ONE_PAGE_OF_FACTS = 40;

    /** However far down the page the table begins. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8, 30})
    void theHeadingsOfATableNeverStandAlone(int linesOfItsRows) {
        for (int facts = 0; facts < ONE_PAGE_OF_FACTS; facts++) {
            for (JRPrintPage page : pages(facts, linesOfItsRows)) {
                List<String> texts = texts(page.getElements()).toList();
                int heading = texts.indexOf("Vì sao");
                if (heading >= 0) {
                    assertThat(texts.subList(heading, texts.size()))
                            .as("below the headings, after " + facts + " lines")
                            .anyMatch(text -> text.startsWith("ngày bắt đầu"));
                }
            }
        }
    }

    private static List<JRPrintPage> pages(int facts, int lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < facts; i++) {
            blocks.add(new Block(Kind.FACT, "II", "Thời hạn", null, "Hạn:", "01/12/2026", "", null, null));
        }
        for (int i = 0; i < 3; i++) {
            String why = "ngày bắt đầu\n".repeat(lines).strip();
            blocks.add(new Block(Kind.STEP, "II", "Thời hạn", COLUMNS, "24/11/2026", "1", why, null, null));
        }
        blocks.add(new Block(Kind.END, "", "", null, "", "", "", null, null));
        Letterhead letterhead =
                new Letterhead("UBND TỈNH", "SỞ NỘI VỤ", "SNV", "Thái Nguyên", List.of("GIÁM ĐỐC"), List.of("Lưu: VT"));
        Document document = new Document(
                letterhead,
                new Document.Masthead("CỘNG HÒA", "Độc lập", "Số:", "Thái Nguyên", "Nơi nhận:", "- Lưu: VT."),
                "BÁO CÁO",
                "Vụ việc",
                "./.",
                "Đầy đủ",
                blocks);
        return new Paper().fill(document, Progress.NONE).getPages();
    }

    private static Stream<String> texts(List<JRPrintElement> elements) {
        return elements.stream().flatMap(element -> switch (element) {
            case JRPrintFrame frame -> texts(frame.getElements());
            case JRPrintText text -> Stream.of(text.getFullText());
            default -> Stream.empty();
        });
    }
}
