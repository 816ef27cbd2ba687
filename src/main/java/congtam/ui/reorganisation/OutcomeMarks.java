package congtam.ui.reorganisation;

import congtam.agency.AgencyVersion;
import congtam.agency.Directory;
import congtam.agency.Plan;
import congtam.agency.Succession;
import congtam.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a reorganisation does to each, beside the tree before it and the tree after it; also to those that follow their parent. */
final class OutcomeMarks {
    private final Texts texts;
    private final Plan.Outcome outcome;
    private final LocalDate day;
    private final LocalDate eve;

    OutcomeMarks(Texts texts, Plan.Outcome outcome) {
        this.texts = texts;
        this.outcome = outcome;
        this.day = outcome.act().effective();
        this.eve = day.minusDays(1);
    }

    Map<UUID, String> before() {
        Map<UUID, String> marks = new LinkedHashMap<>();
        outcome.act()
                .bodies()
                .forEach(id -> outcome.before()
                        .on(id, eve)
                        .ifPresent(was -> outcome.after()
                                .on(id, day)
                                .ifPresentOrElse(
                                        is -> put(marks, id, differences("mark.becomes", "mark.under", was, is, true)),
                                        () -> marks.put(id, ended(id)))));
        return marks;
    }

    Map<UUID, String> after() {
        Map<UUID, String> marks = new LinkedHashMap<>();
        outcome.act()
                .bodies()
                .forEach(id -> outcome.after()
                        .on(id, day)
                        .ifPresent(is -> outcome.before()
                                .on(id, eve)
                                .ifPresentOrElse(
                                        was -> put(
                                                marks, id, differences("mark.was", "mark.was-under", is, was, false)),
                                        () -> marks.put(id, founded(id)))));
        return marks;
    }

    private static void put(Map<UUID, String> marks, UUID id, String words) {
        if (!words.isEmpty()) {
            marks.put(id, words);
        }
    }

    private String ended(UUID id) {
        List<String> heirs = outcome.act().successions().stream()
                .filter(step -> step.from().equals(id))
                .map(step -> outcome.after().name(step.to(), day))
                .toList();
        return heirs.isEmpty()
                ? texts.get("mark.ends")
                : texts.get(heirs.size() == 1 ? "mark.into" : "mark.split", String.join(", ", heirs));
    }

    private String founded(UUID id) {
        String from = outcome.act().successions().stream()
                .filter(step -> step.to().equals(id))
                .map(Succession::from)
                .distinct()
                .map(former -> outcome.before().name(former, eve))
                .collect(Collectors.joining(", "));
        return from.isEmpty() ? texts.get("mark.new") : texts.get("mark.new-of", from);
    }

    /** How the other one differs from the one that is shown. */
    private String differences(
            String named, String under, AgencyVersion shown, AgencyVersion other, boolean otherIsLater) {
        Directory there = otherIsLater ? outcome.after() : outcome.before();
        LocalDate then = otherIsLater ? day : eve;
        List<String> words = new ArrayList<>();
        if (!shown.name().equals(other.name())) {
            words.add(texts.get(named, other.name()));
        } else if (!shown.code().equals(other.code())) {
            words.add(texts.get(named, other.code()));
        }
        if (shown.kind() != other.kind()) {
            words.add(texts.get(named, texts.of(other.kind())));
        }
        if (!Objects.equals(shown.parentId(), other.parentId())) {
            words.add(texts.get(under, called(there, other.parentId(), then)));
        }
        if (!Objects.equals(shown.unitId(), other.unitId())) {
            words.add(texts.get("mark.territory", called(there, other.unitId(), then)));
        }
        return String.join("; ", words);
    }

    private String called(Directory directory, @Nullable UUID id, LocalDate then) {
        return id == null ? texts.get("step.top") : directory.name(id, then);
    }
}
