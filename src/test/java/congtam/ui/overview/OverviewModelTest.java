package congtam.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.agency.AgencyRow;
import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.complaint.ComplaintRow;
import congtam.complaint.ComplaintState;
import congtam.complaint.NewComplaint;
import congtam.inspection.InspectionRow;
import congtam.office.Office;
import congtam.office.SampleData;
import congtam.register.Register;
import congtam.testing.Engines;
import congtam.testing.Samples;
import congtam.testing.Visits;
import congtam.text.Language;
import congtam.text.Texts;
import congtam.ui.kit.Preferences;
import congtam.ui.kit.Ui;
import congtam.ui.testing.DirectBackground;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OverviewModelTest {
    /** A Monday morning. */
    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    @TempDir
    Path folder = Path.of("");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private final Clock clock = new Clock() {
        @Override
        public java.time.ZoneId getZone() {
            return Texts.ZONE;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Objects.requireNonNull(now.get());
        }
    };

    private Office open(Engines engine) {
        Office office = Office.open(engine.newRegister(folder), Register.Missing.CREATE, clock, () -> {});
        new SampleData(office).addAgencies(Samples.CLERK);
        return office;
    }

    private OverviewModel model(Office office) {
        return new OverviewModel(
                () -> office,
                Samples.CLERK,
                new Ui(
                        new Texts(Language.VIETNAMESE),
                        new DirectBackground(),
                        (owner, failure) -> {},
                        clock,
                        Preferences.forgetful()));
    }

    private static UUID agency(Office office, String name) {
        return office.agencies().tree(LocalDate.of(2026, 11, 23)).stream()
                .filter(row -> row.name().equals(name))
                .map(AgencyRow::id)
                .findFirst()
                .orElseThrow();
    }

    private static void log(Office office, int daysAgo, ComplaintState state, UUID agency) {
        NewComplaint plain = Samples.complaint("Chờ giấy", agency, NOW.minus(Duration.ofDays(daysAgo)));
        UUID id = office.complaints().receive(Samples.CLERK, plain).id();
        if (state != ComplaintState.RECEIVED) {
            ComplaintFile file = office.complaints().whole(id);
            Complaint was = file.complaint().content();
            Complaint moved = new Complaint(
                    was.number(),
                    was.receivedAt(),
                    was.channel(),
                    was.line(),
                    was.receivedBy(),
                    was.callerId(),
                    was.words(),
                    state,
                    was.source(),
                    was.contents());
            office.complaints().change(Samples.CLERK, file, moved, Samples.caller());
        }
    }

    private static Overview shown(OverviewModel model) {
        return Objects.requireNonNull(model.overview());
    }

    private static List<Long> numbers(List<Figure> figures) {
        return figures.stream().map(Figure::number).toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyFigureIsTheLengthOfTheListBehindIt(Engines engine) {
        try (Office office = open(engine)) {
            UUID ward = agency(office, "Ủy ban nhân dân phường Phan Đình Phùng");
            UUID commune = agency(office, "Ủy ban nhân dân xã Định Hóa");
            for (int daysAgo : List.of(0, 0, 2, 3, 6, 7, 29, 30, 90, 91, 365, 366, 700)) {
                log(office, daysAgo, ComplaintState.RECEIVED, ward);
                log(office, daysAgo, ComplaintState.IN_PROGRESS, commune);
                log(office, daysAgo, ComplaintState.CLOSED, ward);
            }
            OverviewModel model = model(office);

            model.look();

            Overview overview = shown(model);
            assertThat(numbers(overview.fresh())).containsExactly(6L, 12L, 15L);
            assertThat(numbers(overview.bands())).containsExactly(14L, 4L, 4L, 4L);
            // 0 to 30 days ago: two of three about the ward.
            assertThat(numbers(overview.agencies())).containsExactly(16L, 8L);
            Stream.of(overview.fresh(), overview.bands(), overview.agencies())
                    .flatMap(List::stream)
                    .forEach(figure -> {
                        assertThat(office.complaints().count(Samples.CLERK, figure.filter()))
                                .as(figure.name())
                                .isEqualTo(figure.number());
                        assertThat(office.complaints().page(Samples.CLERK, figure.filter(), figure.sort(), null, 200))
                                .as(figure.name())
                                .hasSize((int) figure.number());
                    });
        }
    }

    @Test
    void theOldestStandsFirstAndTheAnsweredNowhere() {
        try (Office office = open(Engines.H2)) {
            UUID ward = agency(office, "Ủy ban nhân dân phường Phan Đình Phùng");
            log(office, 40, ComplaintState.RECEIVED, ward);
            log(office, 400, ComplaintState.ANSWERED, ward);
            log(office, 200, ComplaintState.IN_PROGRESS, ward);
            log(office, 0, ComplaintState.RECEIVED, ward);
            OverviewModel model = model(office);

            model.look();

            assertThat(shown(model).oldest())
                    .extracting(ComplaintRow::number)
                    .containsExactly("PA-2026-000002", "PA-2026-000001", "PA-2026-000003");
            assertThat(shown(model).newest()).extracting(ComplaintRow::number).containsExactly("PA-2026-000003");
        }
    }

    @Test
    void theLastVisitsAreToldNewestFirst() {
        try (Office office = open(Engines.H2)) {
            UUID ward = agency(office, "Ủy ban nhân dân phường Phan Đình Phùng");
            for (int daysAgo : List.of(3, 1, 2)) {
                office.inspections()
                        .start(Samples.CLERK, Visits.visit(ward, NOW.minus(Duration.ofDays(daysAgo))), List.of());
            }
            OverviewModel model = model(office);

            model.look();

            assertThat(shown(model).visits())
                    .extracting(InspectionRow::number)
                    .containsExactly("KT-2026-000002", "KT-2026-000003", "KT-2026-000001");
        }
    }

    @Test
    void itIsReadAgainOnlyWhenSomethingChangedOrTheDayDid() {
        try (Office office = open(Engines.H2)) {
            OverviewModel model = model(office);
            model.look();
            Overview first = shown(model);
            model.look();
            assertThat(shown(model)).isSameAs(first);

            log(office, 0, ComplaintState.RECEIVED, agency(office, "Ủy ban nhân dân xã Định Hóa"));
            model.changed();
            model.look();
            assertThat(numbers(shown(model).fresh())).containsExactly(1L, 1L, 1L);

            now.set(NOW.plus(Duration.ofDays(1)));
            model.look();
            assertThat(numbers(shown(model).fresh())).containsExactly(0L, 1L, 1L);
        }
    }

    @Test
    void aRegisterThatCannotBeReadIsNamed() {
        Office office = open(Engines.H2);
        OverviewModel model = model(office);
        office.close();

        model.look();

        assertThat(model.failure()).isNotNull();
    }

    @Test
    void theLastWorkingDayOfAMondayIsFriday() {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        assertThat(Overview.lastWorkingDay(monday)).isEqualTo(monday.minusDays(3));
        assertThat(Overview.lastWorkingDay(monday.minusDays(1))).isEqualTo(monday.minusDays(3));
        assertThat(Overview.lastWorkingDay(monday.plusDays(1))).isEqualTo(monday);
    }
}
