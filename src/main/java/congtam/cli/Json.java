package congtam.cli;

import congtam.text.Texts;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** How the commands write JSON: readable, in the order of the documentation, times with the department's offset. */
final class Json {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private final JsonMapper mapper =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final JsonMapper oneLine = JsonMapper.builder().build();

    ObjectNode object() {
        return mapper.createObjectNode();
    }

    String pretty(ObjectNode node) {
        return mapper.writeValueAsString(node).replace("\r\n", "\n");
    }

    /** The same with each text as something else tells it. */
    static ObjectNode told(ObjectNode node, UnaryOperator<String> telling) {
        node.properties().forEach(field -> field.setValue(told(field.getValue(), telling)));
        return node;
    }

    private static JsonNode told(JsonNode node, UnaryOperator<String> telling) {
        return switch (node) {
            case ObjectNode object -> told(object, telling);
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, told(array.get(i), telling));
                }
                yield array;
            }
            case StringNode text -> StringNode.valueOf(telling.apply(text.stringValue()));
            default -> node;
        };
    }

    String line(ObjectNode node) {
        return oneLine.writeValueAsString(node);
    }

    /** For instance {@code 2026-11-20T09:15:00+07:00}. */
    static String time(Instant instant) {
        return TIME.format(instant.atZone(Texts.ZONE).toOffsetDateTime());
    }
}
