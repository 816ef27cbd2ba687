package congtam.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import congtam.access.Users.NewUser;
import congtam.office.Office;
import congtam.register.Progress;
import congtam.register.Register;
import congtam.register.RegisterLocation;
import congtam.register.Stored;
import congtam.testing.Engines;
import congtam.testing.MovingClock;
import congtam.testing.Samples;
import congtam.text.Problem;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A register with people who sign in to it. */
abstract class AccessDesk {
    static final String WORDS = "bốn con trâu gặm cỏ";
    static final String FIRST_WORDS = "mật khẩu dùng một lần";

    final MovingClock clock = new MovingClock(Samples.RECEIVED);

    @TempDir
    Path folder = Path.of("");

    private @Nullable RegisterLocation location;
    private @Nullable Office office;
    boolean honest = true;

    Office open(Engines engine) {
        return open(engine.newRegister(folder));
    }

    Office open(RegisterLocation where) {
        location = where;
        Office opened = Office.open(where, Register.Missing.CREATE, clock, () -> {});
        office = opened;
        return opened;
    }

    Office reopen(Office old) {
        old.close();
        return open(java.util.Objects.requireNonNull(location));
    }

    @AfterEach
    void everyRecordAgreesWithTheLedger() {
        Office opened = office;
        if (opened != null) {
            if (honest) {
                assertThat(opened.register().verify(Progress.NONE).faults()).isEmpty();
            }
            opened.close();
        }
    }

    static char[] words(String passphrase) {
        return passphrase.toCharArray();
    }

    /** The first administrator, signed in. */
    static Viewer begin(Office office) {
        office.users().begin("loan", "Dương Thị Loan", words(WORDS), Users.Beginning.WORK);
        return enter(office, "loan");
    }

    static Viewer enter(Office office, String name) {
        return office.signIn().enter(name, words(WORDS)).viewer();
    }

    /** Somebody with roles who has chosen a passphrase and signed in. */
    static Viewer join(Office office, Viewer administrator, String name, String section, Role... roles) {
        List<String> sections = section.isEmpty() ? List.of() : List.of(section);
        NewUser user = new NewUser(name, "Bà " + name, List.of(roles), sections);
        office.users().create(administrator, user, words(FIRST_WORDS));
        office.signIn().choose(name, words(FIRST_WORDS), words(WORDS));
        return enter(office, name);
    }

    static Stored<User> user(Office office, Viewer administrator, String name) {
        return office.users().find(administrator, name).orElseThrow();
    }

    static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        Problem problem = catchThrowableOfType(Problem.class, work);
        assertThat(problem).as("a refusal").isNotNull();
        return problem.code();
    }
}
