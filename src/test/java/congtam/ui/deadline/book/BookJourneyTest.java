package congtam.ui.deadline.book;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.complaint.Recounting.Move;
import congtam.deadline.DayType;
import congtam.deadline.SpecialDay;
import congtam.deadline.Wording;
import congtam.deadline.book.CalendarYear;
import congtam.deadline.book.YearChange;
import congtam.office.Office;
import congtam.register.Progress;
import congtam.register.Register;
import congtam.testing.Keys;
import congtam.testing.Samples;
import congtam.text.Language;
import congtam.text.Texts;
import congtam.ui.deadline.ReceiptView;
import congtam.ui.kit.AskDialog;
import congtam.ui.kit.Theme;
import congtam.ui.testing.DesktopRobot;
import congtam.ui.testing.DesktopRobot.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody keeps the office's calendar and rules with the keyboard, and sees what that does to cases. */
class BookJourneyTest {
    private static final int CLOCK = 2;
    private static final int HOURS = 1;
    private static final int LIMITS = 2;
    private static final int LEVELS = 3;
    private static final String CALLED = "Nghỉ tránh bão";

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void onAScreen() {
        DesktopRobot.needsScreen();
    }

    /**
     * A day off that moves a case of the samples.
     *
     * @param moves what it does
     */
    private record DayOff(LocalDate day, List<Move> moves) {}

    /** The samples lie around today, so what moves them is looked for. */
    private DayOff dayOff() {
        try (Office office = Office.open(Keys.in(folder), Register.Missing.REFUSE, Clock.systemUTC(), () -> {})) {
            LocalDate today = LocalDate.now(Clock.system(Texts.ZONE));
            for (LocalDate day = today; day.isBefore(today.plusDays(30)); day = day.plusDays(1)) {
                int year = day.getYear();
                CalendarYear before = office.deadlines().years().stream()
                        .filter(some -> some.year() == year)
                        .findFirst()
                        .orElse(CalendarYear.unknown(year));
                List<SpecialDay> days = new ArrayList<>(before.days());
                days.add(new SpecialDay(day, DayType.HOLIDAY, new Wording(CALLED, ""), ""));
                if (before.days().size() + 1
                        == days.stream().map(SpecialDay::day).distinct().count()) {
                    YearChange change = new YearChange(before, new CalendarYear(year, before.notice(), days));
                    List<Move> moves = office.recounting()
                            .preview(
                                    Samples.CLERK,
                                    then -> office.deadlines().keepYears(Samples.CLERK, List.of(change), then),
                                    Progress.NONE)
                            .moves();
                    if (!moves.isEmpty()) {
                        return new DayOff(day, moves);
                    }
                }
            }
            throw new AssertionError("no sample would move");
        }
    }

    @Test
    void aDayOffIsKeptOnceItIsSeenWhichCasesItMoves() {
        DesktopRobot.samples(folder);
        DayOff off = dayOff();
        Move move = off.moves().getFirst();
        Texts texts = new Texts(Language.VIETNAMESE);
        MoveWords words = new MoveWords(texts);
        try (DesktopRobot desk = DesktopRobot.startWithForms(folder, Settings.USUAL, "tab.complaints")) {
            desk.presses("ctrl shift L").sees(BookPanel.NAME).hasFocus(YearsPane.DAYS);
            desk.chooses(YearsPane.YEAR, String.valueOf(off.day().getYear())).leavesPicture("book-calendar");
            assertThat(desk.markUp()).isEmpty();
            desk.focuses(YearsPane.DAYS).presses("INSERT").sees(DayDialog.NAME);
            desk.types(DayDialog.DAY, texts.date(off.day()))
                    .presses("ENTER")
                    .seesTextBeginning(DayDialog.NAME + ".fault", "Thiếu «Tên gọi»");
            desk.types(DayDialog.CALLED, CALLED)
                    .types(DayDialog.DOCUMENT, "Công điện 9/CĐ-UBND")
                    .leavesPicture("book-day")
                    .presses("ENTER")
                    .seesNoLonger(DayDialog.NAME);

            desk.presses("ctrl S")
                    .sees(WhatIfDialog.NAME)
                    .seesRows(WhatIfDialog.MOVES, off.moves().size());
            desk.seesCell(WhatIfDialog.MOVES, 0, 0, move.number())
                    .seesCell(WhatIfDialog.MOVES, 0, 2, words.date(move.from()))
                    .seesCell(WhatIfDialog.MOVES, 0, 3, words.date(move.to()))
                    .seesCell(WhatIfDialog.MOVES, 0, 4, words.difference(move))
                    .hasFocus(WhatIfDialog.KEEP)
                    .leavesPicture("book-what-if");
            desk.presses("SPACE")
                    .seesNoLonger(WhatIfDialog.NAME)
                    .seesText(BookPanel.RESULT + ".words", off.moves().size() + " vụ việc đổi hạn")
                    .leavesPicture("book-kept");

            desk.presses("ctrl F").types("list.filter.text", move.number()).seesRows("complaints", 1);
            desk.focuses("complaints").presses("DOWN").presses("ENTER").sees("complaint.tabs");
            desk.turnsTo("complaint.tabs", CLOCK).sees(ReceiptView.SENTENCES);
            assertThat(desk.reads(ReceiptView.SENTENCES)).contains("Hạn đã hẹn lúc đầu: " + words.date(move.from()));
            desk.seesText(ReceiptView.DUE, words.date(move.to())).leavesPicture("book-receipt");
            assertThat(desk.cells(ReceiptView.DAYS, 2)).anyMatch(reason -> reason.contains(CALLED));
        }
    }

