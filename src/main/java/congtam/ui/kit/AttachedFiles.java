package congtam.ui.kit;

import congtam.access.Viewer;
import congtam.inspection.CaseFiles;
import congtam.register.Attachment;
import congtam.register.Attachments;
import congtam.register.Progress;
import congtam.register.RecordRef;
import congtam.register.Stored;
import congtam.report.Photos;
import congtam.vault.PassingFolder;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The files of one record, without a window: what lies in the register, and what waits for the first save. Only one copying goes
 * on at a time; what comes meanwhile queues behind it.
 */
public final class AttachedFiles {
    private final Background background;
    private final CaseFiles files;
    private final Viewer viewer;
    private final Consumer<Throwable> problems;
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<AttachedFile> stored = new ArrayList<>();
    private final List<AttachedFile> waiting = new ArrayList<>();
    private @Nullable RecordRef record;
    private Background.@Nullable Running running;
    private Copying copying = Copying.NOTHING;

    /** How far the copying is. */
    record Copying(String name, long done, long total) {
        static final Copying NOTHING = new Copying("", 0, 0);
    }

    /** What became of several files: those that failed stay in the list. */
    private record Outcome(List<Stored<Attachment>> there, List<AttachedFile> left, List<Throwable> failures) {}

    public AttachedFiles(Background background, CaseFiles files, Viewer viewer, Consumer<Throwable> problems) {
        this.background = background;
        this.files = files;
        this.viewer = viewer;
        this.problems = problems;
    }

    /** How many there are, with those that wait. */
    public int size() {
        return stored.size() + waiting.size();
    }

    List<AttachedFile> all() {
        List<AttachedFile> all = new ArrayList<>(stored);
        all.addAll(waiting);
        return all;
    }

    Copying copying() {
        return copying;
    }

    public boolean busy() {
        return running != null;
    }

    public boolean anyWaiting() {
        return !waiting.isEmpty();
    }

    /** Reads the files of a record that stands in the register. */
    public void open(RecordRef known) {
        record = known;
        background
                .run(progress -> files.of(viewer, known))
                .onResult(this::show)
                .onFailure(problems)
                .start();
    }

    private void show(List<Stored<Attachment>> read) {
        stored.clear();
        read.forEach(file -> stored.add(AttachedFile.of(file)));
        tell();
    }

    /** Takes files that were dropped, pasted or chosen. What cannot be taken in is said before anything is copied. */
    public void take(List<Path> files) {
        background
                .run(progress -> looked(files))
                .onResult(outcome -> {
                    outcome.failures().forEach(problems);
                    waiting.addAll(outcome.left());
                    tell();
                    if (record != null) {
                        attachWaiting(() -> {});
                    }
                })
                .onFailure(problems)
                .start();
    }

    private static Outcome looked(List<Path> files) {
        List<AttachedFile> good = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        for (Path file : files) {
            try {
                good.add(AttachedFile.waiting(file, Attachments.acceptable(file)));
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        return new Outcome(List.of(), good, failures);
    }

    /** The record stands in the register by now: whatever waits is attached to it. */
    public void attachTo(RecordRef saved, Runnable then) {
        record = saved;
        attachWaiting(then);
    }

    /** Attaches what could not be attached before. */
    public void attachWaiting(Runnable then) {
        RecordRef owner = record;
        if (owner == null || running != null || waiting.isEmpty()) {
            if (waiting.isEmpty()) {
                then.run();
            }
            return;
        }
        List<AttachedFile> sent = List.copyOf(waiting);
        running = background
                .run(progress -> attach(owner, sent, progress))
                .onProgress((done, total) -> at(sent, done, total))
                .onResult(outcome -> attached(sent, outcome, then))
                .onFailure(failure -> {
                    finished();
                    problems.accept(failure);
                })
                .onCancelled(() -> {
                    waiting.removeAll(sent);
                    finished();
                    open(owner);
                })
                .start();
        tell();
    }

    /** Progress counts all files together, so that the bar goes once from left to right. */
    private Outcome attach(RecordRef owner, List<AttachedFile> files, Progress progress) {
        long total = files.stream().mapToLong(AttachedFile::size).sum();
        long before = 0;
        List<AttachedFile> left = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        for (AttachedFile file : files) {
            Path path = file.waiting();
            if (path == null || progress.cancelled()) {
                continue;
            }
            try {
                this.files.add(viewer, owner, path, new Part(progress, before, total));
            } catch (CancellationException e) {
                left.add(file);
            } catch (RuntimeException e) {
                failures.add(e);
            }
            before += file.size();
        }
        return new Outcome(this.files.of(viewer, owner), left, failures);
    }

    /** One file's share of the whole. */
    private record Part(Progress whole, long before, long total) implements Progress {
        @Override
        public void at(long done, long ownTotal) {
            whole.at(before + done, total);
        }

        @Override
        public boolean cancelled() {
            return whole.cancelled();
        }
    }

    private void at(List<AttachedFile> sent, long done, long total) {
        long sum = 0;
        String name = "";
        for (AttachedFile file : sent) {
            if (sum <= done) {
                name = file.name();
            }
            sum += file.size();
        }
        copying = new Copying(name, done, total);
        tell();
    }

    private void attached(List<AttachedFile> sent, Outcome outcome, Runnable then) {
        waiting.removeAll(sent);
        finished();
        show(outcome.there());
        outcome.failures().forEach(problems);
        if (!waiting.isEmpty()) {
            attachWaiting(then);
        } else if (outcome.failures().isEmpty()) {
            then.run();
        }
    }

    private void finished() {
        running = null;
        copying = Copying.NOTHING;
        tell();
    }

    public void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    void remove(AttachedFile file) {
        Stored<Attachment> there = file.stored();
        RecordRef owner = record;
        if (there == null || owner == null) {
            waiting.remove(file);
            tell();
            return;
        }
        background
                .run(progress -> {
                    files.remove(viewer, there);
                    return files.of(viewer, owner);
                })
                .onResult(this::show)
                .onFailure(problems)
                .start();
    }

    /** Reads a file as a picture; empty if it is none. */
    void picture(AttachedFile file, Consumer<Optional<BufferedImage>> seen) {
        Stored<Attachment> there = file.stored();
        if (there == null || !Photos.isPicture(there.content())) {
            seen.accept(Optional.empty());
            return;
        }
        background
                .run(progress ->
                        Optional.ofNullable(new Photos(one -> files.open(viewer, one)).picture(there.content())))
                .onResult(seen)
                .onFailure(problems)
                .start();
    }

    /** Writes a file to a place outside the register. */
    void copyTo(AttachedFile file, Path target) {
        Stored<Attachment> there = file.stored();
        if (there != null) {
            background
                    .run(progress -> {
                        files.copyTo(viewer, there.content(), target);
                        return target;
                    })
                    .onFailure(problems)
                    .start();
        }
    }

    /** Gives a copy that another program may open; a file that still waits is opened where it lies. */
    void copyForOpening(AttachedFile file, Consumer<Path> opener) {
        Stored<Attachment> there = file.stored();
        if (there == null) {
            if (file.waiting() != null) {
                opener.accept(file.waiting());
            }
            return;
        }
        background
                .run(progress -> {
                    Path copy = PassingFolder.fresh().resolve(file.safeName());
                    files.copyTo(viewer, there.content(), copy);
                    return copy;
                })
                .onResult(opener)
                .onFailure(problems)
                .start();
    }

    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
