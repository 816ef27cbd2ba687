package congtam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import congtam.complaint.Complaints;
import congtam.office.Office;
import congtam.register.Verification.What;
import congtam.testing.Engines;
import congtam.testing.Keys;
import congtam.testing.Samples;
import congtam.text.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bytes of attachments that are not what was attached, and texts that are no seals. */
class TamperingWithFilesTest extends OnBothEngines {
    @BeforeEach
    void whoLiesIsNotHonest() {
        honest = false;
    }

    private static RecordRef owner(Office office) {
        return Complaints.ref(office.complaints()
                .receive(Samples.CLERK, Samples.complaint("có ảnh", null))
                .id());
    }

    private static void finds(Office office, What what, long seq, UUID record) {
        assertThat(faults(office)).anySatisfy(fault -> {
            assertThat(fault.what()).isEqualTo(what);
            assertThat(fault.seq()).isEqualTo(seq);
            assertThat(fault.record()).isNotNull().extracting(RecordRef::id).isEqualTo(record);
        });
    }

    private void lie(String sql) {
        assertThat(sql(sql)).as(sql).isPositive();
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void damagedAndMissingBytesOfAFileAreFound(Engines engine) throws IOException {
        Office office = open(engine);
        RecordRef owner = owner(office);
        byte[] bytes = new byte[600_000];
        List<Stored<Attachment>> files = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            bytes[0]++;
            Path picture = Files.write(folder.resolve("ảnh " + i + ".jpg"), bytes);
            files.add(office.attachments().add("a", owner, picture, Progress.NONE));
        }
        assertThat(faults(office)).isEmpty();
        change(files.get(0).content().sha256());
        shorten(files.get(1).content().sha256());
        remove(files.get(2).content().sha256());

        finds(office, What.ATTACHMENT_CHANGED, 0, files.get(0).id());
        finds(office, What.ATTACHMENT_CHANGED, 0, files.get(1).id());
        finds(office, What.ATTACHMENT_MISSING, 0, files.get(2).id());
        assertThat(faults(office)).hasSize(3);
        assertThat(catchThrowableOfType(
                                Problem.class,
                                () -> office.attachments().copyTo(files.get(2).content(), folder.resolve("ra")))
                        .code())
                .isEqualTo("attachment.not-written");
    }

    private void change(String sha256) {
        edit(
                sha256,
                file -> {
                    byte[] bytes = Files.readAllBytes(file);
                    bytes[500_000] ^= 1;
                    Files.write(file, bytes);
                },
                "update attachment_chunk set bytes = set_byte(bytes, 7, 77) where chunk_no = 1 and sha256 = ");
    }

    private void shorten(String sha256) {
        edit(
                sha256,
                file -> {
                    byte[] bytes = Files.readAllBytes(file);
                    Files.write(file, java.util.Arrays.copyOf(bytes, 1000));
                },
                "delete from attachment_chunk where chunk_no = 1 and sha256 = ");
    }

    private void remove(String sha256) {
        edit(sha256, Files::delete, "delete from attachment_chunk where sha256 = ");
    }

    private interface Edit {
        void of(Path file) throws IOException;
    }

    private void edit(String sha256, Edit edit, String sql) {
        switch (location()) {
            case RegisterLocation.InFolder in -> {
                try {
                    String name = HexFormat.of()
                            .formatHex(Keys.KEY.blinded(
                                    "attachment", HexFormat.of().parseHex(sha256)));
                    edit.of(in.folder()
                            .resolve("attachments")
                            .resolve(name.substring(0, 2))
                            .resolve(name.substring(2)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            case RegisterLocation.OnPostgres on -> lie(sql + "'" + sha256 + "'");
        }
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aNameOfBytesThatIsNoneDoesNotEndTheVerification(Engines engine) throws IOException {
        Office office = open(engine);
        RecordRef owner = owner(office);
        Path picture = Files.writeString(folder.resolve("ảnh.jpg"), "x");
        Stored<Attachment> file = office.attachments().add("a", owner, picture, Progress.NONE);
        lie("update attachment set sha256 = '../'");
        finds(office, What.ATTACHMENT_MISSING, 0, file.id());
    }

    @Test
    void aTextThatIsNoSealIsRefusedInWords() {
        String hash = "0123456789abcdef".repeat(4);
        for (String text : List.of(
                "",
                ":",
                "5",
                "5:",
                ":" + hash,
                "x:" + hash,
                "-5:" + hash,
                "5:" + hash + "0",
                "5:" + hash.substring(1),
                "99999999999999999999:" + hash,
                "5:" + hash.replace('f', 'g'),
                "5;" + hash,
                "\u0000",
                "a".repeat(9000))) {
            assertThat(catchThrowableOfType(Problem.class, () -> Seal.parse(text))
                            .code())
                    .as(text)
                    .isEqualTo("register.seal");
        }
        assertThat(Seal.parse(" 5 : " + hash.toUpperCase(java.util.Locale.ROOT) + "\r\n"))
                .isEqualTo(new Seal(5, hash));
    }
}
