package congtam.ui.complaint;

import congtam.complaint.Channel;
import congtam.complaint.ComplaintState;
import congtam.complaint.Content;
import congtam.complaint.ContentKind;
import congtam.text.Texts;
import congtam.ui.agency.AgencyPick;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says the values of a complaint in the user's words, whether they come from the form or from the ledger. */
final class FormWords {
    private final Texts texts;
    private final Function<@Nullable UUID, String> agencies;

    FormWords(Texts texts, Function<@Nullable UUID, String> agencies) {
        this.texts = texts;
        this.agencies = agencies;
    }

    /** A value of a form's field; empty for nothing. */
    String shown(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> texts.get(yes ? "form.yes" : "form.no");
            case Enum<?> some -> texts.of(some);
            case List<?> officials -> officials.isEmpty() ? "" : texts.get("officials.count", officials.size());
            case AgencyPick pick -> pick.id() == null ? pick.typed() : agency(pick.id());
            default -> value.toString();
        };
    }

    /** A value of the ledger, by the name of its field there. */
    String shown(String name, JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        String text = value.isString() ? value.asString() : value.toString();
        return switch (name) {
            case "receivedAt", "addedAt" -> texts.dateTime(Instant.parse(text));
            case "channel" -> texts.of(Channel.valueOf(text));
            case "state" -> texts.of(ComplaintState.valueOf(text));
            case "kind" -> texts.of(ContentKind.valueOf(text));
            case "agencyId" -> agency(UUID.fromString(text));
            case "removed", "restricted", "mayBeNamed" -> texts.get(value.asBoolean() ? "form.yes" : "form.no");
            default -> text;
        };
    }

    private String agency(UUID id) {
        String name = agencies.apply(id);
        return name.isEmpty() ? texts.get("form.agency-not-known") : name;
    }

    /**
     * What the user calls a place in the form.
     *
     * @param label the bundle's key for the field; null for a content as a whole
     * @param content its number; 0 for the complaint itself
     */
    String place(@Nullable String label, int content) {
        String number = content == 0 ? "" : texts.get("form.content-number", content);
        if (label == null) {
            return number;
        }
        return number.isEmpty() ? texts.get(label) : number + " · " + texts.get(label);
    }

    /** A content in one line. */
    String line(Content content) {
        return Stream.of(
                        texts.of(content.kind()),
                        content.field(),
                        content.agencyId() == null ? "" : agency(content.agencyId()),
                        content.official(),
                        content.place(),
                        content.summary())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** A content of the form in the few words of a list. */
    List<String> brief(ContentForm content) {
        String what = Stream.of(texts.of(content.kind.get()), content.field.get())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
        String where = Stream.of(shown(content.agency.get()), content.official.get(), content.summary.get())
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse("");
        return List.of(what, where);
    }
}
