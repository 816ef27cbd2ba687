package congtam.exchange;

import congtam.register.Progress;
import congtam.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** One import from the first batch to the last. */
final class ImportRun<V extends RowContent, S, B> {
    private static final int BATCH = 500;

    private final CsvFile file;
    private final RowJudge<V, S, B> judge;
    private final BatchWriter<V, S, B> writer;
    private final RejectsFile rejects;
    private final Texts texts;
    private final Progress progress;
    private long rows;
    private long added;
    private long updated;
    private long unchanged;
    private long rejected;
    private long rejectedBefore;

    ImportRun(
            CsvFile file,
            RowJudge<V, S, B> judge,
            BatchWriter<V, S, B> writer,
            RejectsFile rejects,
            Texts texts,
            Progress progress) {
        this.file = file;
        this.judge = judge;
        this.writer = writer;
        this.rejects = rejects;
        this.texts = texts;
        this.progress = progress;
    }

    ImportResult run() {
        boolean cancelled = false;
        List<CsvRow> batch = nextBatch();
        while (!batch.isEmpty() && !cancelled) {
            cancelled = progress.cancelled();
            if (!cancelled) {
                take(batch);
                progress.at(file.bytesRead(), file.size());
                batch = nextBatch();
            }
        }
        return new ImportResult(rows, added, updated, unchanged, rejected, rejectedBefore, cancelled, rejects.file());
    }

    private List<CsvRow> nextBatch() {
        List<CsvRow> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH) {
            CsvRow row = file.next();
            if (row == null) {
                break;
            }
            batch.add(row);
        }
        return batch;
    }

    private void take(List<CsvRow> batch) {
        Judgement<V, S, B> judgement = judge.judge(batch);
        // On the disk before the register remembers them: a row that is killed in between is only given back twice.
        giveBack(judgement);
        int changed = writer.write(judgement);
        rows += batch.size();
        added += judgement.fresh().size();
        updated += changed;
        unchanged += judgement.unchanged()
                + judgement.changed().size()
                + judgement.passed().size()
                - changed;
    }

    private void giveBack(Judgement<V, S, B> judgement) {
        for (Judgement.Refused refused : judgement.refused()) {
            if (refused.before()) {
                rejectedBefore++;
            } else {
                rejected++;
            }
            if (!refused.before() || rejects.isWanted()) {
                rejects.add(refused.row(), texts.sentence(refused.reason()));
            }
        }
        if (!judgement.refused().isEmpty()) {
            rejects.force();
        }
    }
}
