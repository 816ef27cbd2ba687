package congtam.testing;

import java.io.BufferedReader;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Starts programs of a test quickly, from an archive of loaded classes, and kills them at a moment of one's choice. */
public final class KilledProcess {
    /** What such a program says first, once it has its register open; each line that follows acknowledges something. */
    public static final String OPEN = "open";

    private static final List<String> LIGHT =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-Xlog:disable", "-Xlog:all=off");

    private final Path folder;
    private final Class<?> main;
    private final String classPath;
    private final Path archive;

    /**
     * Lets the program run once to its end, to learn which classes it loads.
     *
     * @param folder for what is needed meanwhile
     * @param training words for a run that ends by itself
     */
    public KilledProcess(Path folder, Class<?> main, String... training) throws IOException, InterruptedException {
        this.folder = folder;
        this.main = main;
        this.classPath = jars(folder);
        this.archive = folder.resolve("classes.jsa");
        Process trained = start(List.of("-XX:ArchiveClassesAtExit=" + archive), training);
        trained.getInputStream().readAllBytes();
        if (trained.waitFor() != 0) {
            throw new IllegalStateException("training ended with " + trained.exitValue() + ": " + errors());
        }
    }

    /** The archive takes classes from jars only, so folders of classes become jars first. */
    private static String jars(Path folder) throws IOException {
        String running = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
        List<String> entries = new ArrayList<>();
        for (String entry : running.split(java.io.File.pathSeparator)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                Path jar = folder.resolve("classes" + entries.size() + ".jar");
                pack(path, jar);
                entries.add(jar.toString());
            } else if (Files.exists(path)) {
                entries.add(entry);
            }
        }
        return String.join(java.io.File.pathSeparator, entries);
    }

    private static void pack(Path from, Path to) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(to));
                Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(file -> !file.equals(from)).toList()) {
                String name = from.relativize(file).toString().replace('\\', '/');
                // Folders too: migrations are looked for in one.
                jar.putNextEntry(new JarEntry(Files.isDirectory(file) ? name + "/" : name));
                if (!Files.isDirectory(file)) {
                    Files.copy(file, jar);
                }
                jar.closeEntry();
            }
        }
    }

    private Process start(List<String> options, String... words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(LIGHT);
        command.addAll(options);
        command.addAll(List.of("-Dtinylog.writer.level=error", "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true"));
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
    }

    /**
     * What a child said.
     *
     * @param opened whether it got as far as having the register open
     * @param killed false if it ended by itself, all done
     */
    public record Said(boolean opened, boolean killed, List<String> acknowledged) {}

    /**
     * Lets a child work and kills it.
     *
     * @param lines how many lines it has said when the clock starts: 1 when it has opened, 2 after its first save
     * @param afterMillis from then; if negative, from its start
     */
    public Said run(int lines, long afterMillis, String... words) throws IOException, InterruptedException {
        Process child = start(List.of("-XX:SharedArchiveFile=" + archive), words);
        List<String> said = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch clock = new CountDownLatch(lines);
        boolean ended;
        try (ExecutorService reading = Executors.newSingleThreadExecutor()) {
            var _ = reading.submit(() -> read(child, said, clock));
            if (afterMillis >= 0 && !clock.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("child did not open: " + errors());
            }
            ended = child.waitFor(Math.abs(afterMillis), TimeUnit.MILLISECONDS);
            if (ended && child.exitValue() != 0) {
                throw new IllegalStateException("child failed: " + errors());
            }
            child.destroyForcibly().waitFor();
        }
        boolean opened = said.remove(OPEN);
        return new Said(opened, !ended, List.copyOf(said));
    }

    /** What a child says that must fail to open a register which is open here. */
    public String failsToOpen(String... words) throws IOException, InterruptedException {
        Process child = start(List.of("-XX:SharedArchiveFile=" + archive), words);
        child.getInputStream().readAllBytes();
        if (child.waitFor() == 0) {
            throw new IllegalStateException("it opened");
        }
        return errors();
    }

    /** Says a line as one write, which arrives whole or not at all. */
    public static void say(FileOutputStream out, String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void read(Process child, List<String> said, CountDownLatch clock) {
        try (BufferedReader reader = child.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                said.add(line);
                clock.countDown();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            while (clock.getCount() > 0) {
                clock.countDown();
            }
        }
    }

    private String errors() throws IOException {
        Path copy = Files.copy(
                folder.resolve("errors.txt"), folder.resolve("shown.txt"), StandardCopyOption.REPLACE_EXISTING);
        return Files.readString(copy);
    }
}
