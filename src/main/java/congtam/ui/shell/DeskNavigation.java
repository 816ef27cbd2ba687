package congtam.ui.shell;

import congtam.complaint.CaseNotices;
import congtam.complaint.ClockWords;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.ComplaintSort;
import congtam.complaint.ComplaintState;
import congtam.deadline.Level;
import congtam.deadline.Levels;
import congtam.inspection.InspectionFilter;
import congtam.inspection.InspectionState;
import congtam.inspection.RemedyFilter;
import congtam.text.Texts;
import congtam.ui.complaint.ComplaintListModel;
import congtam.ui.complaint.StateChoice;
import congtam.ui.inspection.InspectionListModel;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.StateDot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.swing.Icon;

/** The usual views of each room. */
final class DeskNavigation {
    static final String DUE = "DUE_";

    private final Texts texts;

    DeskNavigation(Texts texts) {
        this.texts = texts;
    }

    Navigation.Section overview(BooleanSupplier isShown, Runnable show) {
        return new Navigation.Section(
                "",
                List.of(new Navigation.Entry(
                        "OVERVIEW", texts.get("navigation.overview"), Glyph.OVERVIEW.small(), isShown, show)));
    }

    /**
     * The complaints by how far they are, and by how pressing.
     *
     * @param isShown whether their list is in front
     */
    Navigation.Section complaints(ComplaintListModel list, Levels levels, BooleanSupplier isShown, Runnable show) {
        List<Navigation.Entry> entries = new ArrayList<>(StateChoice.ALL.stream()
                .map(states -> new Navigation.Entry(
                        states.code(),
                        states.name(texts),
                        icon(states),
                        () -> isShown.getAsBoolean()
                                && StateChoice.in(list.filter()).equals(states),
                        () -> {
                            list.show(states.on(list.filter()));
                            show.run();
                        }))
                .toList());
        levels.all().forEach(level -> entries.add(level(level, list, isShown, show)));
        return new Navigation.Section(texts.get("navigation.complaints"), entries);
    }

    private Navigation.Entry level(Level level, ComplaintListModel list, BooleanSupplier isShown, Runnable show) {
        ComplaintFilter filter = CaseNotices.at(level);
        String name = level.name().in(texts.language());
        return new Navigation.Entry(
                DUE + level.code(),
                new ClockWords(texts).brief(level),
                texts.get("navigation.level-tip", name, level.told().in(texts.language())),
                new StateDot(level.percent() < 100 ? "due.SOON" : "due.LATE"),
                () -> isShown.getAsBoolean() && list.filter().equals(filter),
                () -> {
                    list.show(filter, ComplaintSort.SOONEST_DUE);
                    show.run();
                });
    }

    private static Icon icon(StateChoice states) {
        ComplaintState state = states.state();
        if (state != null) {
            return new StateDot("state." + state);
        }
        return states.open() ? Glyph.CLOCK.small() : Glyph.LIST.small();
    }

    /** The visits: all, those under way, those with something to be put right. */
    Navigation.Section visits(InspectionListModel list, BooleanSupplier isShown, Runnable show) {
        InspectionFilter all = InspectionFilter.ALL;
        List<Navigation.Entry> entries = new ArrayList<>();
        entries.add(visit("ALL", texts.get("list.filter.any"), Glyph.VISIT.small(), all, list, isShown, show));
        entries.add(visit(
                "UNDER_WAY",
                texts.of(InspectionState.UNDER_WAY),
                new StateDot("visit.UNDER_WAY"),
                all.withState(InspectionState.UNDER_WAY),
                list,
                isShown,
                show));
        entries.add(visit(
                "REMEDIES_OPEN",
                texts.get("navigation.remedies-open"),
                Glyph.CLOCK.small(),
                all.withRemedies(RemedyFilter.OPEN),
                list,
                isShown,
                show));
        entries.add(visit(
                "REMEDIES_OVERDUE",
                texts.get("navigation.remedies-overdue"),
                new StateDot("overdue"),
                all.withRemedies(RemedyFilter.OVERDUE),
                list,
                isShown,
                show));
        return new Navigation.Section(texts.get("navigation.visits"), entries);
    }

    private static Navigation.Entry visit(
            String name,
            String text,
            Icon icon,
            InspectionFilter filter,
            InspectionListModel list,
            BooleanSupplier isShown,
            Runnable show) {
        return new Navigation.Entry(
                "VISITS_" + name,
                text,
                icon,
                () -> isShown.getAsBoolean() && list.filter().equals(filter),
                () -> {
                    list.show(filter);
                    show.run();
                });
    }
}
