package congtam.official;

import congtam.text.Entry;
import congtam.text.Problem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person in office, with all posts they have had. One person may hold several at once.
 *
 * @param code by which the office knows them; never a number of identity papers. Given by the register if the office has none
 * @param posts by their first days
 */
public record Official(String code, String name, List<Post> posts) {
    public static final int MOST_CODE = 60;
    public static final int MOST_NAME = 200;
    public static final int MOST_POSTS = 100;

    public Official {
        code = Entry.limited(code, "official.code", MOST_CODE);
        name = Entry.limited(name, "official.name", MOST_NAME);
        posts = posts.stream()
                .sorted(Comparator.comparing(Post::from).thenComparing(Post::title))
                .toList();
        if (name.isEmpty()) {
            throw Problem.of("official.no-name");
        }
        if (posts.size() > MOST_POSTS) {
            throw Problem.of("official.posts", posts.size(), MOST_POSTS);
        }
        for (int i = 0; i < posts.size(); i++) {
            for (Post other : posts.subList(0, i)) {
                if (other.overlaps(posts.get(i))) {
                    throw Problem.of(
                            "official.overlap", other.title(), posts.get(i).from());
                }
            }
        }
    }

    Official withCode(String given) {
        return new Official(given, name, posts);
    }

    /** The posts of a day. */
    public Stream<Post> on(LocalDate day) {
        return posts.stream().filter(post -> post.holdsOn(day));
    }

    /** The post by which they are known on a day: the latest of that day, or else the latest there was. */
    public Optional<Post> nearest(LocalDate day) {
        return on(day).reduce((earlier, later) -> later).or(() -> posts.stream().reduce((earlier, later) -> later));
    }
}
