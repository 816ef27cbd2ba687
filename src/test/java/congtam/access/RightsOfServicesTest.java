package congtam.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import congtam.agency.Agencies;
import congtam.complaint.ComplaintFile;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.ComplaintSort;
import congtam.complaint.Complaints;
import congtam.complaint.Denouncers;
import congtam.complaint.DeploymentMode;
import congtam.complaint.NewComplaint;
import congtam.deadline.DeadlineTables;
import congtam.exchange.ImportProfile;
import congtam.exchange.Profiles;
import congtam.exchange.TableImport;
import congtam.inspection.CaseFiles;
import congtam.inspection.InspectionFilter;
import congtam.inspection.InspectionSort;
import congtam.inspection.Inspections;
import congtam.inspection.NewInspection;
import congtam.inspection.Timeline;
import congtam.office.Entrance;
import congtam.office.Office;
import congtam.office.SampleData;
import congtam.register.Progress;
import congtam.register.RecordRef;
import congtam.register.Writing;
import congtam.report.Identities;
import congtam.report.Letterhead;
import congtam.report.Printing;
import congtam.testing.Engines;
import congtam.testing.Samples;
import congtam.testing.Visits;
import congtam.text.Language;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.vault.KeyRing;
import congtam.vault.RecoveryKey;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every public call of every service, tried as every role, against the table of rights. */
class RightsOfServicesTest extends AccessDesk {
    private static List<Class<?>> services() {
        List<Class<?>> services = new ArrayList<>(Arrays.stream(Office.class.getRecordComponents())
                .map(RecordComponent::getType)
                .filter(type -> !StepsOfServices.GUARDED.contains(type.getSimpleName()))
                .toList());
        services.addAll(List.of(Printing.class, TableImport.class, SampleData.class, Entrance.class));
        return services;
    }

