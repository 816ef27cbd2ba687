package congtam;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The map of the house: which room may know which. Rooms stand here from the bottom to the top, each with the rooms below that
 * it may know; a room that is not named knows and is known by nobody.
 *
 * <pre>
 *            ui        cli
 *              \\      /
 *         exchange    report
 *              \\      /
 *               office            wires the services
 *                 |
 *             inspection
 *                 |
 *             complaint
 *              /     \\
 *         person    agency    deadline: its book; the arithmetic itself is pure
 *                     |
 *                  official         (inspection knows it too)
 *              \\     /     /
 *               access
 *                 |
 *              search → register  →  H2 file  |  PostgreSQL
 *                 |
 *               vault             keys, encrypted files
 *                 |
 *                text             words, Vietnamese, problems
 * </pre>
 */
class ArchitectureTest {
    private static final Map<String, List<String>> MAY_KNOW = Map.ofEntries(
            room("text", ""),
            room("vault", "text"),
            room("register", "vault text"),
            room("search", "register text"),
            room("access", "search register vault text"),
            room("deadline", "access search register text"),
            room("person", "access search register text"),
            room("agency", "access search register text"),
            room("official", "agency access search register text"),
            room("complaint", "person agency deadline access search register text"),
            room("inspection", "official complaint deadline person agency access search register text"),
            room("office", "official deadline inspection complaint person agency access search register vault text"),
            room("exchange", "official office inspection complaint person agency access search register text"),
            room("report", "office official inspection complaint deadline person agency access register text"),
            room(
                    "cli",
                    "report exchange office official deadline inspection complaint person agency access register vault text"),
            room(
                    "ui",
                    "report exchange office official inspection complaint deadline person agency access register vault text"));

    private static Map.Entry<String, List<String>> room(String name, String mayKnow) {
        return Map.entry(name, mayKnow.isEmpty() ? List.of() : List.of(mayKnow.split(" ")));
    }

