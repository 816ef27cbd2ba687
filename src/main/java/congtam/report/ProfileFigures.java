package congtam.report;

import congtam.agency.Reorganisation;
import congtam.report.AgencyProfile.Kin;
import congtam.report.AgencyProfile.Span;
import congtam.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts what the profile of an agency says into words, the same on the screen and on paper. */
public final class ProfileFigures {
    private final Texts texts;
    private final SummaryFigures figures;

    public ProfileFigures(Texts texts) {
        this.texts = texts;
        this.figures = new SummaryFigures(texts);
    }

    /** A label with its value. */
    public record Fact(String label, String value) {}

    /** What it is, and who answers for it. */
    public List<Fact> facts(AgencyProfile profile) {
        List<Fact> facts = new ArrayList<>();
        fact(facts, "profile.code", profile.present().code());
        fact(facts, "profile.kind", texts.of(profile.present().kind()));
        fact(facts, "profile.above", profile.above());
        profile.answering()
                .forEach(one -> facts.add(new Fact(
                        texts.of(one.post().duty()),
                        joined(one.name(), one.post().title(), one.post().phone()))));
        if (profile.answering().isEmpty()) {
            facts.add(new Fact(texts.get("profile.answering"), texts.get("profile.nobody")));
        }
        AgencyProfile.Became became = profile.became();
        if (became != null) {
            facts.add(new Fact(
                    texts.get("profile.became"),
                    texts.get("profile.since", texts.date(became.since()), String.join("; ", became.heirs()))));
        }
        profile.former()
                .forEach(version -> facts.add(new Fact(
                        texts.get("profile.former"),
                        texts.get("profile.name-from", version.name(), texts.date(version.validFrom())))));
        kin(facts, "profile.before", profile.before());
        kin(facts, "profile.after", profile.after());
        return facts;
    }

    private void fact(List<Fact> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(texts.get(key), value));
        }
    }

    private static String joined(String... words) {
        return String.join(
                ", ", List.of(words).stream().filter(word -> !word.isEmpty()).toList());
    }

    /** All from or to which something came by one act, in one line. */
    private void kin(List<Fact> facts, String key, List<Kin> kin) {
        Map<List<Object>, List<String>> byAct = new LinkedHashMap<>();
        kin.forEach(one -> byAct.computeIfAbsent(List.of(one.day(), one.act()), act -> new ArrayList<>())
                .add(one.whole() ? one.name() : texts.get("profile.kin-part", one.name())));
        byAct.forEach((act, names) -> facts.add(new Fact(
                texts.get(key),
                texts.get("profile.kin", texts.shown(act.getFirst()), String.join("; ", names), act.getLast()))));
    }

    /** Complaints by state, kind and field; of visits by result, progress, remedies and severity. */
    public List<Figures> complaints(AgencyProfile profile) {
        return figures.complaints(profile.summary()).subList(0, 3);
    }

    public List<Figures> visits(AgencyProfile profile) {
        return figures.visits(profile.summary()).subList(0, 4);
    }

    public List<String> remarks(AgencyProfile profile) {
        return figures.remarks(profile.summary());
    }

    /** The name of a span, with a mark where a reorganisation lies between it and the one before. */
    public String name(AgencyProfile profile, Span span) {
        String name = name(span);
        List<Reorganisation> breaks = profile.breaks(span);
        return breaks.isEmpty()
                ? name
                : texts.get(
                        "profile.break",
                        name,
                        String.join(
                                ", ",
                                breaks.stream()
                                        .map(act -> texts.date(act.effective()))
                                        .distinct()
                                        .toList()));
    }

    private static String name(Span span) {
        return span.year()
                ? String.valueOf(span.from().getYear())
                : String.format(
                        Locale.ROOT,
                        "%02d/%d",
                        span.from().getMonthValue(),
                        span.from().getYear());
    }
}
