package congtam.complaint;

import static congtam.register.schema.Tables.SEALED_IDENTITY_BODY;
import static congtam.register.schema.Tables.SEALED_IDENTITY_SHARE;

import congtam.access.AesGcm;
import congtam.access.Confirmed;
import congtam.access.UserKeys;
import congtam.access.UserKeys.Recipient;
import congtam.person.Person;
import congtam.register.Stored;
import congtam.register.Tombstone;
import congtam.register.Writing;
import congtam.text.Problem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts an identity under a key of its own, and the key under those of the people who may open it: whole for each of them, or in
 * halves for each two of them, so that one alone holds nothing. Nothing here knows who may; that is asked before.
 */
final class Seals {
    static final SealedIdentityRecords KIND = new SealedIdentityRecords();

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SecureRandom random = new SecureRandom();

    /** That a case has a sealed identity. */
    static Optional<Stored<SealedIdentity>> of(DSLContext db, UUID complaint) {
        return Optional.ofNullable(KIND.load(db, List.of(complaint)).get(complaint))
                .filter(closed -> !closed.content().fingerprint().isEmpty());
    }

    /** Refuses what could not be sealed, since nobody could ever open it. */
    static void refuseWithoutHolder(DSLContext db, Collection<UUID> holders) {
        if (UserKeys.recipients(db, holders).isEmpty()) {
            throw Problem.of("denouncer.no-holder");
        }
    }

    /**
     * Seals an identity, in place of one that was sealed before.
     *
     * @param holders who shall open it; those without a key pair cannot
     * @throws Problem if none of them can, or not two of them where it takes two
     */
    void seal(Writing writing, UUID complaint, Person identity, Collection<UUID> holders, boolean byTwo, String act) {
        DSLContext db = writing.db();
        Map<UUID, Recipient> able = UserKeys.recipients(db, holders);
        if (able.size() < (byTwo ? 2 : 1)) {
            throw Problem.of(byTwo ? "denouncer.no-two" : "denouncer.no-holder");
        }
        byte[] key = AesGcm.newKey(random);
        byte[] body = AesGcm.seal(key, JSON.writeValueAsBytes(identity), random);
        wipe(db, complaint);
        db.insertInto(SEALED_IDENTITY_BODY).values(complaint, body).execute();
        List<UUID> users = able.keySet().stream().sorted().toList();
        for (UUID user : users) {
            if (byTwo) {
                users.stream()
                        .filter(other -> user.compareTo(other) < 0)
                        .forEach(other -> halves(db, complaint, key, user, other, able));
            } else {
                share(db, complaint, user, user, key, able);
            }
        }
        Arrays.fill(key, (byte) 0);
        tell(writing, complaint, new SealedIdentity(fingerprint(body), byTwo, users), act);
    }

    private void halves(DSLContext db, UUID complaint, byte[] key, UUID one, UUID other, Map<UUID, Recipient> able) {
        byte[] half = AesGcm.newKey(random);
        share(db, complaint, one, other, half, able);
        share(db, complaint, other, one, combined(half, key), able);
    }

    private static byte[] combined(byte[] one, byte[] other) {
        byte[] both = new byte[one.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = (byte) (one[i] ^ other[i]);
        }
        return both;
    }

    private static void share(
            DSLContext db, UUID complaint, UUID user, UUID partner, byte[] key, Map<UUID, Recipient> able) {
        Recipient recipient = able.get(user);
        if (recipient != null) {
            db.insertInto(SEALED_IDENTITY_SHARE)
                    .values(complaint, user, partner, recipient.keyId(), recipient.seal(key, context(complaint)))
                    .execute();
        }
    }

