package congtam.bench;

import congtam.complaint.Channel;
import congtam.complaint.ComplaintState;
import congtam.complaint.Content;
import congtam.complaint.ContentKind;
import congtam.complaint.NewComplaint;
import congtam.office.Office;
import congtam.person.Person;
import congtam.register.Register;
import congtam.register.RegisterLocation;
import congtam.testing.Keys;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Invented cases in any number, the same each time. */
final class Cases {
    private static final Instant LAST = Instant.parse("2026-11-20T09:00:00Z");
    private static final String WORDS =
            "Tôi nộp hồ sơ cấp giấy chứng nhận từ năm ngoái, đã bổ sung bốn lần mà vẫn chưa được trả lời; "
                    + "đến hỏi thì người này chỉ sang người kia. Đề nghị các đồng chí xem xét.";

    private Cases() {}

    static Office office(Path folder) {
        return Office.open(Keys.in(folder), Register.Missing.CREATE, Clock.systemUTC(), () -> {});
    }

    /** One as it was made before there was encryption. */
    static Office unencrypted(Path folder) {
        return Office.open(new RegisterLocation.InFolder(folder), Register.Missing.CREATE, Clock.systemUTC(), () -> {});
    }

    /** The file of a register, encrypted as it is, for JDBC alone. */
    static Connection jdbc(Path folder) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + folder.toAbsolutePath() + "/register;DATABASE_TO_LOWER=TRUE;CIPHER=AES",
                "sa",
                Keys.password());
    }

    static NewComplaint one(Random random) {
        // Whoever denounces is named nowhere on a computer that is connected, as this one is.
        ContentKind[] kinds = Arrays.stream(ContentKind.values())
                .filter(kind -> kind != ContentKind.DENUNCIATION)
                .toArray(ContentKind[]::new);
        ComplaintState[] states = ComplaintState.values();
        Content content = new Content(
                UUID.randomUUID(),
                kinds[random.nextInt(kinds.length)],
                "Đất đai",
                null,
                "",
                "Xóm " + random.nextInt(500),
                "Hồ sơ quá hẹn số " + random.nextInt(1_000_000));
        return new NewComplaint(
                LAST.minusSeconds(random.nextInt(3 * 365 * 86_400)),
                Channel.HOTLINE,
                "0208 3 855 000",
                "Trực ban",
                new Person("Người thứ " + random.nextInt(100_000), "09" + random.nextInt(100_000_000), "Tổ 5"),
                WORDS,
                states[random.nextInt(states.length)],
                null,
                List.of(content));
    }

    static void add(Office office, int count) {
        Random random = new Random(7);
        for (int done = 0; done < count; done += 1_000) {
            List<NewComplaint> some = new ArrayList<>();
            for (int i = 0; i < Math.min(1_000, count - done); i++) {
                some.add(one(random));
            }
            office.register()
                    .write("bench", writing -> office.complaints().receiveAll(writing, null, some, "complaint.import"));
        }
    }
}
