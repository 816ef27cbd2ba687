package congtam.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import congtam.text.Language;
import congtam.text.Problem;
import congtam.text.Texts;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and profiles as people really make them: read rightly, or refused by name before anything is imported. */
class BadInputTest {
    private static final String TABLE = """
            Mã,Ngày,Lời
            1,20/11/2026,Cộng hòa xã hội chủ nghĩa Việt Nam
            2,20/11/2026,Đường vào xóm bị lấn chiếm đã nửa năm
            """;
    private static final String PROFILE = """
            {"name": "p", "record": "complaint", "identity": "Mã", // chú thích
             "fields": {"receivedAt": {"column": "Ngày", "format": "d/M/uuuu"}, "words": {"column": "Lời"}}}
            """;

    private static final String ASCII = """
            {"name": "p", "record": "complaint", "identity": "Ma", "charset": "windows-1258",
             "fields": {"receivedAt": {"column": "Ngay", "format": "d/M/uuuu"}, "words": {"column": "Loi"}}}
            """;

    @TempDir
    Path folder = Path.of("");

    private String lastCell(byte[] bytes, String profile) throws IOException {
        Path file = folder.resolve("t.csv");
        Files.write(file, bytes);
        try (CsvFile csv = CsvFile.open(file, new ProfileReader("p.json").read(profile))) {
            String last = "";
            for (CsvRow row = csv.next(); row != null; row = csv.next()) {
                last = Normalizer.normalize(row.fields().getLast(), Normalizer.Form.NFC);
            }
            return last;
        }
    }

    private void arrives(byte[] bytes) throws IOException {
        arrives(bytes, PROFILE);
    }

    private void arrives(byte[] bytes, String profile) throws IOException {
        assertThat(lastCell(bytes, profile)).isEqualTo("Đường vào xóm bị lấn chiếm đã nửa năm");
    }

    private void refused(String code, byte[] bytes) {
        refused(code, bytes, PROFILE);
    }

    private void refused(String code, byte[] bytes, String profile) {
        Problem problem = catchThrowableOfType(Problem.class, () -> lastCell(bytes, profile));
        assertThat(problem).as(code).isNotNull();
        assertThat(problem.code()).isEqualTo(code);
        for (Language language : Language.values()) {
            assertThat(new Texts(language).sentence(problem)).contains("t.csv").doesNotContain("{0}");
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void everyEncodingOfVietnameseOfficesIsRecognised() throws IOException {
        arrives(utf8(TABLE));
        arrives(utf8("\uFEFF" + TABLE));
        arrives(utf8(Normalizer.normalize(TABLE, Normalizer.Form.NFD)));
        arrives(TABLE.replace(',', ';').replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        arrives(("\uFEFF" + TABLE.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE));
        arrives(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16BE));
        arrives(TABLE.getBytes(StandardCharsets.UTF_16LE));
        arrives(windows1258(TABLE));
    }

    /** As a keyboard of that code page types it: base letter with its shape, tone mark after it. */
    private static byte[] windows1258(String text) {
        StringBuilder typed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String parts = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD);
            StringBuilder base = new StringBuilder();
            StringBuilder tones = new StringBuilder();
            parts.chars()
                    .forEach(p -> ("\u0300\u0301\u0303\u0309\u0323".indexOf(p) >= 0 ? tones : base).append((char) p));
            typed.append(Normalizer.normalize(base, Normalizer.Form.NFC)).append(tones);
        }
        return typed.toString().getBytes(Charset.forName("windows-1258"));
    }

    @Test
    void textOfTheOldFontsIsConvertedOrRefusedByName() throws IOException {
        String abc =
                "M\u00b7,Ng\u00b5y,L\u00eai\n1,20/11/2026,C\u00e9ng h\u00dfa x\u00b7 h\u00e9i ch\u00f1 ngh\u00dca Vi\u00d6t Nam\n";
        assertThat(lastCell(abc.getBytes(StandardCharsets.ISO_8859_1), PROFILE))
                .isEqualTo("Cộng hòa xã hội chủ nghĩa Việt Nam");
        assertThat(lastCell(utf8(abc), PROFILE)).isEqualTo("Cộng hòa xã hội chủ nghĩa Việt Nam");
        String vni = "Maõ,Ngaøy,Lôøi\n1,20/11/2026,Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam ñöôøng\n";
        refused("import.vni", vni.getBytes(StandardCharsets.ISO_8859_1));
        refused("import.vni", utf8(vni));
    }

