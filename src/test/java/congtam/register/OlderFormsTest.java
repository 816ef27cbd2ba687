package congtam.register;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.person.People;
import congtam.person.Person;
import congtam.testing.Engines;
import congtam.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/** A register that older programs have written. */
class OlderFormsTest {
    @TempDir
    Path folder = Path.of("");

    /** People as a later program may write them: the field "phone" is called "telephone" in form 2. */
    private static final class LaterPeople implements Kind<Person> {
        private final Kind<Person> today = People.kind();

        private static ObjectNode renamed(ObjectNode json, String from, String to) {
            json.set(to, json.remove(from));
            return json;
        }

        @Override
        public int format() {
            return 2;
        }

        @Override
        public ObjectNode upcast(int fromFormat, ObjectNode json) {
            assertThat(fromFormat).isEqualTo(1);
            return renamed(json, "phone", "telephone");
        }

        @Override
        public ObjectNode toLedger(ObjectNode json) {
            return renamed(json, "phone", "telephone");
        }

        @Override
        public ObjectNode fromLedger(ObjectNode json) {
            return renamed(json, "telephone", "phone");
        }

        @Override
        public Set<String> personal() {
            return Set.of("fullName", "telephone", "address");
        }

        @Override
        public String name() {
            return today.name();
        }

        @Override
        public Class<Person> type() {
            return today.type();
        }

        @Override
        public Person withoutPersonal(Person content) {
            return today.withoutPersonal(content);
        }

        @Override
        public Rows rows() {
            return today.rows();
        }

        @Override
        public List<RowsOf> rowsOf(DSLContext db, List<Stored<Person>> records) {
            return today.rowsOf(db, records);
        }

        @Override
        public void update(DSLContext db, List<Stored<Person>> records) {
            today.update(db, records);
        }

        @Override
        public Map<UUID, Stored<Person>> load(DSLContext db, Collection<UUID> ids) {
            return today.load(db, ids);
        }
    }

    private static Register open(RegisterLocation where, Kind<Person> people) {
        return Register.open(
                where,
                new Register.Setup(List.of(people), List.of(), OnBothEngines.CLOCK, () -> {}),
                Register.Missing.CREATE);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void entriesOfAnOlderFormAreReadThroughEachStepToTheNewest(Engines engine) {
        RegisterLocation where = engine.newRegister(folder);
        Person second = new Person("Hoàng Thị Bưởi", "0987 654 321", "Tổ 5");
        Person third = new Person("Hoàng Thị Bưởi", "0911 111 111", "Tổ 6");
        UUID id;
        try (Register today = open(where, People.kind())) {
            id = today.write("a", writing -> writing.create(People.kind(), Samples.caller(), "person.create"))
                    .id();
            today.write("a", writing -> writing.change(People.kind(), id, 1, second, "person.change"));
        }
        Kind<Person> later = new LaterPeople();
        try (Register tomorrow = open(where, later)) {
            tomorrow.write("a", writing -> writing.change(later, id, 2, third, "person.change"));

            assertThat(tomorrow.at(later, id, 1)).contains(Samples.caller());
            assertThat(tomorrow.at(later, id, 2)).contains(second);
            assertThat(tomorrow.at(later, id, 3)).contains(third);
            HistoryEntry last =
                    tomorrow.history(new RecordRef(later.name(), id)).getLast();
            assertThat(last.before().get("telephone")).hasToString("\"0987 654 321\"");
            assertThat(last.after()).containsOnlyKeys("telephone", "address");
            assertThat(tomorrow.verify(Progress.NONE).faults()).isEmpty();
        }
    }

    @Test
    void theNewestMigrationIsTheOneThatTheProgramKnows() throws IOException {
        try (Stream<Path> scripts = Files.list(Path.of("schema"))) {
            List<Integer> versions = scripts.map(script -> script.getFileName().toString())
                    .filter(name -> name.endsWith(".sql"))
                    .map(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .sorted()
                    .toList();
            assertThat(versions)
                    .as("without a gap: what fills one later never runs where a later one has")
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, Schema.NEWEST).boxed().toList());
        }
    }
}
