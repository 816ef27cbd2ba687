package congtam.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** A printed PDF as a reader with a ruler sees it; all lengths in points from the upper left corner. */
public record PdfPages(String text, List<Page> pages, List<PDFont> fonts) {
    /** A run of letters that was drawn at once. */
    public record Run(String text, float left, float right, float baseline, float size, String font) {
        float middle() {
            return (left + right) / 2;
        }
    }

    public record Picture(float left, float top, float right, float bottom) {}

    public record Page(float width, float height, List<Run> runs, List<Picture> pictures) {
        Run run(String start) {
            return runs.stream()
                    .filter(run -> run.text().startsWith(start))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no \"" + start + "\" in " + runs));
        }
    }

    public static PdfPages read(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            List<Page> pages = new ArrayList<>();
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                Runs runs = new Runs();
                runs.setStartPage(pages.size() + 1);
                runs.setEndPage(pages.size() + 1);
                runs.getText(document);
                Pictures pictures = new Pictures(page.getMediaBox().getHeight());
                pictures.processPage(page);
                pages.add(new Page(
                        page.getMediaBox().getWidth(),
                        page.getMediaBox().getHeight(),
                        List.copyOf(runs.found),
                        List.copyOf(pictures.found)));
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            return new PdfPages(new PDFTextStripper().getText(document), pages, fonts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text without its line breaks and double spaces, to find what the page has broken. */
    public String flowing() {
        return text.replaceAll("\\s+", " ");
    }

    private static final class Runs extends PDFTextStripper {
        private final List<Run> found = new ArrayList<>();

        @Override
        protected void writeString(String text, List<TextPosition> letters) {
            TextPosition first = letters.getFirst();
            TextPosition last = letters.stream()
                    .max(Comparator.comparingDouble(letter -> letter.getXDirAdj() + letter.getWidthDirAdj()))
                    .orElseThrow();
            found.add(new Run(
                    letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining()),
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj(),
                    first.getFontSizeInPt(),
                    first.getFont().getName()));
        }
    }

    private static final class Pictures extends PDFStreamEngine {
        private final float height;
        private final List<Picture> found = new ArrayList<>();

        Pictures(float height) {
            this.height = height;
            addOperator(new Concatenate(this));
            addOperator(new DrawObject(this));
            addOperator(new Save(this));
            addOperator(new Restore(this));
            addOperator(new SetMatrix(this));
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (operator.getName().equals("Do")
                    && getResources().getXObject((COSName) operands.getFirst()) instanceof PDImageXObject) {
                Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
                found.add(new Picture(
                        matrix.getTranslateX(),
                        height - matrix.getTranslateY() - matrix.getScalingFactorY(),
                        matrix.getTranslateX() + matrix.getScalingFactorX(),
                        height - matrix.getTranslateY()));
            } else {
                super.processOperator(operator, operands);
            }
        }
    }
}