    private static final String GENERATED = "congtam.register.schema..";
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("congtam");

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(PROGRAM);
    }

    @Test
    void arrowsBetweenRoomsPointDownwards() {
        MAY_KNOW.forEach((room, below) -> {
            String[] allowed = Stream.concat(Stream.of(room), below.stream())
                    .map(name -> "congtam." + name + "..")
                    .toArray(String[]::new);
            holds(classes()
                    .that()
                    .resideInAPackage("congtam." + room + "..")
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(not(resideInAPackage("congtam.."))))
                    .because("a room knows those below it, never its neighbours' tables nor those above"));
        });
    }

    @Test
    void theArithmeticOfDueDatesIsPure() {
        holds(noClasses()
                .that()
                .resideInAPackage("congtam.deadline")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("congtam.deadline.book..", "congtam.register..", "congtam.access..", "org.jooq..")
                .because("what people argue about in writing is values in, values out"));
    }

    @Test
    void everyRoomStandsOnTheMap() {
        List<String> rooms = PROGRAM.stream()
                .map(type -> type.getPackageName().split("\\."))
                .filter(parts -> parts.length > 1)
                .map(parts -> parts[1])
                .distinct()
                .toList();
        assertThat(MAY_KNOW.keySet())
                .as("a new room takes its place on the map first")
                .containsAll(rooms);
    }

    @Test
    void roomsAndScreensFormNoCircles() {
        holds(slices().matching("congtam.(*)..").should().beFreeOfCycles().because("what forms a circle is one room"));
        holds(slices().matching("congtam.ui.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a screen can be read without reading all others"));
    }

    @Test
    void swingStaysInTheScreens() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("congtam.ui..", "congtam")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.swing..", "com.formdev.flatlaf..", "net.miginfocom..")
                .because("rules and records must work on the command line and in tests without a window"));
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("congtam.ui..", "congtam.report..", "congtam")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.awt..")
                .because("only what is drawn, on a screen or on paper, needs pictures and fonts"));
    }

    @Test
    void theTemplateEngineStaysInTheRoomOfReports() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("congtam.report..", "congtam.ui.report..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.sf.jasperreports..", "org.jfree..", "org.dhatim..")
                .because("documents are records of figures first; how they are drawn is one room's business"));
    }

    @Test
    void screensAndCommandsSpeakNoSql() {
        holds(noClasses()
                .that()
                .resideInAnyPackage("congtam.ui..", "congtam.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "java.sql..", "javax.sql..", GENERATED)
                .because("who may see what is added in the services, where reads pass through"));
    }

    @Test
    void rightsAreAskedWhereRecordsAreReadAndWritten() {
        holds(noClasses()
                .that()
                .resideInAnyPackage("congtam.ui..", "congtam.cli..", "congtam.report..", "congtam")
                .should()
                .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                        com.tngtech.archunit.core.domain.JavaClass.Predicates.type(
                                                congtam.register.Register.class)))
                        .and(com.tngtech.archunit.base.DescribedPredicate.describe(
                                "past the services",
                                call -> List.of(
                                                "read",
                                                "write",
                                                "keep",
                                                "history",
                                                "versions",
                                                "at",
                                                "verify",
                                                "entriesBefore",
                                                "tombstone",
                                                "mentions",
                                                "versionsKept")
                                        .contains(call.getName()))))
                .because("the services alone ask whether somebody may"));
        holds(noClasses()
                .that()
                .resideInAnyPackage("congtam.ui..", "congtam.cli..", "congtam")
                .should()
                .callMethodWhere(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "files past the services",
                        call -> call.getTargetOwner().getName().equals("congtam.register.Attachments")
                                && !call.getName().equals("acceptable")))
                .because("a file is as secret as the record that it belongs to"));
    }

    /**
     * Looking again at what stands open, or at one's own draft, is no new reading; the read log has its line. Nor is acting on a case
     * without being shown it.
     */
    @Test
    void screensAndCommandsReadWhereTheReadLogTells() {
        List<String> again = List.of(
                "ComplaintWatch",
                "VisitWatch",
                "ComplaintSaving",
                "VisitCauses",
                "VerifyCommand",
                "CaseCommand",
                "ClockCommand");
        holds(noClasses()
                .that(not(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "look again",
                        type -> again.contains(type.getSimpleName())
                                || type.getName().startsWith("congtam.ui.report.CasePreviews"))))
                .and()
                .resideInAnyPackage("congtam.ui..", "congtam.cli..", "congtam")
                .should()
                .callMethodWhere(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "past the read log",
                        call -> List.of(
                                        "congtam.complaint.Complaints.peek",
                                        "congtam.inspection.Inspections.peek",
                                        "congtam.access.ReadLog.of")
                                .contains(call.getTargetOwner().getName() + "." + call.getName())))
                .because("whoever reads leaves a line"));
    }

    @Test
    void onlySigningInMakesAViewer() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("congtam.access..")
                .should()
                .callConstructorWhere(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "a viewer or rights",
                        call -> List.of("congtam.access.Viewer", "congtam.access.Rights", "congtam.access.Reach")
                                .contains(call.getTargetOwner().getName())))
                .because("nobody has rights that the table does not give to a user who has signed in"));
    }

    @Test
    void nothingChangesInStaticFields() {
        holds(fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("a second window, a second register or a second test must not meet the first one's state"));
        holds(fields().that()
                .areStatic()
                .and()
                .areNotPrivate()
                .should(haveNoContentsToChange())
                .because("a final array or collection of a mutable class is state for everybody"));
    }

    private static com.tngtech.archunit.lang.ArchCondition<com.tngtech.archunit.core.domain.JavaField>
            haveNoContentsToChange() {
        return new com.tngtech.archunit.lang.ArchCondition<>("hold nothing that can be changed") {
            @Override
            public void check(
                    com.tngtech.archunit.core.domain.JavaField field,
                    com.tngtech.archunit.lang.ConditionEvents events) {
                String type = field.getRawType().getName();
                boolean synthetic = field.getName().startsWith("$");
                boolean mutable = field.getRawType().isArray()
                        || type.startsWith("java.util.concurrent.atomic.")
                        || List.of("java.util.HashMap", "java.util.ArrayList", "java.util.HashSet")
                                .contains(type);
                if (mutable && !synthetic) {
                    events.add(com.tngtech.archunit.lang.SimpleConditionEvent.violated(
                            field, field.getFullName() + " can be changed"));
                }
            }
        };
    }

    @Test
    void nobodyFetchesWhatBelongsToAll() {
        holds(methods()
                .should()
                .notHaveName("getInstance")
                .because("what a class needs stands in its constructor, so that one place shows who depends on what"));
    }

    @Test
    void onlyCommandsSpeakToTheTerminal() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("congtam.cli..", "congtam")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("a window has no terminal; what went wrong is a Problem or a line of the log"));
    }

    @Test
    void lettersChangeCaseByNamedRules() {
        holds(noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .because("on a Turkish or Lithuanian computer the same text would become another"));
    }

    @Test
    void threadsComeFromTheRunnersThatEndThem() {
        holds(noClasses()
                .should()
                .callConstructor(Thread.class)
                .orShould()
                .callConstructor(Thread.class, Runnable.class)
                .orShould()
                .callConstructor(Thread.class, Runnable.class, String.class)
                .orShould()
                .callConstructor(Thread.class, String.class)
                .because("work off the screen's thread goes through Background, which shows, cancels and ends it"));
    }

    @Test
    void theTimeIsHandedIn() {
        List<String> starts = List.of("congtam.CongTam", "congtam.cli.", "congtam.ui.shell.Start", "congtam.ui.Start");
        ArchRule rule = noClasses()
                .that(not(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "are starts", type -> starts.stream().anyMatch(type.getName()::startsWith))))
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.Clock.class, "systemUTC")
                .orShould()
                .callMethod(java.time.Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(java.time.Clock.class, "system", java.time.ZoneId.class)
                .because("deadlines are legal facts: tests set the day, so the clock is handed in at the start");
        holds(rule);
    }

    @Test
    void namesSayWhatAThingIs() {
        holds(noClasses()
                .that()
                .doNotHaveSimpleName("SampleData")
                .and()
                .resideOutsideOfPackage(GENERATED)
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Data|Info)")
                .because("such an ending says that nobody knew what the class is"));
    }

    @Test
    void theMapItselfHasNoCircle() {
        MAY_KNOW.forEach((room, below) -> assertThat(below)
                .as(room)
                .allSatisfy(lower -> assertThat(MAY_KNOW.getOrDefault(lower, List.of()))
                        .as(lower + " must not know " + room)
                        .doesNotContain(room)));
        assertThat(Arrays.asList("text"))
                .allSatisfy(room -> assertThat(MAY_KNOW.get(room)).isEmpty());
    }
}
