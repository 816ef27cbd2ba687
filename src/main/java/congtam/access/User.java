package congtam.access;

import congtam.text.Entry;
import congtam.text.Problem;
import congtam.text.Vietnamese;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who uses the program.
 *
 * @param signInName what they type to sign in
 * @param fullName as the ledger writes it beside each act; nobody else has it
 * @param roles in the order of the table; may be empty
 * @param sections the sections of the office to which they belong; may be empty
 * @param substitutes who stands in for them on which days
 * @param active whether they may sign in
 * @param passphrase which verifier is theirs, and who set it
 */
public record User(
        String signInName,
        String fullName,
        List<Role> roles,
        List<String> sections,
        List<Substitute> substitutes,
        boolean active,
        PassphraseMark passphrase) {
    public static final int MOST_NAME = 100;
    public static final int MOST_SECTION = 200;

    public User {
        signInName = Entry.limited(signInName, "account.signInName", MOST_NAME);
        fullName = Entry.limited(fullName, "account.fullName", MOST_NAME);
        roles = roles.stream().distinct().sorted().toList();
        sections = sections.stream()
                .map(section -> Entry.limited(section, "account.sections", MOST_SECTION))
                .filter(section -> !section.isEmpty())
                .distinct()
                .toList();
        substitutes = List.copyOf(substitutes);
        if (signInName.isEmpty() || fullName.isEmpty()) {
            throw Problem.of("user.no-name");
        }
    }

    /** Who stands in, from one day to another, both included. */
    public record Substitute(UUID user, LocalDate from, LocalDate to) {
        public Substitute {
            if (to.isBefore(from)) {
                throw Problem.of("user.days", from, to);
            }
        }

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /**
     * A passphrase, without anything that tells of it.
     *
     * @param fingerprint of the verifier, salt included; a verifier that was put in its place has another
     * @param setBy the user, or those who set it for them
     */
    public record PassphraseMark(String fingerprint, List<UUID> setBy) {
        public PassphraseMark {
            setBy = List.copyOf(setBy);
        }

        /** Whether the user has chosen it alone; if not, others know it, and it serves to choose another. */
        boolean isOwnOf(UUID user) {
            return setBy.equals(List.of(user));
        }
    }

    /** What names are compared by, in signing in and against namesakes. */
    static String key(String name) {
        return Vietnamese.fold(name);
    }

    boolean isActive(Role role) {
        return active && roles.contains(role);
    }

    public User with(List<Role> newRoles, List<String> newSections, List<Substitute> newSubstitutes) {
        return new User(signInName, fullName, newRoles, newSections, newSubstitutes, active, passphrase);
    }

    public User withNames(String newSignInName, String newFullName) {
        return new User(newSignInName, newFullName, roles, sections, substitutes, active, passphrase);
    }

    public User withActive(boolean mayEnter) {
        return new User(signInName, fullName, roles, sections, substitutes, mayEnter, passphrase);
    }

    User withPassphrase(PassphraseMark mark) {
        return new User(signInName, fullName, roles, sections, substitutes, active, mark);
    }
}
