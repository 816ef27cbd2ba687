package congtam.access;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.access.User.Substitute;
import congtam.access.Users.NewUser;
import congtam.office.Office;
import congtam.register.Stored;
import congtam.testing.Engines;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UsersTest extends AccessDesk {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static UUID idOf(Viewer viewer) {
        return Objects.requireNonNull(viewer.id());
    }

    private static String reset(Office office, Viewer by, Viewer of, Role... roles) {
        Stored<User> seen = user(office, by, nameOf(of));
        return refusal(() ->
                office.users().change(by, seen, seen.content().with(List.of(roles), List.of(), List.of())));
    }

    private static String nameOf(Viewer viewer) {
        return viewer.name().replace("Bà ", "").replace("Dương Thị Loan", "loan");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void anAdministratorMakesUsersButSeesNoCases(Engines engine) {
        Office office = open(engine);
        Viewer administrator = begin(office);
        Viewer officer = join(office, administrator, "tham", "Phòng CCHC", Role.PROCESSING_OFFICER);

        assertThat(officer.require(Step.CHANGE_COMPLAINT).users()).containsExactly(idOf(officer));
        assertThat(refusal(() -> officer.require(Step.MANAGE_USERS))).isEqualTo("access.denied");
        assertThat(refusal(() -> administrator.require(Step.READ_COMPLAINT))).isEqualTo("access.denied");
        assertThat(refusal(() -> office.users().all(officer))).isEqualTo("access.denied");
        for (List<Role> mixed : List.of(
                List.of(Role.ADMINISTRATOR, Role.DIRECTOR),
                List.of(Role.AUDITOR, Role.CLERK),
                List.of(Role.ADMINISTRATOR, Role.AUDITOR))) {
            assertThat(refusal(() -> office.users()
                            .create(
                                    administrator,
                                    new NewUser("m", "Một người", mixed, List.of()),
                                    words(FIRST_WORDS))))
                    .isEqualTo("user.mixed-roles");
        }
        for (String name : List.of("THÂM", "khác")) {
            String fullName = name.equals("khác") ? "ba tham" : "Ai đó";
            assertThat(refusal(() -> office.users()
                            .create(
                                    administrator,
                                    new NewUser(name, fullName, List.of(), List.of()),
                                    words(FIRST_WORDS))))
                    .isEqualTo("user.name-taken");
        }
        assertThat(refusal(() -> office.users()
                        .create(
                                administrator,
                                new NewUser("hoa", "Lý Thị Hoa", List.of(), List.of()),
                                words("ly thi hoa 2026"))))
                .isEqualTo("passphrase.holds-name");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void nobodyChangesTheirOwnRightsAndOneAdministratorRemains(Engines engine) {
        Office office = open(engine);
        Viewer one = begin(office);
        assertThat(reset(office, one, one, Role.ADMINISTRATOR, Role.DIRECTOR)).isEqualTo("user.own-rights");
        assertThat(refusal(() -> {
                    Stored<User> self = user(office, one, "loan");
                    office.users().change(one, self, self.content().withActive(false));
                }))
                .isEqualTo("user.own-rights");

        Viewer two = join(office, one, "hai", "", Role.ADMINISTRATOR);
        Stored<User> first = user(office, two, "loan");
        office.users().change(two, first, first.content().withActive(false));
        assertThat(refusal(() -> one.require(Step.MANAGE_USERS))).isEqualTo("access.ended");
        assertThat(refusal(() -> enter(office, "loan"))).isEqualTo("access.wrong");
        assertThat(reset(office, two, two)).isEqualTo("user.own-rights");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void ofTwoAdministratorsWhoLockEachOtherOutOneRemains(Engines engine) {
        Office office = open(engine);
        Viewer one = begin(office);
        Viewer two = join(office, one, "hai", "", Role.ADMINISTRATOR);
        Stored<User> first = user(office, two, "loan");
        Stored<User> second = user(office, one, "hai");

        var both = List.of(
                CompletableFuture.supplyAsync(() -> tried(() ->
                        office.users().change(one, second, second.content().withActive(false)))),
                CompletableFuture.supplyAsync(() -> tried(
                        () -> office.users().change(two, first, first.content().withActive(false)))));
        assertThat(both.stream().filter(CompletableFuture::join)).hasSize(1);
    }

    private static boolean tried(Runnable work) {
        try {
            work.run();
            return true;
        } catch (congtam.text.Problem refused) {
            assertThat(refused.code()).isEqualTo("access.ended");
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void whoIsRemovedWhileSignedInIsRefusedAtTheNextStep(Engines engine) {
        Office office = open(engine);
        Viewer administrator = begin(office);
        Viewer officer = join(office, administrator, "tham", "", Role.PROCESSING_OFFICER);
        Stored<User> seen = user(office, administrator, "tham");
        Stored<User> lesser = office.users()
                .change(administrator, seen, seen.content().with(List.of(Role.TEAM_MEMBER), List.of(), List.of()));
        assertThat(refusal(() -> officer.require(Step.CHANGE_COMPLAINT))).isEqualTo("access.denied");
        assertThat(officer.may(Step.READ_VISIT)).isTrue();
        office.users().change(administrator, lesser, lesser.content().withActive(false));
        assertThat(refusal(() -> officer.require(Step.READ_VISIT))).isEqualTo("access.ended");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aSubstituteHasTheRightsOfTheAbsentFromTheFirstDayToTheLast(Engines engine) {
        Office office = open(engine);
        Viewer administrator = begin(office);
        Viewer director = join(office, administrator, "giam", "", Role.DIRECTOR);
        Viewer officer = join(office, administrator, "tham", "Phòng CCHC", Role.DUTY_OFFICER);
        Viewer auditor = join(office, administrator, "giamsat", "", Role.AUDITOR);
        Stored<User> seen = user(office, administrator, nameOf(director));
        assertThat(refusal(() -> stand(office, administrator, seen, administrator)))
                .isEqualTo("user.own-rights");
        assertThat(refusal(() -> stand(office, administrator, seen, auditor))).isEqualTo("user.substitute");
        stand(office, administrator, seen, officer);

        assertThat(officer.require(Step.READ_FIGURES).all()).isTrue();
        assertThat(officer.require(Step.READ_COMPLAINT).all()).isTrue();
        clock.move(Duration.ofDays(2));
        assertThat(refusal(() -> officer.require(Step.READ_FIGURES))).isEqualTo("access.denied");
        assertThat(officer.require(Step.READ_COMPLAINT))
                .isEqualTo(Reach.to(java.util.Set.of(idOf(officer)), true).of(idOf(officer), false));
    }

    private static Stored<User> stand(Office office, Viewer by, Stored<User> absent, Viewer substitute) {
        Substitute one = new Substitute(idOf(substitute), TODAY.minusDays(1), TODAY.plusDays(1));
        return office.users()
                .change(by, absent, absent.content().with(absent.content().roles(), List.of(), List.of(one)));
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aRightForTheSectionReachesAllOfItAndWhatNobodyLogged(Engines engine) {
        Office office = open(engine);
        Viewer administrator = begin(office);
        Viewer one = join(office, administrator, "mot", "Phòng CCHC", Role.PROCESSING_OFFICER);
        Viewer two = join(office, administrator, "hai", "phong cchc", Role.DUTY_OFFICER);
        join(office, administrator, "ba", "Thanh niên", Role.DUTY_OFFICER);

        Reach section = one.require(Step.READ_COMPLAINT);
        assertThat(section.users()).containsExactlyInAnyOrder(idOf(one), idOf(two));
        assertThat(section.unowned()).isTrue();
        assertThat(two.require(Step.CHANGE_COMPLAINT))
                .isEqualTo(Reach.to(java.util.Set.of(idOf(two)), false).of(idOf(two), false));
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void whatIsHandedInAsSeenIsNotBelieved(Engines engine) {
        Office office = open(engine);
        Viewer one = begin(office);
        Viewer officer = join(office, one, "tham", "Phòng CCHC", Role.PROCESSING_OFFICER);
        Stored<User> seen = user(office, one, "tham");
        User mine = seen.content().withPassphrase(new User.PassphraseMark("00", List.of(idOf(one))));
        Stored<User> forged = new Stored<>(seen.id(), seen.version(), mine);

        Stored<User> after = office.users().change(one, forged, mine.withNames("tham", "Bà Thắm"));

        assertThat(after.content().passphrase()).isEqualTo(seen.content().passphrase());
        assertThat(enter(office, "tham").id()).isEqualTo(officer.id());
        User standIn = after.content()
                .with(
                        List.of(Role.ADMINISTRATOR),
                        List.of(),
                        List.of(new User.Substitute(idOf(one), TODAY, TODAY.plusDays(9))));
        assertThat(refusal(
                        () -> office.users().change(one, new Stored<>(seen.id(), after.version(), standIn), standIn)))
                .isEqualTo("user.own-rights");
    }
}
