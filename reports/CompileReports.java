import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/**
 * Compiles the templates beside it, in the build, in a JVM of its own. What is newer than its template, this file and the build
 * file (which names the library's version) is left; what has lost its template goes.
 */
final class CompileReports {
    private CompileReports() {}

    public static void main(String[] args) throws IOException, JRException {
        Path templates = Path.of(args[0]);
        Path compiled = Files.createDirectories(Path.of(args[1]));
        FileTime newest = newer(
                Files.getLastModifiedTime(templates.resolve("CompileReports.java")),
                Files.getLastModifiedTime(Path.of(args[2])));
        for (Path old : list(compiled, ".jasper")) {
            if (!Files.exists(templates.resolve(named(old, ".jrxml")))) {
                Files.delete(old);
            }
        }
        for (Path template : list(templates, ".jrxml")) {
            Path target = compiled.resolve(named(template, ".jasper"));
            FileTime due = newer(newest, Files.getLastModifiedTime(template));
            if (!Files.exists(target) || Files.getLastModifiedTime(target).compareTo(due) <= 0) {
                JasperCompileManager.compileReportToFile(template.toString(), target.toString());
            }
        }
    }

    private static FileTime newer(FileTime one, FileTime other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static List<Path> list(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static String named(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.')) + ending;
    }
}
