package congtam.ui.shell;

import congtam.access.Viewer;
import congtam.office.Office;
import congtam.office.SampleData;
import congtam.register.Register;
import congtam.testing.Keys;
import congtam.testing.MovingClock;
import congtam.testing.Samples;
import congtam.text.Language;
import congtam.text.Texts;
import congtam.ui.kit.Theme;
import congtam.ui.testing.DesktopRobot;
import congtam.ui.testing.DesktopRobot.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody is told of the cases that have come to press: not at lunch, once, and after a night's sleep only of what is new. */
class NoticeJourneyTest {
    private static final String COUNT = Navigation.NAME + DeskNavigation.DUE + "OVERDUE" + Navigation.COUNT;
    private static final int CASES = 6;

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void onAScreen() {
        DesktopRobot.needsScreen();
    }

    private static Instant at(int day, int hour) {
        return LocalDateTime.of(2026, 12, day, hour, 5).atZone(Texts.ZONE).toInstant();
    }

    /** Calls of six days in a row, of which the first is overdue on 1 December. */
    private void fill() {
        MovingClock then = new MovingClock(Samples.RECEIVED);
        try (Office office = Office.open(Keys.in(folder), Register.Missing.CREATE, then, () -> {})) {
            DesktopRobot.begin(office);
            new SampleData(office).addAgencies(Samples.OFFICER);
            Viewer doan = office.signIn()
                    .enter("doan", DesktopRobot.WORDS.toCharArray())
                    .viewer();
            for (int day = 0; day < CASES; day++) {
                var _ = office.complaints().receive(doan, Samples.complaint("Chờ giấy", null, then.instant()));
                then.move(Duration.ofDays(1));
            }
        }
    }

    private DesktopRobot door(int day, int hour, Theme.Choice theme, Language language) {
        Settings settings = new Settings(theme, language);
        Clock clock = Clock.fixed(at(day, hour), ZoneOffset.UTC);
        return DesktopRobot.atTheDoor(folder, settings, clock, folder.resolve("settings.json"));
    }

    private static DesktopRobot enters(DesktopRobot desk) {
        return desk.signsIn("doan").seesNoLonger("sign-in.name").seesRows(CASES);
    }

    @Test
    void aNoticeComesInOfficeHoursOpensItsListAndIsNotSeenAgainOnceItIsKnown() {
        fill();
        try (DesktopRobot desk = door(1, 12, Theme.Choice.LIGHT, Language.VIETNAMESE)) {
            enters(desk).seesText(COUNT, "3").seesNoLonger(DeskNotices.BAR).leavesPicture("notice-lunch");
        }
        try (DesktopRobot desk = door(1, 13, Theme.Choice.LIGHT, Language.VIETNAMESE)) {
            enters(desk)
                    .sees(DeskNotices.LEVEL + "OVERDUE")
                    .seesText(DeskNotices.LEVEL + "OVERDUE", "Quá hạn: 3")
                    .leavesPicture("notice-light")
                    .clicks(DeskNotices.LEVEL + "OVERDUE")
                    .seesRows(3)
                    .leavesPicture("notice-list")
                    .presses("ctrl shift F")
                    .seesRows(CASES)
                    .clicks(Navigation.NAME + DeskNavigation.DUE + "DUE_SOON")
                    .seesRows(3)
                    .presses("ctrl shift R")
                    .seesNoLonger(DeskNotices.BAR);
        }
        try (DesktopRobot desk = door(1, 14, Theme.Choice.LIGHT, Language.VIETNAMESE)) {
            enters(desk).seesText(COUNT, "3").seesNoLonger(DeskNotices.BAR);
        }
        try (DesktopRobot desk = door(4, 10, Theme.Choice.DARK, Language.ENGLISH)) {
            enters(desk)
                    .seesText(COUNT, "6")
                    .seesText(DeskNotices.LEVEL + "OVERDUE", "Overdue: 3")
                    .leavesPicture("notice-dark")
                    .clicks(DeskNotices.LEVEL + "OVERDUE")
                    .seesRows(3)
                    .leavesPicture("notice-dark-list")
                    .clicks(DeskNotices.KNOWN)
                    .seesNoLonger(DeskNotices.BAR);
        }
    }
}
