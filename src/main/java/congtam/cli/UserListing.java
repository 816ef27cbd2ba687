package congtam.cli;

import congtam.access.Role;
import congtam.access.User;
import congtam.access.Users;
import congtam.access.Viewer;
import congtam.office.Office;
import congtam.register.Stored;
import congtam.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code user list}: everybody, by name. */
final class UserListing implements Listing<Stored<User>> {
    private final Users users;
    private final Viewer viewer;

    UserListing(Office office, Viewer viewer) {
        this.users = office.users();
        this.viewer = viewer;
    }

    @Override
    public String code() {
        return "user";
    }

    @Override
    public List<Stored<User>> page(@Nullable Stored<User> after, int size) {
        List<Stored<User>> all = users.all(viewer);
        int from = after == null ? 0 : all.indexOf(after) + 1;
        return all.subList(from, Math.min(all.size(), from + size));
    }

    @Override
    public List<String> fields() {
        return List.of("name", "fullName", "roles", "sections", "active");
    }

    @Override
    public void fill(ObjectNode node, Stored<User> stored) {
        User user = stored.content();
        node.put("name", user.signInName());
        node.put("fullName", user.fullName());
        node.put("roles", user.roles().stream().map(Role::name).collect(Collectors.joining(" ")));
        node.put("sections", String.join("; ", user.sections()));
        node.put("active", user.active());
    }

    @Override
    public List<Integer> widths() {
        return List.of(16, 28, 10, 24);
    }

    @Override
    public List<String> heads(Texts texts) {
        return List.of(
                texts.get("account.signInName"),
                texts.get("account.fullName"),
                texts.get("account.active"),
                texts.get("account.sections"),
                texts.get("account.roles"));
    }

    @Override
    public List<String> cells(Stored<User> stored, Texts texts) {
        User user = stored.content();
        return List.of(
                user.signInName(),
                user.fullName(),
                texts.get(user.active() ? "account.open" : "account.closed"),
                String.join("; ", user.sections()),
                user.roles().stream().map(texts::of).collect(Collectors.joining(", ")));
    }
}