    /** A key opens only for the case that it was sealed for. */
    private static byte[] context(UUID complaint) {
        return complaint.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Opens an identity.
     *
     * @param second who opens it together with the first, where it takes two
     * @throws Problem if they cannot, or it was exchanged
     */
    static Person open(DSLContext db, Stored<SealedIdentity> closed, Confirmed first, @Nullable Confirmed second) {
        UUID complaint = closed.id();
        byte[] body = db.select(SEALED_IDENTITY_BODY.BODY)
                .from(SEALED_IDENTITY_BODY)
                .where(SEALED_IDENTITY_BODY.COMPLAINT_ID.eq(complaint))
                .fetchOptional(SEALED_IDENTITY_BODY.BODY)
                .orElse(new byte[0]);
        if (!fingerprint(body).equals(closed.content().fingerprint())) {
            throw Problem.of("denouncer.exchanged");
        }
        byte[] key;
        if (closed.content().byTwo()) {
            if (second == null || second.user().equals(first.user())) {
                throw Problem.of("denouncer.needs-two");
            }
            key = combined(part(db, complaint, first, second.user()), part(db, complaint, second, first.user()));
        } else {
            key = part(db, complaint, first, first.user());
        }
        return AesGcm.open(key, body)
                .map(opened -> JSON.readValue(opened, Person.class))
                .orElseThrow(() -> damaged(db, complaint));
    }

    private static byte[] part(DSLContext db, UUID complaint, Confirmed holder, UUID partner) {
        return db.select(SEALED_IDENTITY_SHARE.SEALED_KEY)
                .from(SEALED_IDENTITY_SHARE)
                .where(SEALED_IDENTITY_SHARE
                        .COMPLAINT_ID
                        .eq(complaint)
                        .and(SEALED_IDENTITY_SHARE.USER_ID.eq(holder.user()))
                        .and(SEALED_IDENTITY_SHARE.PARTNER_ID.eq(partner))
                        // What was sealed for a key pair that a reset took away is lost.
                        .and(SEALED_IDENTITY_SHARE.KEY_ID.eq(holder.keyId())))
                .fetchOptional(SEALED_IDENTITY_SHARE.SEALED_KEY)
                .map(closed -> holder.open(closed, context(complaint)).orElseThrow(() -> damaged(db, complaint)))
                .orElseThrow(() -> Problem.of("denouncer.not-for-you"));
    }

    private static Problem damaged(DSLContext db, UUID complaint) {
        return Problem.of("denouncer.damaged", Visibility.number(db, complaint));
    }

    /** Takes the keys from everybody who is not among some; what they cannot open any more they will not get back by themselves. */
    static void keepOnly(Writing writing, UUID complaint, Collection<UUID> users) {
        of(writing.db(), complaint).ifPresent(closed -> {
            List<UUID> left = new ArrayList<>(closed.content().holders());
            left.retainAll(users);
            if (left.size() < (closed.content().byTwo() ? 2 : 1)) {
                throw Problem.of("denouncer.nobody-left");
            }
            writing.db()
                    .deleteFrom(SEALED_IDENTITY_SHARE)
                    .where(SEALED_IDENTITY_SHARE
                            .COMPLAINT_ID
                            .eq(complaint)
                            .and(SEALED_IDENTITY_SHARE
                                    .USER_ID
                                    .notIn(users)
                                    .or(SEALED_IDENTITY_SHARE.PARTNER_ID.notIn(users))))
                    .execute();
            SealedIdentity now = new SealedIdentity(
                    closed.content().fingerprint(), closed.content().byTwo(), left);
            writing.change(KIND, complaint, closed.version(), now, "identity.withdraw");
        });
    }

    /** Destroys an identity; what remains is that there was one. */
    static void destroy(Writing writing, UUID complaint) {
        wipe(writing.db(), complaint);
        tell(writing, complaint, SealedIdentity.DESTROYED, "identity.destroy");
    }

    /** The same as a part of destroying a person's data, of which a tombstone tells. */
    static void erase(Writing writing, UUID complaint, Tombstone.Words why) {
        of(writing.db(), complaint).ifPresent(closed -> {
            wipe(writing.db(), complaint);
            writing.erasePersonal(KIND, complaint, closed.version(), "identity.destroy", why);
        });
    }

    private static void wipe(DSLContext db, UUID complaint) {
        db.deleteFrom(SEALED_IDENTITY_BODY)
                .where(SEALED_IDENTITY_BODY.COMPLAINT_ID.eq(complaint))
                .execute();
        db.deleteFrom(SEALED_IDENTITY_SHARE)
                .where(SEALED_IDENTITY_SHARE.COMPLAINT_ID.eq(complaint))
                .execute();
    }

    private static void tell(Writing writing, UUID complaint, SealedIdentity now, String act) {
        Stored<SealedIdentity> before =
                KIND.load(writing.db(), List.of(complaint)).get(complaint);
        if (before == null) {
            writing.create(KIND, complaint, now, act);
        } else {
            writing.change(KIND, complaint, before.version(), now, act);
        }
    }

    private static String fingerprint(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
