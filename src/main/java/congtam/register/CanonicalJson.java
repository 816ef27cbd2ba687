package congtam.register;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON of which there is one spelling only: sorted names, no spaces, instants as ISO text, nulls written. */
final class CanonicalJson {
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            // A question such as isBlank() is no content.
            .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    <C> ObjectNode write(Kind<C> kind, C content) {
        return kind.toLedger(mapper.valueToTree(content));
    }

    <C> C read(Kind<C> kind, ObjectNode json) {
        return mapper.treeToValue(kind.fromLedger(json.deepCopy()), kind.type());
    }

    byte[] bytes(ObjectNode json) {
        return mapper.writeValueAsBytes(sorted(json));
    }

    ObjectNode parse(byte[] bytes) {
        return (ObjectNode) mapper.readTree(new String(bytes, StandardCharsets.UTF_8));
    }

    ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The one spelling of a value, whatever the order in which its fields were set. */
    String spelled(JsonNode value) {
        return sorted(value).toString();
    }

    private static JsonNode sorted(JsonNode value) {
        return switch (value) {
            case ObjectNode object -> sorted(object);
            case ArrayNode array -> {
                ArrayNode result = JsonNodeFactory.instance.arrayNode();
                array.forEach(element -> result.add(sorted(element)));
                yield result;
            }
            default -> value;
        };
    }

    private static ObjectNode sorted(ObjectNode json) {
        Map<String, JsonNode> fields = new TreeMap<>();
        json.properties().forEach(field -> fields.put(field.getKey(), sorted(field.getValue())));
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        fields.forEach(result::set);
        return result;
    }
}
