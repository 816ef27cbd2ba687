package congtam.ui.complaint;

import congtam.complaint.Complaint;
import congtam.complaint.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The contents of one submission: their order, and the one that is being edited. */
public final class ContentsForm {
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<ContentForm> contents = new ArrayList<>();
    private List<UUID> saved = List.of();
    private ContentForm selected;

    ContentsForm() {
        selected = new ContentForm();
        contents.add(selected);
        watch(selected);
        saved = ids();
    }

    public List<ContentForm> all() {
        return List.copyOf(contents);
    }

    public ContentForm selected() {
        return selected;
    }

    public int number(ContentForm content) {
        return contents.indexOf(content) + 1;
    }

    public Optional<ContentForm> find(UUID id) {
        return contents.stream().filter(content -> content.id.equals(id)).findFirst();
    }

    public void select(ContentForm content) {
        if (contents.contains(content) && content != selected) {
            selected = content;
            tell();
        }
    }

    public boolean mayAdd() {
        return contents.size() < Complaint.MOST_CONTENTS;
    }

    public boolean mayRemove() {
        return contents.size() > 1;
    }

    public boolean mayMoveUp() {
        return contents.indexOf(selected) > 0;
    }

    public boolean mayMoveDown() {
        return contents.indexOf(selected) < contents.size() - 1;
    }

    /** Adds an empty content after all others and selects it; it concerns the same agency unless the officer says otherwise. */
    public void add() {
        if (mayAdd()) {
            ContentForm added = new ContentForm();
            added.agency.set(contents.getLast().agency.get());
            insert(added);
            selected = added;
            tell();
        }
    }

    void insert(ContentForm content) {
        contents.add(content);
        watch(content);
        tell();
    }

    public void removeSelected() {
        if (mayRemove()) {
            remove(selected);
        }
    }

    void remove(ContentForm content) {
        int place = contents.indexOf(content);
        if (place < 0) {
            return;
        }
        contents.remove(place);
        if (content == selected) {
            selected = contents.get(Math.min(place, contents.size() - 1));
        }
        tell();
    }

    public void moveUp() {
        move(-1);
    }

    public void moveDown() {
        move(1);
    }

    private void move(int by) {
        int place = contents.indexOf(selected);
        if (place + by >= 0 && place + by < contents.size()) {
            contents.remove(place);
            contents.add(place + by, selected);
            tell();
        }
    }

    /** Puts the contents in the order of some ids; those that are not named stay behind. */
    void order(List<UUID> ids) {
        List<ContentForm> ordered = new ArrayList<>();
        ids.forEach(id -> find(id).ifPresent(ordered::add));
        contents.stream().filter(content -> !ordered.contains(content)).forEach(ordered::add);
        contents.clear();
        contents.addAll(ordered);
        tell();
    }

    List<UUID> ids() {
        return contents.stream().map(content -> content.id).toList();
    }

    /** Takes what the register holds; a content that is open stays open. */
    void load(List<Content> stored) {
        List<ContentForm> fresh = new ArrayList<>();
        for (Content content : stored) {
            ContentForm form = find(content.id()).orElseGet(() -> {
                ContentForm added = new ContentForm(content.id());
                watch(added);
                return added;
            });
            form.load(content);
            fresh.add(form);
        }
        contents.clear();
        contents.addAll(fresh);
        saved = ids();
        if (!contents.contains(selected)) {
            selected = contents.getFirst();
        }
        tell();
    }

    void rebase(List<Content> stored) {
        saved = stored.stream().map(Content::id).toList();
        stored.forEach(content -> find(content.id()).ifPresent(form -> form.rebase(content)));
        tell();
    }

    boolean edited() {
        return !ids().equals(saved)
                || contents.stream()
                        .flatMap(content -> content.parts().stream())
                        .anyMatch(part -> part.field().edited());
    }

    List<Content> toContents() {
        return contents.stream().map(ContentForm::toContent).toList();
    }

    /** Calls back after each change of order, selection or a content's fields. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void watch(ContentForm content) {
        content.parts().forEach(part -> part.field().onChange(this::tell));
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
