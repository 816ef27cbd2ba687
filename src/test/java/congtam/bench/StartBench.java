package congtam.bench;

import congtam.access.Viewer;
import congtam.office.Office;
import congtam.office.SampleData;
import congtam.register.Progress;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/** From the start of the process to the first list, against a bare window of the same look; both with a start-up cache. */
final class StartBench {
    private StartBench() {}

    static Figure run(Path folder) throws Exception {
        if (System.getenv("DISPLAY") == null) {
            throw new IllegalStateException("the start is measured on a display: bin/bench brings one");
        }
        Path register = folder.resolve("register");
        try (Office office = Cases.office(register)) {
            new SampleData(office).addTo(new Viewer("bench"), Progress.NONE);
        }
        String classpath = classpath(folder);
        List<String> ours = List.of("program", "--register", register.toString());
        List<String> bare = List.of("bare");
        start(folder, classpath, "-XX:AOTCacheOutput=" + folder.resolve("ours.aot"), ours);
        start(folder, classpath, "-XX:AOTCacheOutput=" + folder.resolve("bare.aot"), bare);
        return Figure.measure(
                "start to first list",
                "start to a bare FlatLaf window with a table",
                9,
                () -> start(folder, classpath, "-XX:AOTCache=" + folder.resolve("ours.aot"), ours),
                () -> start(folder, classpath, "-XX:AOTCache=" + folder.resolve("bare.aot"), bare));
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

    private static long start(Path folder, String classpath, String cache, List<String> words) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@bin/lib/java.options",
                cache,
                "-cp",
                classpath,
                StartProbe.class.getName()));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        Path log = Files.createTempFile(folder, "start", ".log");
        builder.redirectOutput(log.toFile());
        long start = System.nanoTime();
        int code = builder.start().waitFor();
        long nanos = System.nanoTime() - start;
        if (code != 0) {
            throw new IllegalStateException(command + " ended with " + code + ":\n" + Files.readString(log));
        }
        return nanos;
    }
}
