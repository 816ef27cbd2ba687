package congtam.exchange;

import congtam.text.Vietnamese;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random rows with everything that has ever broken an import; the same for the same seed. */
final class HostileRows {
    private static final List<String> PIECES = List.of(
            "\"",
            "\"\"",
            "\n",
            "\r\n",
            ",",
            ";",
            "Hoà",
            "Hòa",
            "nghiêng",
            "<html><b>",
            "=HYPERLINK(\"http://x\")",
            "+84",
            "@SUM(A1)",
            "%s{0}",
            "\\",
            "'",
            "\t",
            "😀",
            "e\u0302\u0301",
            "   ",
            "NULL");

    private final StringBuilder csv = new StringBuilder();
    private final Map<String, String> words = new HashMap<>();

    HostileRows(long seed, int count) {
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            String text = text(random);
            words.put("thử:R" + i, Vietnamese.clean(text.replace("\r\n", "\n")));
            String day = random.nextInt(5) == 0 ? "30/02/2026" : "1/2/2026";
            csv.append("R").append(i).append(',').append(day).append(",,,Khen,,,");
            csv.append('"').append(text.replace("\"", "\"\"")).append('"');
            csv.append(random.nextInt(20) == 0 ? ",thừa" : "").append(random.nextBoolean() ? "\n" : "\r\n");
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(8);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    String csv() {
        return csv.toString();
    }

    String words(String source) {
        return words.getOrDefault(source, "?");
    }
}