    @Test
    void aRuleIsSupersededFromADayAndNeverOverwritten() {
        DesktopRobot.samples(folder);
        try (DesktopRobot desk = DesktopRobot.startWithForms(
                folder, new Settings(Theme.Choice.DARK, Language.VIETNAMESE), "tab.complaints")) {
            desk.presses("ctrl shift L").sees(BookPanel.NAME).hasFocus(YearsPane.DAYS);
            desk.chooses(YearsPane.YEAR, "2028")
                    .seesText(YearsPane.STATE, "dự kiến")
                    .clicks(YearsPane.PROPOSE)
                    .seesText(BookPanel.RESULT + ".words", "theo luật")
                    .leavesPicture("book-calendar-dark")
                    .clicks("book.discard")
                    .seesRows(YearsPane.DAYS, 0);
            desk.turnsTo(BookPanel.PARTS, LIMITS).onFigure(LimitsPane.RULES, 0);
            int row = desk.cells(LimitsPane.RULES, 0).indexOf("PK-ANSWER");
            desk.onFigure(LimitsPane.RULES, row).leavesPicture("book-limits-dark");
            desk.presses("ENTER").sees(LimitDialog.NAME);
            desk.focuses(LimitDialog.AMOUNT).presses("ctrl A").types(LimitDialog.AMOUNT, "3");
            desk.types(LimitDialog.FROM, "1/1/2020")
                    .presses("ENTER")
                    .seesTextBeginning(LimitDialog.NAME + ".fault", "Không thể sửa đè")
                    .leavesPicture("book-limit-dark");
            desk.focuses(LimitDialog.FROM)
                    .presses("ctrl A")
                    .types(LimitDialog.FROM, "1/1/2030")
                    .presses("ENTER")
                    .sees(WhatIfDialog.NAME)
                    .hasFocus(WhatIfDialog.KEEP)
                    .leavesPicture("book-what-if-dark");
            desk.presses("SPACE").seesNoLonger(WhatIfDialog.NAME).seesRows(LimitsPane.VERSIONS, 2);
            desk.seesCell(LimitsPane.VERSIONS, 0, 0, "01/01/2030")
                    .seesCell(LimitsPane.VERSIONS, 1, 1, "31/12/2029")
                    .leavesPicture("book-superseded-dark");
        }
    }

    @Test
    void hoursAreChangedAndLevelsLookedAt() {
        DesktopRobot.samples(folder);
        try (DesktopRobot desk = DesktopRobot.startWithForms(
                folder, new Settings(Theme.Choice.LIGHT, Language.ENGLISH), "tab.complaints")) {
            desk.presses("ctrl shift L").sees(BookPanel.NAME).hasFocus(YearsPane.DAYS);
            desk.leavesPicture("book-calendar-en");
            desk.turnsTo(BookPanel.PARTS, HOURS)
                    .onFigure(HoursPane.HOURS, 0)
                    .presses("ENTER")
                    .sees(HoursPane.DIALOG)
                    .focuses("book.hours")
                    .presses("ctrl A")
                    .types("book.hours", "08:00-12:00 11:00-17:00")
                    .presses("ENTER")
                    .sees(HoursPane.DIALOG + ".fault")
                    .leavesPicture("book-hours-en");
            desk.focuses("book.hours")
                    .presses("ctrl A")
                    .types("book.hours", "08:00-12:00 13:00-17:00")
                    .clicks("book.rest.FRIDAY")
                    .clicks(AskDialog.TAKE)
                    .sees(WhatIfDialog.NAME)
                    .hasFocus(WhatIfDialog.KEEP)
                    .leavesPicture("book-what-if-en")
                    .presses("SPACE")
                    .seesNoLonger(WhatIfDialog.NAME)
                    .seesCell(HoursPane.HOURS, 0, 1, "08:00–12:00, 13:00–17:00")
                    .seesCell(HoursPane.HOURS, 0, 2, "12:00–13:00")
                    .seesCell(HoursPane.HOURS, 0, 3, "Friday, Saturday, Sunday")
                    .seesText(BookPanel.RESULT + ".words", "Cases whose date moved: ");
            desk.leavesPicture("book-hours-kept-en");
            desk.turnsTo(BookPanel.PARTS, LIMITS).sees(LimitsPane.RULES).leavesPicture("book-limits-en");
            desk.clicks(LimitsPane.ADD)
                    .sees(LimitDialog.NAME)
                    .leavesPicture("book-limit-en")
                    .presses("ESCAPE");
            desk.turnsTo(BookPanel.PARTS, LEVELS).seesRows(LevelsPane.LEVELS, 4).leavesPicture("book-levels-en");
            assertThat(desk.markUp()).isEmpty();
        }
    }
}
