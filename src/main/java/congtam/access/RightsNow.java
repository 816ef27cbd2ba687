package congtam.access;

import static congtam.register.schema.Tables.USER_ACCOUNT;

import congtam.access.User.Substitute;
import congtam.register.Register;
import congtam.register.Stored;
import congtam.text.Problem;
import congtam.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Works out what a user may do at this moment: by roles, by sections, and in place of those who are away today. */
final class RightsNow {
    private final Register register;
    private final RoleTable table = new RoleTable();
    private volatile @Nullable Known known;

    RightsNow(Register register) {
        this.register = register;
    }

    /** The sum of the versions grows with every change of any user, so it tells whether what was read still holds. */
    private record Stamp(int users, long versions) {}

    private record Known(Stamp stamp, Map<UUID, User> users) {}

    /**
     * The rights of a user now.
     *
     * @throws Problem if the user may no longer enter
     */
    Rights of(UUID id) {
        Map<UUID, User> users = users();
        User user = users.get(id);
        if (user == null || !user.active()) {
            throw Problem.of("access.ended");
        }
        if (!user.passphrase().isOwnOf(id)) {
            return Rights.NONE;
        }
        LocalDate today = LocalDate.ofInstant(register.clock().instant(), Texts.ZONE);
        Rights rights = byRoles(id, user, users);
        for (Map.Entry<UUID, User> other : users.entrySet()) {
            if (standsInFor(id, user, other.getValue(), today)) {
                rights = rights.or(byRoles(other.getKey(), other.getValue(), users));
            }
        }
        return rights.of(id);
    }

    /** Even if the roles of either have changed since, nobody who stands apart comes to see cases by standing in. */
    private static boolean standsInFor(UUID id, User user, User absent, LocalDate today) {
        return absent.active()
                && standApart(absent.roles()) == standApart(user.roles())
                && absent.substitutes().stream().anyMatch(substitute -> isOn(substitute, id, today));
    }

    private static boolean isOn(Substitute substitute, UUID id, LocalDate today) {
        return substitute.user().equals(id) && substitute.holdsOn(today);
    }

    static boolean standApart(List<Role> roles) {
        return roles.stream().anyMatch(Role::standsApart);
    }

    private Rights byRoles(UUID id, User user, Map<UUID, User> users) {
        Map<Step, Reach> reaches = new EnumMap<>(Step.class);
        for (Role role : user.roles()) {
            for (Step step : Step.values()) {
                Area area = table.area(role, step);
                if (area != null) {
                    reaches.merge(step, reach(area, id, user, users), Reach::or);
                }
            }
        }
        return new Rights(reaches, Set.copyOf(user.roles()));
    }

    private static Reach reach(Area area, UUID id, User user, Map<UUID, User> users) {
        return switch (area) {
            case OWN -> Reach.to(Set.of(id), false);
            case SECTION -> Reach.to(sectionOf(user, users), true);
            case ALL -> Reach.toAll();
        };
    }

    /** All who share a section; in an office without sections, all who are in none. */
    private static Set<UUID> sectionOf(User user, Map<UUID, User> users) {
        Set<String> own = keys(user);
        return users.entrySet().stream()
                .filter(other -> shares(own, keys(other.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> keys(User user) {
        return user.sections().stream().map(User::key).collect(Collectors.toSet());
    }

    private static boolean shares(Set<String> own, Set<String> others) {
        return own.isEmpty() ? others.isEmpty() : own.stream().anyMatch(others::contains);
    }

    private Map<UUID, User> users() {
        return register.read(db -> {
            Stamp stamp = stamp(db);
            Known before = known;
            if (before != null && before.stamp().equals(stamp)) {
                return before.users();
            }
            Map<UUID, User> users = Users.load(db).stream().collect(Collectors.toMap(Stored::id, Stored::content));
            known = new Known(stamp, users);
            return users;
        });
    }

    private static Stamp stamp(DSLContext db) {
        return db.select(DSL.count(), DSL.coalesce(DSL.sum(USER_ACCOUNT.VERSION), BigDecimal.ZERO))
                .from(USER_ACCOUNT)
                .fetchSingle(row -> new Stamp(row.value1(), row.value2().longValue()));
    }
}
