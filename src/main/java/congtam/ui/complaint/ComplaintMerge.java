package congtam.ui.complaint;

import congtam.complaint.ComplaintFile;
import congtam.ui.kit.ConflictLine;
import congtam.ui.kit.ConflictLine.Side;
import congtam.ui.kit.FormPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Two people changed one complaint: shows where they differ and makes one complaint of what is chosen. What only one of them
 * touched is chosen already; where both did, a person must say.
 */
final class ComplaintMerge {
    private final ComplaintFile theirFile;
    private final ComplaintForm base;
    private final ComplaintForm theirs;
    private final ComplaintForm mine;
    private final FormWords words;
    private final List<Place> places = new ArrayList<>();

    /** As it was before the result is put into the very form that is {@code mine}. */
    private final List<UUID> order;

    /** A line with what its choice does to a form. */
    private record Place(ConflictLine line, Consumer<ComplaintForm> takeMine) {}

    ComplaintMerge(
            ComplaintFile theirFile, ComplaintForm base, ComplaintForm theirs, ComplaintForm mine, FormWords words) {
        this.theirFile = theirFile;
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
        this.words = words;
        this.order = mine.contents.ids();
        fields();
        contents();
    }

    List<ConflictLine> lines() {
        return places.stream().map(Place::line).toList();
    }

    /** Puts what was chosen into a form, on top of their version; saving it loses nothing that either has done. */
    void applyTo(ComplaintForm form) {
        form.load(theirFile);
        places.stream()
                .filter(place -> place.line().chosen() == Side.MINE)
                .forEach(place -> place.takeMine().accept(form));
        form.contents.order(order.equals(base.contents.ids()) ? theirs.contents.ids() : order);
    }

    /**
     * Notes a place.
     *
     * @param label the bundle's key for the field; null for a content as a whole
     * @param content its number as the user knows it; 0 for the complaint itself
     */
    private void add(
            @Nullable String label,
            int content,
            String theirText,
            String myText,
            @Nullable Side suggested,
            Consumer<ComplaintForm> takeMine) {
        ConflictLine line =
                new ConflictLine(String.valueOf(label), words.place(label, content), theirText, myText, suggested);
        places.add(new Place(line, takeMine));
    }

    private void fields() {
        for (FormPart my : mine.parts()) {
            FormPart their = place(theirs, my);
            if (their == null || Objects.equals(my.field().get(), their.field().get())) {
                continue;
            }
            FormPart old = place(base, my);
            Object value = my.field().get();
            add(
                    my.label(),
                    number(my.content()),
                    words.shown(their.field().get()),
                    words.shown(my.field().get()),
                    old == null ? null : onlyOne(old, their, my),
                    form -> {
                        FormPart target = place(form, my);
                        if (target != null) {
                            target.take(value);
                        }
                    });
        }
    }

    private static @Nullable Side onlyOne(FormPart old, FormPart their, FormPart my) {
        Object before = old.field().get();
        if (Objects.equals(their.field().get(), before)) {
            return Side.MINE;
        }
        return Objects.equals(my.field().get(), before) ? Side.THEIRS : null;
    }

    private int number(@Nullable UUID content) {
        return content == null
                ? 0
                : mine.contents.find(content).map(mine.contents::number).orElse(0);
    }

    private static @Nullable FormPart place(ComplaintForm form, FormPart part) {
        return form.parts().stream().filter(part::isPlaceOf).findFirst().orElse(null);
    }

    private void contents() {
        for (ContentForm my : mine.contents.all()) {
            if (theirs.contents.find(my.id).isEmpty()) {
                add(
                        null,
                        mine.contents.number(my),
                        "",
                        words.line(my.toContent()),
                        withOrWithout(my, Side.MINE, Side.THEIRS),
                        form -> insert(form, my));
            }
        }
        for (ContentForm their : theirs.contents.all()) {
            if (mine.contents.find(their.id).isEmpty()) {
                add(
                        null,
                        theirs.contents.number(their),
                        words.line(their.toContent()),
                        "",
                        withOrWithout(their, Side.THEIRS, Side.MINE),
                        form -> form.contents.find(their.id).ifPresent(form.contents::remove));
            }
        }
    }

    /** A content that one side lacks: added by the other, removed by this one, or removed while the other changed it. */
    private @Nullable Side withOrWithout(ContentForm there, Side holder, Side other) {
        Optional<ContentForm> old = base.contents.find(there.id);
        if (old.isEmpty()) {
            return holder;
        }
        return old.get().toContent().equals(there.toContent()) ? other : null;
    }

    private static void insert(ComplaintForm form, ContentForm content) {
        if (form.contents.find(content.id).isEmpty()) {
            ContentForm copy = new ContentForm(content.id);
            List<FormPart> from = content.parts();
            List<FormPart> to = copy.parts();
            for (int i = 0; i < to.size(); i++) {
                to.get(i).take(from.get(i).field().get());
            }
            form.contents.insert(copy);
        }
    }
}
