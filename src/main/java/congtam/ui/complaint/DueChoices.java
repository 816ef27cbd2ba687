package congtam.ui.complaint;

import congtam.complaint.DueFilter;
import congtam.deadline.Level;
import congtam.deadline.Levels;
import congtam.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** What one can choose among the ways in which cases stand with their time limits: the levels of the office, and the others. */
public record DueChoices(Texts texts, Levels levels) {
    static List<DueFilter> of(Levels levels) {
        List<DueFilter> choices = new ArrayList<>();
        levels.all().forEach(level -> choices.add(DueFilter.level(level.code())));
        choices.add(DueFilter.PAUSED);
        choices.addAll(DueFilter.COMPLIANCE);
        return choices;
    }

    public String name(DueFilter filter) {
        return levels.all().stream()
                .filter(level ->
                        filter.what() == DueFilter.What.LEVEL && level.code().equals(filter.level()))
                .findFirst()
                .map(Level::name)
                .map(name -> name.in(texts.language()))
                .map(name -> filter.since() == null ? name : texts.get("list.filter.due-news", name))
                .orElseGet(() -> texts.get("DueFilter." + filter.what()));
    }
}
