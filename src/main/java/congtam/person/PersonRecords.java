package congtam.person;

import static congtam.register.schema.Tables.PERSON;

import congtam.register.Kind;
import congtam.register.RowBatch;
import congtam.register.Stored;
import congtam.text.Vietnamese;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** How people lie in the register. */
final class PersonRecords implements Kind<Person> {
    @Override
    public String name() {
        return "person";
    }

    @Override
    public Class<Person> type() {
        return Person.class;
    }

    @Override
    public int format() {
        return 1;
    }

    @Override
    public Set<String> personal() {
        return Set.of("fullName", "phone", "address");
    }

    @Override
    public Person withoutPersonal(Person content) {
        return new Person("", "", "");
    }

    @Override
    public Rows rows() {
        return new Rows(PERSON, PERSON.ID, PERSON.VERSION);
    }

    @Override
    public List<RowsOf> rowsOf(DSLContext db, List<Stored<Person>> records) {
        RowBatch batch = new RowBatch(PERSON);
        for (Stored<Person> record : records) {
            Person person = record.content();
            batch.add(
                    record.id(),
                    record.version(),
                    person.fullName(),
                    person.phone(),
                    Vietnamese.phoneDigits(person.phone()),
                    person.address(),
                    Vietnamese.sortKey(person.fullName()));
        }
        return List.of(new RowsOf(batch, PERSON.ID));
    }

    @Override
    public void update(DSLContext db, List<Stored<Person>> records) {
        for (Stored<Person> record : records) {
            Person person = record.content();
            db.update(PERSON)
                    .set(PERSON.FULL_NAME, person.fullName())
                    .set(PERSON.PHONE, person.phone())
                    .set(PERSON.PHONE_DIGITS, Vietnamese.phoneDigits(person.phone()))
                    .set(PERSON.ADDRESS, person.address())
                    .set(PERSON.NAME_KEY, Vietnamese.sortKey(person.fullName()))
                    .where(PERSON.ID.eq(record.id()))
                    .execute();
        }
    }

    @Override
    public Map<UUID, Stored<Person>> load(DSLContext db, Collection<UUID> ids) {
        return db.selectFrom(PERSON).where(PERSON.ID.in(ids)).stream()
                .map(row -> new Stored<>(
                        row.getId(), row.getVersion(), new Person(row.getFullName(), row.getPhone(), row.getAddress())))
                .collect(Collectors.toMap(Stored::id, stored -> stored));
    }

    @Override
    public String searchText(Person person) {
        return person.fullName() + " " + person.phone() + " " + Vietnamese.phoneDigits(person.phone());
    }
}
