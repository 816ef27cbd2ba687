package congtam.exchange;

import congtam.text.Problem;
import congtam.text.Vietnamese;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An object inside a profile, with its place, so that what is wrong in it can be named.
 *
 * @param path the keys that lead here, empty for the whole file
 */
record ProfileNode(String origin, String path, ObjectNode json) {
    List<String> keys() {
        return List.copyOf(json.propertyNames());
    }

    void only(Collection<String> allowed) {
        for (String key : keys()) {
            if (!allowed.contains(key)) {
                throw Problem.of("profile.key-unknown", origin, at(key), String.join(", ", allowed));
            }
        }
    }

    ProfileNode child(String key) {
        JsonNode value = json.get(key);
        if (value == null) {
            throw Problem.of("profile.key-missing", origin, at(key));
        }
        if (value instanceof ObjectNode object) {
            return new ProfileNode(origin, at(key), object);
        }
        throw bad(key, "{ … }");
    }

    /** The objects of a list; none if the key is not there. */
    List<ProfileNode> children(String key) {
        JsonNode value = json.get(key);
        if (value == null) {
            return List.of();
        }
        List<ProfileNode> children = new ArrayList<>();
        for (JsonNode element : value) {
            if (!(element instanceof ObjectNode object)) {
                throw bad(key, "[{ … }]");
            }
            children.add(new ProfileNode(origin, at(key) + "[" + children.size() + "]", object));
        }
        if (!value.isArray()) {
            throw bad(key, "[{ … }]");
        }
        return children;
    }

    String text(String key) {
        String text = textOrNull(key);
        if (text == null) {
            throw Problem.of("profile.key-missing", origin, at(key));
        }
        return text;
    }

    /** Clean text, or null if the key is not there; never blank. */
    @Nullable
    String textOrNull(String key) {
        String raw = rawOrNull(key);
        if (raw == null) {
            return null;
        }
        String clean = Vietnamese.clean(raw);
        if (clean.isEmpty()) {
            throw bad(key, "\"…\"");
        }
        return clean;
    }

    /** The text as it stands, or null if the key is not there; true and false count as text. */
    @Nullable
    String rawOrNull(String key) {
        JsonNode value = json.get(key);
        if (value == null) {
            return null;
        }
        if (value.isString() || value.isBoolean()) {
            return value.asString();
        }
        throw bad(key, "\"…\"");
    }

    Problem bad(String key, String allowed) {
        JsonNode value = json.get(key);
        return Problem.of("profile.value", origin, at(key), value == null ? "" : value.toString(), allowed);
    }

    String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
