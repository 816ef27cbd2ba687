package congtam.ui.official;

import congtam.official.Official;
import congtam.register.Stored;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.kit.Field;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in the form of one official, without a window. The rules are those of the records it makes. */
final class OfficialForm {
    final Field<String> code = Field.text("official.code", Official.MOST_CODE);
    final Field<String> name = Field.text("official.name", Official.MOST_NAME);

    private final Texts texts;
    private final Clock clock;
    private final List<PostForm> posts = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private List<String> loaded;
    private @Nullable Stored<Official> stored;
    private @Nullable PostForm selected;

    OfficialForm(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
        code.onChange(this::tell);
        name.onChange(this::tell);
        this.loaded = snapshot();
    }

    /** Takes what the register holds; whatever was typed is gone. */
    void load(Stored<Official> official) {
        stored = official;
        code.load(official.content().code());
        name.load(official.content().name());
        posts.clear();
        official.content().posts().forEach(post -> watched().load(post, texts));
        selected = posts.isEmpty() ? null : posts.getLast();
        loaded = snapshot();
        tell();
    }

    private PostForm watched() {
        PostForm post = new PostForm(texts, clock);
        posts.add(post);
        post.fields().forEach(field -> field.onChange(this::tell));
        return post;
    }

    @Nullable
    Stored<Official> stored() {
        return stored;
    }

    List<PostForm> posts() {
        return List.copyOf(posts);
    }

    @Nullable
    PostForm selected() {
        return selected;
    }

    void select(PostForm post) {
        selected = post;
        tell();
    }

    PostForm add() {
        PostForm post = watched();
        select(post);
        return post;
    }

    void removeSelected() {
        posts.remove(selected);
        selected = posts.isEmpty() ? null : posts.getLast();
        tell();
    }

    boolean edited() {
        return !snapshot().equals(loaded);
    }

    private List<String> snapshot() {
        return fields().map(field -> String.valueOf(field.get())).toList();
    }

    private Stream<Field<?>> fields() {
        return Stream.concat(Stream.of(code, name), posts.stream().flatMap(post -> post.fields().stream()));
    }

    /** Settles all fields and gives the first at which something is wrong. */
    Optional<Field<?>> firstFault() {
        List<Field<?>> all = fields().toList();
        all.forEach(Field::settle);
        Optional<Field<?>> fault =
                all.stream().filter(field -> field.fault() != null).findFirst();
        if (fault.isPresent()) {
            return fault;
        }
        for (PostForm post : posts) {
            try {
                post.toPost();
            } catch (Problem problem) {
                post.title.fail(problem);
                select(post);
                return Optional.of(post.title);
            }
        }
        try {
            toOfficial();
            return Optional.empty();
        } catch (Problem problem) {
            name.fail(problem);
            return Optional.of(name);
        }
    }

    Official toOfficial() {
        return new Official(
                code.get(), name.get(), posts.stream().map(PostForm::toPost).toList());
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
