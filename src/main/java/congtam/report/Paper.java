package congtam.report;

import congtam.register.Progress;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/** Fills documents into the template: pages for the preview and the printer, or a PDF. */
public final class Paper {
    private static final String TEMPLATE = "/congtam/reports/document.jasper";
    private static final String REGULAR = "/liberation/LiberationSerif-Regular.ttf";
    private static final String BOLD = "/liberation/LiberationSerif-Bold.ttf";
    private static final float AGENCY_SIZE = 13;
    private static final float MOTTO_SIZE = 13.5f;
    private static final float ABOUT_SIZE = 14;

    /** Between a third and a half of the line above it, as the decree asks. */
    private static final double PART_OF_LINE = 0.42;

    /**
     * Makes the pages.
     *
     * @throws java.util.concurrent.CancellationException if the user asks to stop
     */
    public JasperPrint fill(Document document, Progress progress) {
        try {
            JasperReport template = template();
            setRules(template, document);
            JasperPrint pages = JasperFillManager.fillReport(
                    template, parameters(document), new BlockSource(document.blocks(), progress));
            pages.setName(document.name() + " – " + document.about());
            return pages;
        } catch (JRException e) {
            throw new IllegalStateException("the template cannot be filled", e);
        }
    }

    /** Writes pages as a PDF into a file that is there whole or not at all. */
    public void pdf(JasperPrint pages, Path target) {
        NewFile.write(target, out -> pdf(pages, out));
    }

    private static void pdf(JasperPrint pages, OutputStream out) throws IOException {
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(pages));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setMetadataTitle(pages.getName());
        configuration.setDisplayMetadataTitle(true);
        configuration.setCompressed(true);
        exporter.setConfiguration(configuration);
        try {
            exporter.exportReport();
        } catch (JRException e) {
            throw new IOException(e);
        }
    }

    private static JasperReport template() throws JRException {
        try (InputStream in = Objects.requireNonNull(Paper.class.getResourceAsStream(TEMPLATE), TEMPLATE)) {
            return (JasperReport) JRLoader.loadObject(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> parameters(Document document) {
        Letterhead letterhead = document.letterhead();
        Document.Masthead masthead = document.masthead();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_LOCALE, Locale.ROOT);
        parameters.put("superior", letterhead.superior());
        parameters.put("agency", letterhead.agency());
        parameters.put("signer", String.join("\n", letterhead.signer()));
        parameters.put("state", masthead.state());
        parameters.put("motto", masthead.motto());
        parameters.put("number", masthead.number());
        parameters.put("placeAndDay", masthead.placeAndDay());
        parameters.put("recipientsTitle", masthead.recipientsTitle());
        parameters.put("recipients", masthead.recipients());
        parameters.put("name", document.name());
        parameters.put("about", document.about());
        parameters.put("end", document.end());
        parameters.put("stamp", document.stamp());
        return parameters;
    }

    /** The decree measures rules by the text above them, which a template cannot do. */
    private static void setRules(JasperReport template, Document document) {
        Font bold = font(BOLD);
        rule(
                template,
                "rule.agency",
                PART_OF_LINE * width(bold, AGENCY_SIZE, document.letterhead().agency()));
        rule(template, "rule.motto", width(bold, MOTTO_SIZE, document.masthead().motto()));
        rule(template, "rule.about", PART_OF_LINE * width(bold, ABOUT_SIZE, document.about()));
    }

    /** Around the middle of where the template has the line, and no longer than the part of the column beneath which it stands. */
    private static void rule(JasperReport template, String key, double length) {
        JRElement line = element(template, key);
        int middle = line.getX() + line.getWidth() / 2;
        int width = (int) Math.round(Math.min(length, 2.0 * middle * PART_OF_LINE));
        if (key.equals("rule.motto")) {
            width = (int) Math.round(length);
        }
        line.setX(middle - width / 2);
        line.setWidth(width);
    }

    private static JRElement element(JasperReport template, String key) {
        for (JRBand band : template.getGroups()[0].getGroupHeaderSection().getBands()) {
            JRElement element = band.getElementByKey(key);
            if (element != null) {
                return element;
            }
        }
        throw new IllegalStateException("no element " + key);
    }

    private static double width(Font bold, float size, String text) {
        return bold.deriveFont(size)
                .getStringBounds(text, new FontRenderContext(null, true, true))
                .getWidth();
    }

    /** The typeface of all that is printed. */
    static Font font() {
        return font(REGULAR);
    }

    private static Font font(String file) {
        try (InputStream in = Objects.requireNonNull(Paper.class.getResourceAsStream(file), file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
