package congtam.access;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.office.Office;
import congtam.register.HistoryEntry;
import congtam.register.RecordRef;
import congtam.register.schema.Tables;
import congtam.testing.Engines;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignInTest extends AccessDesk {
    private String enterWrongly(Office office, String name) {
        return refusal(() -> office.signIn().enter(name, words("bốn con bò gặm cỏ")));
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void theFirstAdministratorComesInWithTheirPassphraseAlone(Engines engine) {
        Office office = open(engine);
        assertThat(office.users().isEmpty()).isTrue();
        Viewer viewer = begin(office);

        assertThat(office.users().isEmpty()).isFalse();
        assertThat(viewer.name()).isEqualTo("Dương Thị Loan");
        assertThat(viewer.may(Step.MANAGE_USERS)).isTrue();
        assertThat(enter(office, " LOAN ").id()).isEqualTo(viewer.id());
        char[] decomposed = Normalizer.normalize(WORDS, Normalizer.Form.NFD).toCharArray();
        assertThat(office.signIn().enter("loan", decomposed).mustChoose()).isFalse();
        assertThat(enterWrongly(office, "loan")).isEqualTo("access.wrong");
        assertThat(enterWrongly(office, "nobody")).isEqualTo("access.wrong");
        assertThat(refusal(() -> office.users().begin("x", "Người khác", words(WORDS), Users.Beginning.PRACTICE)))
                .isEqualTo("user.not-first");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void eachWrongPassphraseMakesTheNextOneWaitLongerAlsoAfterARestart(Engines engine) {
        Office office = open(engine);
        begin(office);
        for (String name : List.of("loan", "nobody")) {
            for (int i = 0; i < Attempts.FREE; i++) {
                assertThat(enterWrongly(office, name)).isEqualTo("access.wrong");
            }
            assertThat(enterWrongly(office, name)).isEqualTo("access.wait");
        }
        Office next = reopen(office);
        assertThat(refusal(() -> enter(next, "loan"))).isEqualTo("access.wait");
        clock.move(Duration.ofSeconds(2));
        assertThat(enterWrongly(next, "loan")).isEqualTo("access.wrong");
        clock.move(Duration.ofSeconds(2));
        assertThat(refusal(() -> enter(next, "loan"))).isEqualTo("access.wait");
        clock.move(Duration.ofDays(-400));
        assertThat(refusal(() -> enter(next, "loan"))).isEqualTo("access.wait");
        clock.move(Duration.ofSeconds(4));
        enter(next, "loan");
        assertThat(enterWrongly(next, "loan")).isEqualTo("access.wrong");
        enter(next, "loan");
    }

    @Test
    void waitingGrowsToAQuarterOfAnHourAndNoFurther() {
        assertThat(Attempts.delayAfter(2)).isZero();
        assertThat(Attempts.delayAfter(3)).isEqualTo(Duration.ofSeconds(2));
        assertThat(Attempts.delayAfter(6)).isEqualTo(Duration.ofSeconds(16));
        assertThat(Attempts.delayAfter(100_000)).isEqualTo(Attempts.LONGEST);
    }

    /** Whoever tries every half minute has twenty guesses looked at in more than two hours. */
    @Test
    void aHundredThousandWrongPassphrasesChangeNothingButTheWait() {
        Office office = open(Engines.H2);
        begin(office);
        long before = office.register().seal().seq();
        int looked = 0;
        for (int i = 0; i < 100_000 && looked < 20; i++) {
            looked += enterWrongly(office, "loan").equals("access.wrong") ? 1 : 0;
            clock.move(Duration.ofSeconds(30));
        }
        assertThat(looked).isEqualTo(20);
        assertThat(clock.instant()).isAfter(congtam.testing.Samples.RECEIVED.plus(Duration.ofHours(2)));
        assertThat(office.register().seal().seq()).isEqualTo(before);
        clock.move(Attempts.LONGEST);
        enter(office, "loan");
    }

    @Test
    void namesThatNobodyHasFillAFewRowsOnly() {
        Office office = open(Engines.H2);
        begin(office);
        for (int i = 0; i < 600; i++) {
            new Attempts(office.register()).begin(Attempts.slot(null, "stranger " + i));
            clock.move(Attempts.LONGEST);
        }
        int rows = office.register().read(db -> db.fetchCount(Tables.SIGN_IN_FAILURE));
        assertThat(rows).isLessThanOrEqualTo(256);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void whatOthersKnowServesOnlyToChooseAnother(Engines engine) {
        Office office = open(engine);
        Viewer administrator = begin(office);
        office.users()
                .create(
                        administrator,
                        new Users.NewUser("binh", "Ma Văn Bình", List.of(Role.DUTY_OFFICER), List.of()),
                        words(FIRST_WORDS));

        SignIn.Entered entered = office.signIn().enter("binh", words(FIRST_WORDS));
        assertThat(entered.mustChoose()).isTrue();
        assertThat(refusal(() -> entered.viewer().require(Step.LOG_COMPLAINT))).isEqualTo("access.denied");
        assertThat(refusal(() -> office.signIn().choose("binh", words(FIRST_WORDS), words(FIRST_WORDS))))
                .isEqualTo("passphrase.same");
        assertThat(refusal(() -> office.signIn().choose("binh", words(FIRST_WORDS), words("ngắn"))))
                .isEqualTo("passphrase.too-short");
        assertThat(refusal(() -> office.signIn().choose("binh", words(WORDS), words(FIRST_WORDS + "!"))))
                .isEqualTo("access.wrong");
        office.signIn().choose("binh", words(FIRST_WORDS), words(WORDS));

        assertThat(office.signIn().enter("binh", words(WORDS)).mustChoose()).isFalse();
        assertThat(refusal(() -> office.signIn().enter("binh", words(FIRST_WORDS))))
                .isEqualTo("access.wrong");
        entered.viewer().require(Step.LOG_COMPLAINT);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aForgottenPassphraseIsResetByTwoAdministratorsNeitherOfThemItsOwner(Engines engine) {
        Office office = open(engine);
        Viewer one = begin(office);
        Viewer two = join(office, one, "hai", "", Role.ADMINISTRATOR);
        UUID three = idOf(join(office, one, "ba", "", Role.DUTY_OFFICER));
        SignIn signIn = office.signIn();

        assertThat(refusal(() -> signIn.reset(one, "loan", words(WORDS), three, words(FIRST_WORDS))))
                .isEqualTo("user.two-administrators");
        assertThat(refusal(() -> signIn.reset(one, "ba", words(WORDS), three, words(FIRST_WORDS))))
                .isEqualTo("access.denied");
        assertThat(refusal(() -> signIn.reset(one, "hai", words(WORDS), idOf(two), words(FIRST_WORDS))))
                .isEqualTo("user.reset-by-two");
        assertThat(refusal(() -> signIn.reset(one, "hai", words(FIRST_WORDS), three, words(FIRST_WORDS))))
                .isEqualTo("access.wrong");
        signIn.reset(one, "hai", words(WORDS), three, words(FIRST_WORDS));

        assertThat(refusal(() -> enter(office, "ba"))).isEqualTo("access.wrong");
        assertThat(signIn.enter("ba", words(FIRST_WORDS)).mustChoose()).isTrue();
        HistoryEntry step =
                office.register().history(new RecordRef("user", three)).getLast();
        assertThat(step.entry().act()).isEqualTo("user.reset");
        assertThat(String.valueOf(step.after().get("passphrase")))
                .contains(idOf(one).toString(), idOf(two).toString());
    }

    private static UUID idOf(Viewer viewer) {
        return Objects.requireNonNull(viewer.id());
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void noEntryOfTheLedgerHoldsWhatAPassphraseCouldBeGuessedFrom(Engines engine) {
        Office office = open(engine);
        Viewer viewer = begin(office);
        String life =
                office.register().history(new RecordRef("user", idOf(viewer))).toString();
        office.register()
                .read(db -> db.selectFrom(Tables.VERIFIER).fetch())
                .forEach(row -> assertThat(life)
                        .doesNotContain(java.util.HexFormat.of().formatHex(row.getHash()))
                        .doesNotContain(java.util.HexFormat.of().formatHex(row.getSalt())));
        assertThat(life)
                .contains(user(office, viewer, "loan").content().passphrase().fingerprint());
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aVerifierPutInAnothersPlaceLetsNobodyIn(Engines engine) {
        Office office = open(engine);
        Viewer one = begin(office);
        Viewer two = join(office, one, "hai", "", Role.DIRECTOR);
        office.register().keep(db -> {
            var own = db.selectFrom(Tables.VERIFIER)
                    .where(Tables.VERIFIER.USER_ID.eq(idOf(one)))
                    .fetchSingle();
            return db.update(Tables.VERIFIER)
                    .set(Tables.VERIFIER.SALT, own.getSalt())
                    .set(Tables.VERIFIER.HASH, own.getHash())
                    .where(Tables.VERIFIER.USER_ID.eq(idOf(two)))
                    .execute();
        });
        assertThat(refusal(() -> enter(office, "hai"))).isEqualTo("access.exchanged");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aVerifierOfLowerCostIsMadeAnewAtSignIn(Engines engine) {
        Office office = open(engine);
        Viewer viewer = begin(office);
        Verifier cheap =
                Verifier.of(words(WORDS), new java.security.SecureRandom(), new congtam.vault.Argon2id(8_192, 1, 1));
        office.register().write("a", writing -> {
            SignIn.replace(writing, idOf(viewer), cheap);
            var user = Objects.requireNonNull(
                    Users.kind().load(writing.db(), List.of(idOf(viewer))).get(idOf(viewer)));
            User.PassphraseMark mark = new User.PassphraseMark(cheap.fingerprint(), List.of(user.id()));
            return writing.change(
                    Users.kind(), user.id(), user.version(), user.content().withPassphrase(mark), "user.passphrase");
        });
        enter(office, "loan");
        int memory = office.register()
                .read(db -> db.selectFrom(Tables.VERIFIER).fetchSingle())
                .getMemoryKib();
        assertThat(memory).isEqualTo(congtam.vault.Argon2id.PRESENT.memoryKib());
        enter(office, "loan");
        assertThat(office.register()
                        .history(new RecordRef("user", idOf(viewer)))
                        .getLast()
                        .entry()
                        .act())
                .isEqualTo("user.strengthen");
    }
}