    private static String charset(String name) {
        return PROFILE.replace("\"record\"", "\"charset\": \"" + name + "\", \"record\"");
    }

    @Test
    void aCharsetInTheProfileIsKeptUnlessTheFileSaysOtherwise() throws IOException {
        byte[] utf16 = ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16LE);
        arrives(utf8(TABLE), charset("UTF-8"));
        arrives(utf16, charset("UTF-16"));
        arrives(windows1258(TABLE), charset("windows-1258"));
        assertThat(lastCell(utf8("Ma,Ngay,Loi\n1,2,ba\n"), ASCII)).isEqualTo("ba");
        refused("import.charset-other", utf16, charset("UTF-8"));
        refused("import.charset-other", utf16, charset("windows-1258"));
        refused("import.charset-other", utf8(TABLE), charset("windows-1258"));
        refused("import.charset-other", utf8(TABLE), charset("UTF-16"));
        refused("import.charset-other", windows1258(TABLE), charset("UTF-8"));
        refused("import.charset-other", utf8("Ma,Ngay,Loi\n1,2,ba\n"), charset("UTF-16"));
    }

    @Test
    void whatIsNoTableIsRefusedByName() {
        refused("import.empty", new byte[0]);
        refused("import.empty", utf8("\uFEFF"));
        refused("import.no-csv", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0});
        refused("import.no-csv", utf8("%PDF-1.7\n"));
        refused("import.no-csv", new byte[] {1, 2, 3, 0, 7, 9, 1, 0, 0, 0, 'x', ',', 2, 3});
        refused("import.one-column", utf8("Mã\n1\n2\n"));
        refused("import.column-missing", utf8("Mã,Ngày,Chữ\n1,2,3\n"));
        refused("import.column-twice", utf8("Mã,Mã,Ngày,Lời\n1,2,3,4\n"));
        refused("import.header", utf8("Mã,Ngày,\"Lời\n1,2,3\n"));
        byte[] cut = utf8(TABLE);
        cut[cut.length - 5] = (byte) 0xFF;
        refused("import.malformed", cut);
    }

    @Test
    void everyMistakeInAProfileIsNamed() {
        names("profile.json", "{\"name\": \"p\",\n oops}", "2");
        names("profile.key-unknown", PROFILE.replace("identity", "identiy"), "identiy");
        names("profile.key-unknown", PROFILE.replace("\"words\"", "\"wrods\""), "fields.wrods");
        names(
                "profile.key-unknown",
                PROFILE.replace("\"column\": \"Lời\"", "\"colum\": \"Lời\""),
                "fields.words.colum");
        names("profile.key-missing", PROFILE.replace("\"name\": \"p\",", ""), "name");
        names("profile.value", PROFILE.replace("\"complaint\"", "\"visit\""), "visit");
        names("profile.value", PROFILE.replace("\"record\"", "\"zone\": \"Hanoi\", \"record\""), "Hanoi");
        names("profile.value", PROFILE.replace("\"record\"", "\"charset\": \"vni\", \"record\""), "vni");
        names("profile.date-format", PROFILE.replace("uuuu", "yyyy"), "yyyy");
        names("profile.rule", PROFILE.replace("\"column\": \"Lời\"", ""), "fields.words");
        names("profile.value", PROFILE.replace("\"words\"", "\"kind\": {\"constant\": \"WISH\"}, \"words\""), "WISH");
    }

    private static void names(String code, String profile, String word) {
        Problem problem = catchThrowableOfType(Problem.class, () -> new ProfileReader("p.json").read(profile));
        assertThat(problem).as(profile).isNotNull();
        assertThat(problem.code()).isEqualTo(code);
        assertThat(new Texts(Language.VIETNAMESE).sentence(problem)).contains("p.json", word);
    }

    @Test
    void everyProfileThatComesAlongCanBeRead() {
        Profiles profiles = new Profiles();
        List<String> names = profiles.shipped();
        assertThat(names)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(profiles.find(name).name()).isEqualTo(name));
    }
}
