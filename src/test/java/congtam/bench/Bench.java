package congtam.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints the table of figures. */
public final class Bench {
    private Bench() {}

    /** One figure of the table, in a folder of its own. */
    private interface Measure {
        Figure in(Path folder) throws Exception;
    }

    /** Measures what the arguments name, or everything. */
    public static void main(String[] args) throws Exception {
        Map<String, Measure> measures = new LinkedHashMap<>();
        measures.put("commit", CommitBench::run);
        measures.put("import", ImportBench::run);
        measures.put("page", PageBench::run);
        measures.put("summary", SummaryBench::run);
        measures.put("case", CaseReportBench::warm);
        measures.put("case-cold", CaseReportBench::cold);
        measures.put("sign-in", SignInBench::run);
        measures.put("reach", ReachBench::run);
        measures.put("deadline", DeadlineBench::run);
        measures.put("recount", RecountBench::run);
        measures.put("encrypted-commit", EncryptionBench::commit);
        measures.put("encrypted-batches", EncryptionBench::batches);
        measures.put("encrypted-page", EncryptionBench::page);
        measures.put("start", StartBench::run);
        if (args.length > 0) {
            measures.keySet().retainAll(List.of(args));
        }
        System.out.println("| What | Yardstick | Ratio | Ours | Yardstick's | Rounds |");
        System.out.println("|---|---|---|---|---|---|");
        for (Measure measure : measures.values()) {
            Path folder = Files.createTempDirectory("congtam-bench");
            System.out.println(measure.in(folder).line());
            delete(folder);
        }
    }

    private static void delete(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
