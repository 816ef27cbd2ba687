package congtam.bench;

import congtam.CongTam;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;

/** Processes of the program as its users start them: from jars, with the options of {@code bin/congtam} and a start-up cache. */
final class Started {
    static final String USER = "bench";
    static final String WORDS = "words of the bench";

    private static final long PATIENCE_SECONDS = 120;

    private final Path folder;
    private final String classpath;

    Started(Path folder) {
        this.folder = folder;
        this.classpath = classpath(folder);
    }

    /** Settings and data of a user of their own. */
    static Map<String, String> environment(Path folder) {
        return Map.of(
                "XDG_CONFIG_HOME",
                folder.resolve("config").toString(),
                "XDG_DATA_HOME",
                folder.resolve("data").toString(),
                "CONGTAM_USER",
                USER,
                "CONGTAM_PASSPHRASE",
                WORDS);
    }

    /** The start-up cache that the build makes, by the program's own rehearsal. */
    Path rehearsed() throws Exception {
        return cache("ours", "-Djava.awt.headless=true", CongTam.class.getName(), "--train");
    }

    /** A start-up cache of what one run loads. */
    Path cache(String name, String... words) throws Exception {
        Path cache = folder.resolve(name + ".aot");
        run("-XX:AOTCacheOutput=" + cache, words);
        return cache;
    }

    /** The nanoseconds from the start of a process to its end. */
    long nanos(Path cache, Class<?> main, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(main.getName()));
        command.addAll(Arrays.asList(words));
        return run("-XX:AOTCache=" + cache, command.toArray(String[]::new));
    }

    private long run(String cache, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@bin/lib/java.options",
                cache,
                "-cp",
                classpath));
        command.addAll(Arrays.asList(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment(folder));
        Path log = Files.createTempFile(folder, "started", ".log");
        builder.redirectOutput(log.toFile());
        long start = System.nanoTime();
        Process process = builder.start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        long nanos = System.nanoTime() - start;
        if (!ended || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(command + " failed:\n" + Files.readString(log));
        }
        return nanos;
    }

    /** Jars only, as the cache asks for: the program's and the probe's beside the libraries. */
    private static String classpath(Path folder) {
        Path jar = folder.resolve("program.jar");
        int code = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--create",
                        "--file",
                        jar.toString(),
                        "-C",
                        "target/classes",
                        ".",
                        "-C",
                        "target/test-classes",
                        "congtam/bench");
        if (code != 0) {
            throw new IllegalStateException("jar " + code);
        }
        List<String> entries = new ArrayList<>(List.of(jar.toString()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.endsWith(".jar")) {
                entries.add(entry);
            }
        }
        return String.join(File.pathSeparator, entries);
    }
}
