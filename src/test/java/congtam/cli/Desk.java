package congtam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody at the command line of a register. */
record Desk(Path register, Map<String, String> env) {
    static final String WORDS = "bốn con trâu gặm cỏ";
    static final String ONCE = "mật khẩu dùng một lần";

    /** What a command left behind. */
    record Ran(int code, String out, String err) {}

    Ran run(String... args) {
        List<String> all = new ArrayList<>(List.of("--register", register.toString()));
        all.addAll(List.of(args));
        return plain(env, all.toArray(new String[0]));
    }

    static Ran plain(Map<String, String> env, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Cli(Clock.systemUTC()).run(args, new PrintStream(out), new PrintStream(err), env);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static String file(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text + "\n").toString();
    }

    Ran done(String... args) {
        Ran ran = run(args);
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran;
    }

    /** A register with an administrator «quantri» and the officer who runs the commands. */
    void beginWithOfficer(Path folder) throws IOException {
        String words = file(folder, "words", WORDS);
        String once = file(folder, "once", ONCE);
        String me = env.getOrDefault("CONGTAM_USER", "");
        done("init", "--admin", "quantri", "--full-name", "Lý Thị Hoa", "--passphrase-file", words);
        done(
                "--user",
                "quantri",
                "user",
                "add",
                me,
                "--full-name",
                "Ma Văn " + me,
                "--role",
                "director",
                "--new-passphrase-file",
                once);
        done("user", "passphrase", "--passphrase-file", once, "--new-passphrase-file", words);
    }
}
