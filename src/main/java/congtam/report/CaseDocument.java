package congtam.report;

import congtam.register.Attachment;
import congtam.report.Block.Columns;
import congtam.report.CaseReport.Caller;
import congtam.report.CaseReport.Counted;
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
    private final PhotoPages photos;

    /**
     * For one office.
     *
     * @param photos how a picture in the register is shown
     */
    public CaseDocument(Texts texts, Letterhead letterhead, Function<Attachment, Block.Picture> photos) {
        this.texts = texts;
        this.letterhead = letterhead;
        this.photos = new PhotoPages(texts, photos);
    }

    public Document of(CaseReport report) {
        Pages pages = new Pages();
        receipt(pages, report.receipt());
        matters(pages, report.matters());
        counted(pages, report.counted());
        pages.section(texts.get("report.case.visits"));
        if (report.visits().isEmpty()) {
            pages.paragraph(texts.get("report.case.no-visits"));
        }
        VisitPages visits = new VisitPages(texts, photos);
        report.visits().forEach(visit -> visits.add(pages, visit));
        files(pages, report);
        history(pages, report.history());
        return new Document(
                letterhead,
                Document.Masthead.of(letterhead, texts, report.printedAt()),
                texts.get("report.name"),
                texts.get("report.case.about", report.number()),
                texts.get("report.case.end", report.number()),
                texts.get(
                        "report.stamp." + report.identities(),
                        report.printedBy(),
                        texts.dateTime(report.printedAt()),
                        report.number(),
                        texts.of(report.mode())),
                pages.end());
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

    /** The due date as it can be checked by hand: each day, and why it counted or not. */
    private void counted(Pages pages, List<Counted> runs) {
        if (runs.isEmpty()) {
            return;
        }
        pages.section(texts.get("field.clock"));
        for (int i = 0; i < runs.size(); i++) {
            if (runs.size() > 1) {
                pages.part(texts.get("report.case.run", i + 1));
            }
            runs.get(i).head().forEach(pages::paragraph);
            Columns columns = new Columns(
                    "receipt" + i, texts.get("receipt.day"), texts.get("receipt.count"), texts.get("receipt.reason"));
            runs.get(i).days().forEach(day -> pages.step(columns, day.day(), day.total(), day.reason()));
        }
    }

    /** A scanned letter shows who wrote it, and the name of a file may too: both stay away where names are hidden. */
    private void files(Pages pages, CaseReport report) {
        pages.section(texts.get("report.case.files"));
        List<Attachment> files = report.files();
        if (files.isEmpty()) {
            pages.paragraph(texts.get("report.case.no-files"));
        } else if (report.identities() == Identities.HIDDEN) {
            pages.paragraph(texts.get("report.case.files-hidden", files.size()));
        } else {
            for (int i = 0; i < files.size(); i++) {
                pages.fact(texts.get("report.case.file", i + 1), files.get(i).name());
            }
            photos.add(pages, files);
        }
    }

    private void history(Pages pages, List<Step> history) {
        pages.section(texts.get("report.case.history"));
        Columns columns = new Columns(
                "history",
                texts.get("report.case.step.at"),
                texts.get("report.case.step.who"),
                texts.get("report.case.step.what"));
        for (Step step : history) {
            pages.step(columns, texts.dateTime(step.at()), step.who(), what(step));
        }
    }

    private String what(Step step) {
        String act = "act." + step.act();
        StringBuilder what = new StringBuilder(step.of().isEmpty() ? "" : step.of() + ": ");
        what.append(texts.has(act) ? texts.get(act) : step.act());
        if (step.times() > 1) {
            what.append(' ').append(texts.get("report.case.step.times", step.times(), texts.dateTime(step.last())));
        }
        if (!step.fields().isEmpty()) {
            what.append(": ").append(step.fields().stream().map(texts::get).collect(Collectors.joining(", ")));
        }
        if (step.state() != null) {
            what.append("; ").append(texts.get("field.state")).append(": ").append(texts.of(step.state()));
        }
        return what.toString();
    }
}