    private static List<Method> calls(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                .toList();
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static boolean asksForViewer(Method method) {
        return List.of(method.getParameterTypes()).contains(Viewer.class);
    }

    @Test
    void everyCallIsAStepOrSaysWhyNot() {
        Set<String> unknown = new TreeSet<>();
        for (Class<?> service : services()) {
            for (Method method : calls(service)) {
                boolean known = asksForViewer(method)
                        ? StepsOfServices.STEPS.containsKey(name(method))
                                || StepsOfServices.LEAVE_OUT.contains(name(method))
                                || StepsOfServices.SAID.contains(name(method))
                        : StepsOfServices.WITHOUT_VIEWER.contains(name(method));
                if (!known) {
                    unknown.add(name(method));
                }
            }
        }
        assertThat(unknown).as("calls whose right nobody has thought about").isEmpty();
    }

    @Test
    void everyRoleMayDoWhatTheTableSaysAndNothingElse() throws ReflectiveOperationException {
        Office office = open(Engines.H2);
        Viewer administrator = begin(office);
        Map<Class<?>, Object> things = things(office);
        RoleTable table = new RoleTable();
        Map<String, String> wrong = new TreeMap<>();
        for (Role role : Role.values()) {
            Viewer viewer = join(office, administrator, role.name().toLowerCase(java.util.Locale.ROOT), "Phòng", role);
            things.put(Viewer.class, viewer);
            for (Class<?> service : services()) {
                for (Method method : calls(service)) {
                    Step step = asksForViewer(method) ? StepsOfServices.STEPS.get(name(method)) : null;
                    if (step != null) {
                        boolean denied = isDenied(method, instance(service, office), things);
                        if (denied != (table.area(role, step) == null)) {
                            wrong.put(role + " " + method, denied ? "denied" : "let through");
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** What no role may even leave out wrongly: with no right to read, nothing is there. */
    @Test
    void whoMayReadNothingLearnsNothing() {
        Office office = open(Engines.H2);
        Viewer administrator = begin(office);
        Map<Class<?>, Object> things = things(office);
        UUID complaint = thing(things, ComplaintFile.class).complaint().id();
        assertThat(office.complaints().rows(administrator, List.of(complaint))).isEmpty();
        assertThat(office.complaints().sees(administrator, complaint)).isFalse();
        assertThat(office.timeline().lastStep(administrator, List.of(Complaints.ref(complaint))))
                .isEmpty();
        assertThat(office.timeline().firstSaid(administrator, Complaints.ref(complaint), "number"))
                .isEmpty();
    }

    private Map<Class<?>, Object> things(Office office) {
        UUID agency = office.agencies()
                .create(Samples.CLERK, Samples.agency("UBND xã Võ Nhai"))
                .id();
        NewComplaint fresh = Samples.complaint("Chờ giấy đã hai năm", agency);
        UUID id = office.complaints().receive(Samples.CLERK, fresh).id();
        ComplaintFile file = office.complaints().open(Samples.CLERK, id).orElseThrow();
        NewInspection visit = Visits.visit(agency);
        Map<Class<?>, Object> things = new HashMap<>();
        things.put(NewComplaint.class, fresh);
        things.put(ComplaintFile.class, file);
        things.put(congtam.complaint.Complaint.class, file.complaint().content());
        things.put(ComplaintFilter.class, ComplaintFilter.ALL);
        things.put(ComplaintSort.class, ComplaintSort.NEWEST_FIRST);
        things.put(NewInspection.class, visit);
        things.put(
                congtam.inspection.Inspection.class,
                office.inspections().start(Samples.CLERK, visit, List.of()).content());
        things.put(InspectionFilter.class, InspectionFilter.ALL);
        things.put(InspectionSort.class, InspectionSort.NEWEST_FIRST);
        things.put(congtam.agency.Agency.class, Samples.agency("UBND xã La Hiên"));
        things.put(congtam.register.Stored.class, file.complaint());
        things.put(
                congtam.register.Attachment.class,
                new congtam.register.Attachment(
                        Complaints.ref(id), "a", "text/plain", 1, "00", Samples.RECEIVED, false));
        things.put(RecordRef.class, Complaints.ref(id));
        things.put(UUID.class, id);
        things.put(Map.class, Map.of());
        things.put(DeadlineTables.class, new DeadlineTables(folder));
        things.put(ReadFilter.class, ReadFilter.ALL);
        things.put(String.class, "x");
        things.put(int.class, 1);
        things.put(long.class, 1L);
        things.put(List.class, List.of());
        things.put(Collection.class, List.of());
        things.put(char[].class, words("đây là một câu dài"));
        things.put(Path.class, folder.resolve("none"));
        things.put(Office.class, office);
        things.put(RecoveryKey.class, KeyRing.newRecoveryKey());
        things.put(Progress.class, Progress.NONE);
        things.put(Set.class, Set.of());
        things.put(boolean.class, false);
        things.put(DeploymentMode.class, DeploymentMode.CONNECTED);
        things.put(
                Denouncers.Opening.class,
                new Denouncers.Opening(words("đây là một câu dài"), "một lý do", "", new char[0]));
        things.put(Step.class, Step.READ_COMPLAINT);
        things.put(Identities.class, Identities.HIDDEN);
        things.put(java.util.function.Function.class, (java.util.function.Function<Object, Object>) known -> Map.of());
        things.put(
                congtam.agency.Plan.class,
                new congtam.agency.Plan(
                        LocalDate.of(2026, 1, 1), "x", "", Map.of(), List.of(), Set.of(new UUID(1, 1))));
        things.put(
                congtam.complaint.ClockView.class,
                office.clocks().of(Samples.CLERK, id).orElseThrow());
        things.put(
                congtam.complaint.CaseClocks.Decision.class,
                new congtam.complaint.CaseClocks.Decision(null, "một lý do", "Giám đốc", ""));
        things.put(java.util.function.Consumer.class, (java.util.function.Consumer<Object>) written -> {});
        things.put(congtam.complaint.Acknowledged.class, congtam.complaint.Acknowledged.NOTHING);
        things.put(LocalDate.class, LocalDate.of(2026, 11, 20));
        things.put(ImportProfile.class, new Profiles().find("so-duong-day-nong"));
        things.put(Users.NewUser.class, new Users.NewUser("mới", "Người mới", List.of(), List.of()));
        return things;
    }

    private static Object instance(Class<?> service, Office office) throws ReflectiveOperationException {
        Texts texts = new Texts(Language.VIETNAMESE);
        if (service == Printing.class) {
            return new Printing(office, texts, Letterhead.ofSeed());
        }
        if (service == TableImport.class) {
            return new TableImport(office, texts);
        }
        if (service == SampleData.class) {
            return new SampleData(office);
        }
        if (service == Entrance.class) {
            return new Entrance(
                    office.register().location(),
                    office.register().clock(),
                    office.deadlines().tables(),
                    () -> {});
        }
        for (RecordComponent component : Office.class.getRecordComponents()) {
            if (component.getType() == service) {
                return component.getAccessor().invoke(office);
            }
        }
        throw new IllegalArgumentException(service.getName());
    }

    private static boolean isDenied(Method method, Object service, Map<Class<?>, Object> things)
            throws ReflectiveOperationException {
        @Nullable
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(type -> argument(method, type, things))
                .toArray();
        try {
            method.invoke(service, arguments);
            return false;
        } catch (InvocationTargetException failure) {
            return failure.getCause() instanceof Problem problem
                    && problem.code().equals("access.denied");
        }
    }

    private static <T> T thing(Map<Class<?>, Object> things, Class<T> type) {
        return type.cast(java.util.Objects.requireNonNull(things.get(type)));
    }

    private static @Nullable Object argument(Method method, Class<?> type, Map<Class<?>, Object> things) {
        if (type == congtam.register.Stored.class) {
            UUID id = new UUID(1, 1);
            return switch (name(method)) {
                case "CaseFiles.remove" ->
                    new congtam.register.Stored<>(id, 1, thing(things, congtam.register.Attachment.class));
                case "Inspections.change" ->
                    new congtam.register.Stored<>(id, 1, thing(things, congtam.inspection.Inspection.class));
                case "Agencies.change" ->
                    new congtam.register.Stored<>(id, 1, thing(things, congtam.agency.Agency.class));
                default -> things.get(type);
            };
        }
        return things.get(type);
    }

    @Test
    void theMapOfCallsHoldsNoDeadNames() {
        Set<String> there = new TreeSet<>();
        services().forEach(service -> calls(service).forEach(method -> there.add(name(method))));
        assertThat(there)
                .containsAll(StepsOfServices.STEPS.keySet())
                .containsAll(StepsOfServices.LEAVE_OUT)
                .containsAll(StepsOfServices.WITHOUT_VIEWER);
        assertThat(services())
                .contains(Agencies.class, Complaints.class, Inspections.class, Timeline.class, CaseFiles.class);
    }

    /** A name may stand for several calls; one that asks nobody is part of a larger act, or stands here. */
    @Test
    void anOverloadThatAsksForNobodyIsPartOfALargerAct() {
        Set<String> alone = new TreeSet<>();
        for (Class<?> service : services()) {
            for (Method method : calls(service)) {
                boolean named = StepsOfServices.STEPS.containsKey(name(method))
                        || StepsOfServices.LEAVE_OUT.contains(name(method));
                if (named
                        && !asksForViewer(method)
                        && !List.of(method.getParameterTypes()).contains(Writing.class)) {
                    alone.add(name(method));
                }
            }
        }
        assertThat(alone).containsExactlyInAnyOrderElementsOf(StepsOfServices.ALSO_WITHOUT_VIEWER);
    }

    /** Not only what an office holds: whatever acts on behalf of somebody, wherever it is added. */
    @Test
    void everyClassThatActsForSomebodyIsAmongTheServices() {
        Set<String> acting = new TreeSet<>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("congtam").stream()
                        .filter(type -> !type.getPackageName().startsWith("congtam.ui")
                                && !type.getPackageName().startsWith("congtam.cli")
                                && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .forEach(type -> type.getMethods().stream()
                                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                                        && method.getRawParameterTypes().stream()
                                                .anyMatch(parameter -> parameter.isEquivalentTo(Viewer.class)))
                                .forEach(method -> acting.add(type.getSimpleName())));
        services().forEach(service -> acting.remove(service.getSimpleName()));
        assertThat(acting).isEqualTo(StepsOfServices.NO_SERVICES);
    }
}
