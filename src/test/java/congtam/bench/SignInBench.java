package congtam.bench;

import congtam.access.Users;
import congtam.office.Office;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Signing in, with its counting of attempts forced to the disk, against Argon2id alone at the same cost. */
final class SignInBench {
    private static final String WORDS = "words of the bench";
    private static final int MEMORY_KIB = 47_104;

    private SignInBench() {}

    static Figure run(Path folder) throws Exception {
        try (Office office = Cases.office(folder)) {
            office.users().begin("somebody", "Somebody", WORDS.toCharArray(), Users.Beginning.WORK);
            return Figure.measure(
                    "signing in",
                    "Argon2id alone, 46 MiB, one pass",
                    15,
                    () -> {
                        long start = System.nanoTime();
                        office.signIn().enter("somebody", WORDS.toCharArray());
                        return System.nanoTime() - start;
                    },
                    SignInBench::bare);
        }
    }

    private static long bare() {
        long start = System.nanoTime();
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withSalt(new byte[16])
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(1)
                .withParallelism(1)
                .build());
        argon2.generateBytes(WORDS.getBytes(StandardCharsets.UTF_8), new byte[32]);
        return System.nanoTime() - start;
    }
}
