package congtam.report;

import congtam.register.Attachment;
import congtam.register.Stored;
import congtam.report.Block.Columns;
import congtam.report.CaseReport.Caller;
import congtam.report.CaseReport.Matter;
import congtam.report.CaseReport.Receipt;
import congtam.report.CaseReport.Step;
import congtam.text.Texts;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the figures of a case into the words of its report. */
public final class CaseDocument {
    private final Texts texts;
    private final Letterhead letterhead;
    private final Function<Attachment, Block.Picture> photos;

    /**
     * For one office.
     *
     * @param photos how a picture in the register is shown
     */
    public CaseDocument(Texts texts, Letterhead letterhead, Function<Attachment, Block.Picture> photos) {
        this.texts = texts;
        this.letterhead = letterhead;
        this.photos = photos;
    }

    public Document of(CaseReport report) {
        Pages pages = new Pages();
        receipt(pages, report.receipt());
        matters(pages, report.matters());
        files(pages, report);
        history(pages, report.history());
        pages.section("");
        pages.paragraph(texts.get("report.case.end", report.number()));
        return new Document(
                letterhead,
                Document.Masthead.of(letterhead, texts, report.printedAt()),
                texts.get("report.name"),
                texts.get("report.case.about", report.number()),
                texts.get(
                        "report.stamp." + report.identities(),
                        report.printedBy(),
                        texts.dateTime(report.printedAt()),
                        report.number()),
                pages.blocks());
    }

    private void receipt(Pages pages, Receipt receipt) {
        pages.section(texts.get("report.case.receipt"));
        pages.fact(texts.get("field.receivedAt"), texts.dateTime(receipt.at()));
        pages.fact(texts.get("field.channel"), texts.of(receipt.channel()));
        pages.fact(texts.get("field.line"), receipt.line());
        pages.fact(texts.get("field.receivedBy"), receipt.receivedBy());
        Caller caller = receipt.caller();
        if (caller == null) {
            pages.fact(texts.get("field.callerId"), texts.get("complaint.anonymous"));
        } else {
            pages.fact(texts.get("field.callerId"), caller.fullName());
            pages.fact(texts.get("field.phone"), caller.phone());
            pages.fact(texts.get("field.address"), caller.address());
        }
        pages.fact(texts.get("field.state"), texts.of(receipt.state()));
        if (!receipt.words().isEmpty()) {
            pages.part(texts.get("field.words"));
            pages.paragraph(receipt.words());
        }
    }

    private void matters(Pages pages, List<Matter> matters) {
        pages.section(texts.get("report.case.matters"));
        for (int i = 0; i < matters.size(); i++) {
            Matter matter = matters.get(i);
            if (matters.size() > 1) {
                pages.part(texts.get("report.case.matter", i + 1));
            }
            pages.fact(texts.get("field.kind"), texts.of(matter.kind()));
            pages.fact(texts.get("field.field"), matter.field());
            pages.fact(texts.get("field.agency"), matter.agency());
            pages.fact(texts.get("field.official"), matter.official());
            pages.fact(texts.get("field.place"), matter.place());
            pages.fact(texts.get("field.summary"), matter.summary());
        }
    }

    /** A scanned letter shows who wrote it, and the name of a file may too: both stay away where names are hidden. */
    private void files(Pages pages, CaseReport report) {
        List<Stored<Attachment>> files = report.files();
        if (files.isEmpty()) {
            return;
        }
        pages.section(texts.get("report.case.files"));
        if (report.identities() == Identities.HIDDEN) {
            pages.paragraph(texts.get("report.case.files-hidden", files.size()));
            return;
        }
        for (int i = 0; i < files.size(); i++) {
            Attachment file = files.get(i).content();
            pages.fact(texts.get("report.case.file", i + 1), file.name());
        }
        photos(pages, files.stream().map(Stored::content).toList());
    }

    private void photos(Pages pages, List<Attachment> files) {
        List<Attachment> pictures = files.stream().filter(Photos::isPicture).toList();
        for (int i = 0; i < pictures.size(); i += 2) {
            Attachment left = pictures.get(i);
            Attachment right = i + 1 < pictures.size() ? pictures.get(i + 1) : null;
            pages.pictures(
                    caption(left),
                    photos.apply(left),
                    right == null ? "" : caption(right),
                    right == null ? null : photos.apply(right));
        }
    }

    private String caption(Attachment picture) {
        return texts.get("report.case.photo", picture.name(), texts.dateTime(picture.addedAt()));
    }

    private void history(Pages pages, List<Step> history) {
        pages.section(texts.get("report.case.history"));
        Columns columns = new Columns(
                "history",
                texts.get("report.case.step.at"),
                texts.get("report.case.step.who"),
                texts.get("report.case.step.what"));
        for (Step step : history) {
            pages.step(columns, texts.dateTime(step.entry().at()), step.entry().who(), what(step));
        }
    }

    private String what(Step step) {
        String act = "act." + step.entry().act();
        StringBuilder what =
                new StringBuilder(texts.has(act) ? texts.get(act) : step.entry().act());
        if (!step.fields().isEmpty()) {
            what.append(": ").append(step.fields().stream().map(texts::get).collect(Collectors.joining(", ")));
        }
        if (step.state() != null) {
            what.append("; ").append(texts.get("field.state")).append(": ").append(texts.of(step.state()));
        }
        return what.toString();
    }
}
