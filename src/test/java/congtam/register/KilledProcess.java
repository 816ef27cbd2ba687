package congtam.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Starts {@link SavingProcess}es quickly, from an archive of loaded classes, and kills them at a moment of one's choice. */
final class KilledProcess {
    private static final List<String> LIGHT =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-Xlog:disable", "-Xlog:all=off");

    private final Path folder;
    private final String classPath;
    private final Path archive;

    KilledProcess(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.classPath = jars(folder);
        this.archive = folder.resolve("classes.jsa");
        Process training = start(
                List.of("-XX:ArchiveClassesAtExit=" + archive),
                folder.resolve("training").toString(),
                "one",
                3);
        training.getInputStream().readAllBytes();
        if (training.waitFor() != 0) {
            throw new IllegalStateException("training ended with " + training.exitValue() + ": " + errors());
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

    private Process start(List<String> options, String where, String mode, long most) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(LIGHT);
        command.addAll(options);
        command.addAll(List.of("-Dtinylog.writer.level=error", "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true"));
        command.addAll(Arrays.asList("-cp", classPath, SavingProcess.class.getName(), where, mode, "" + most));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
    }

    /** What a child said, and whether it got as far as having the register open. */
    record Said(boolean opened, List<String> acknowledged) {}

    /**
     * Lets a child save and kills it.
     *
     * @param lines how many lines it has said when the clock starts: 1 when it has opened, 2 after its first save
     * @param afterMillis from then; if negative, from its start
     */
    Said run(String where, String mode, int lines, long afterMillis) throws IOException, InterruptedException {
        Process child = start(List.of("-XX:SharedArchiveFile=" + archive), where, mode, Long.MAX_VALUE);
        List<String> said = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch clock = new CountDownLatch(lines);
        try (ExecutorService reading = Executors.newSingleThreadExecutor()) {
            var _ = reading.submit(() -> read(child, said, clock));
            if (afterMillis >= 0 && !clock.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("child did not open: " + errors());
            }
            if (child.waitFor(Math.abs(afterMillis), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("child ended by itself: " + errors());
            }
            child.destroyForcibly().waitFor();
        }
        boolean opened = said.remove(SavingProcess.OPEN);
        return new Said(opened, List.copyOf(said));
    }

    /** What a child says that must fail to open a register which is open here. */
    String failsToOpen(String where) throws IOException, InterruptedException {
        Process child = start(List.of("-XX:SharedArchiveFile=" + archive), where, "one", 1);
        child.getInputStream().readAllBytes();
        if (child.waitFor() == 0) {
            throw new IllegalStateException("it opened");
        }
        return errors();
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
