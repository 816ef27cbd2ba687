package congtam.access;

import static congtam.register.schema.Tables.USER_ACCOUNT;
import static congtam.register.schema.Tables.USER_SECTION;
import static congtam.register.schema.Tables.USER_SUBSTITUTE;

import congtam.access.User.PassphraseMark;
import congtam.access.User.Substitute;
import congtam.register.ImpersonalKind;
import congtam.register.RowBatch;
import congtam.register.Stored;
import congtam.text.Vietnamese;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** How users lie in the register. Nothing of them can be erased: who has acted for the office must stay known as long as the act. */
final class UserRecords implements ImpersonalKind<User> {
    static final String NAME = "user";

    private static final String SEPARATOR = ",";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<User> type() {
        return User.class;
    }

    @Override
    public int format() {
        return 1;
    }

    @Override
    public Rows rows() {
        return new Rows(USER_ACCOUNT, USER_ACCOUNT.ID, USER_ACCOUNT.VERSION);
    }

    @Override
    public List<RowsOf> rowsOf(DSLContext db, List<Stored<User>> records) {
        RowBatch accounts = new RowBatch(USER_ACCOUNT);
        for (Stored<User> record : records) {
            User user = record.content();
            accounts.add(
                    record.id(),
                    record.version(),
                    user.signInName(),
                    User.key(user.signInName()),
                    user.fullName(),
                    User.key(user.fullName()),
                    Vietnamese.sortKey(user.fullName()),
                    joined(user.roles()),
                    user.active(),
                    user.passphrase().fingerprint(),
                    joined(user.passphrase().setBy()));
        }
        return List.of(
                new RowsOf(accounts, USER_ACCOUNT.ID),
                new RowsOf(sections(records), USER_SECTION.USER_ID),
                new RowsOf(substitutes(records), USER_SUBSTITUTE.USER_ID));
    }

    @Override
    public void update(DSLContext db, List<Stored<User>> records) {
        for (Stored<User> record : records) {
            User user = record.content();
            db.update(USER_ACCOUNT)
                    .set(USER_ACCOUNT.SIGN_IN_NAME, user.signInName())
                    .set(USER_ACCOUNT.SIGN_IN_KEY, User.key(user.signInName()))
                    .set(USER_ACCOUNT.FULL_NAME, user.fullName())
                    .set(USER_ACCOUNT.FULL_NAME_KEY, User.key(user.fullName()))
                    .set(USER_ACCOUNT.NAME_ORDER, Vietnamese.sortKey(user.fullName()))
                    .set(USER_ACCOUNT.ROLES, joined(user.roles()))
                    .set(USER_ACCOUNT.ACTIVE, user.active())
                    .set(USER_ACCOUNT.FINGERPRINT, user.passphrase().fingerprint())
                    .set(USER_ACCOUNT.SET_BY, joined(user.passphrase().setBy()))
                    .where(USER_ACCOUNT.ID.eq(record.id()))
                    .execute();
        }
        List<UUID> ids = records.stream().map(Stored::id).toList();
        db.deleteFrom(USER_SECTION).where(USER_SECTION.USER_ID.in(ids)).execute();
        db.deleteFrom(USER_SUBSTITUTE).where(USER_SUBSTITUTE.USER_ID.in(ids)).execute();
        sections(records).insert(db);
        substitutes(records).insert(db);
    }

    private static RowBatch sections(List<Stored<User>> records) {
        RowBatch sections = new RowBatch(USER_SECTION);
        for (Stored<User> record : records) {
            int position = 0;
            for (String section : record.content().sections()) {
                sections.add(record.id(), position++, section);
            }
        }
        return sections;
    }

    private static RowBatch substitutes(List<Stored<User>> records) {
        RowBatch substitutes = new RowBatch(USER_SUBSTITUTE);
        for (Stored<User> record : records) {
            int position = 0;
            for (Substitute substitute : record.content().substitutes()) {
                substitutes.add(record.id(), position++, substitute.user(), substitute.from(), substitute.to());
            }
        }
        return substitutes;
    }

    private static String joined(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
    }

    private static List<String> parts(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(SEPARATOR));
    }

    @Override
    public Map<UUID, Stored<User>> load(DSLContext db, Collection<UUID> ids) {
        Map<UUID, List<String>> sections = db.selectFrom(USER_SECTION)
                .where(USER_SECTION.USER_ID.in(ids))
                .orderBy(USER_SECTION.USER_ID, USER_SECTION.POSITION)
                .fetchGroups(USER_SECTION.USER_ID, USER_SECTION.SECTION);
        Map<UUID, List<Substitute>> substitutes = db.selectFrom(USER_SUBSTITUTE)
                .where(USER_SUBSTITUTE.USER_ID.in(ids))
                .orderBy(USER_SUBSTITUTE.USER_ID, USER_SUBSTITUTE.POSITION)
                .fetchGroups(
                        USER_SUBSTITUTE.USER_ID,
                        row -> new Substitute(row.getSubstituteId(), row.getValidFrom(), row.getValidTo()));
        return db.selectFrom(USER_ACCOUNT).where(USER_ACCOUNT.ID.in(ids)).stream()
                .map(row -> new Stored<>(
                        row.getId(),
                        row.getVersion(),
                        new User(
                                row.getSignInName(),
                                row.getFullName(),
                                parts(row.getRoles()).stream()
                                        .map(Role::valueOf)
                                        .toList(),
                                sections.getOrDefault(row.getId(), List.of()),
                                substitutes.getOrDefault(row.getId(), List.of()),
                                row.getActive(),
                                new PassphraseMark(
                                        row.getFingerprint(),
                                        parts(row.getSetBy()).stream()
                                                .map(UUID::fromString)
                                                .toList()))))
                .collect(Collectors.toMap(Stored::id, stored -> stored));
    }
}
