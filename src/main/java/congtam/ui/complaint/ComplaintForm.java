package congtam.ui.complaint;

import congtam.access.Viewer;
import congtam.complaint.Channel;
import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.complaint.ComplaintState;
import congtam.complaint.Complaints;
import congtam.complaint.ContentKind;
import congtam.complaint.NewComplaint;
import congtam.complaint.Protection;
import congtam.person.Person;
import congtam.register.Stored;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.kit.DateFields;
import congtam.ui.kit.Field;
import congtam.ui.kit.FormPart;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form of one complaint, without a window: values, faults, what is enabled, edited or not. The rules are those
 * of the records it makes.
 */
public final class ComplaintForm {
    public final Field<String> receivedAt;
    public final Field<Channel> channel = Field.of(Channel.HOTLINE);
    public final Field<String> line = Field.text("field.line", Complaint.MOST_LINE);
    public final Field<String> receivedBy = Field.text("field.receivedBy", Complaint.MOST_RECEIVER);
    public final Field<Boolean> anonymous = Field.of(false);
    public final Field<String> fullName = Field.text("field.fullName", Person.MOST_NAME);
    public final Field<String> phone = Field.text("field.phone", Person.MOST_PHONE);
    public final Field<String> address = Field.text("field.address", Person.MOST_ADDRESS);
    public final Field<String> words = Field.text("field.words", Complaint.MOST_WORDS);
    public final Field<ComplaintState> state = Field.of(ComplaintState.RECEIVED);
    public final Field<Boolean> restricted = Field.of(false);
    public final Field<Boolean> mayBeNamed = Field.of(false);
    public final Field<String> envelope = Field.text("field.envelope", Protection.MOST_ENVELOPE);
    public final ContentsForm contents = new ContentsForm();

    private final Texts texts;
    private final Clock clock;
    private final List<Runnable> listeners = new ArrayList<>();
    private Instant loadedAt;
    private @Nullable ComplaintFile file;

    /** The form of a submission that is being logged. */
    public ComplaintForm(Viewer viewer, Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
        this.receivedAt = new Field<>("", String::strip, this::readableTime);
        this.loadedAt = clock.instant();
        receivedAt.load(texts.dateTime(loadedAt));
        receivedBy.load(viewer.name());
        anonymous.onChange(this::enableCaller);
        parts().forEach(part -> part.field().onChange(this::tell));
        contents.onChange(this::enableProtection);
        contents.onChange(this::tell);
    }

    /** The form of a complaint as it stands in the register. */
    public ComplaintForm(ComplaintFile opened, Viewer viewer, Texts texts, Clock clock) {
        this(viewer, texts, clock);
        load(opened);
    }

    private String readableTime(String typed) {
        if (typed.equals(texts.dateTime(loadedAt))) {
            return typed;
        }
        Instant instant = DateFields.instant(typed, clock);
        Complaints.refuseFuture(instant, clock.instant());
        return texts.dateTime(instant);
    }

    private void enableCaller() {
        boolean hidden = callerHidden();
        anonymous.enable(!hidden);
        mayBeNamed.enable(!hidden && !anonymous.get());
        Stream.of(fullName, phone, address).forEach(field -> field.enable(!hidden && !anonymous.get()));
    }

    /** What is protected already stays so until somebody lifts it; a denunciation is protected in any case. */
    private void enableProtection() {
        boolean stored =
                file().map(known -> known.complaint().content().restricted()).orElse(false);
        restricted.enable(!stored && !denounces());
        if (denounces()) {
            restricted.set(true);
        }
    }

    /** Whether there is a caller in the register whom this form does not show. */
    boolean callerHidden() {
        return file().map(ComplaintFile::callerHidden).orElse(false);
    }

    /** Whether something in it breaches the law by what it says, so that who said it must not be written down. */
    boolean denounces() {
        return contents.all().stream().anyMatch(content -> content.kind.get() == ContentKind.DENUNCIATION);
    }

    /** The caller as they were opened for this form; whatever else was typed stays. */
    void show(ComplaintFile opened) {
        file = new ComplaintFile(file().orElseThrow().complaint(), opened.caller());
        Person caller = callerOf(opened);
        anonymous.load(opened.complaint().content().callerId() == null);
        fullName.load(caller.fullName());
        phone.load(caller.phone());
        address.load(caller.address());
        enableCaller();
        tell();
    }

    /** Takes what the register holds; whatever was typed is gone. */
    public void load(ComplaintFile stored) {
        file = stored;
        Complaint complaint = stored.complaint().content();
        Person caller = callerOf(stored);
        loadedAt = complaint.receivedAt();
        receivedAt.load(texts.dateTime(loadedAt));
        channel.load(complaint.channel());
        line.load(complaint.line());
        receivedBy.load(complaint.receivedBy());
        anonymous.load(complaint.callerId() == null);
        fullName.load(caller.fullName());
        phone.load(caller.phone());
        address.load(caller.address());
        words.load(complaint.words());
        state.load(complaint.state());
        restricted.load(complaint.restricted());
        mayBeNamed.load(complaint.protection().mayBeNamed());
        envelope.load(complaint.protection().envelope());
        contents.load(complaint.contents());
        enableCaller();
        enableProtection();
        tell();
    }

    /** The register holds this by now; what was typed since it was sent stays, and counts as edited. */
    void rebase(ComplaintFile stored) {
        file = stored;
        Complaint complaint = stored.complaint().content();
        Person caller = callerOf(stored);
        receivedAt.rebase(texts.dateTime(complaint.receivedAt()));
        channel.rebase(complaint.channel());
        line.rebase(complaint.line());
        receivedBy.rebase(complaint.receivedBy());
        anonymous.rebase(complaint.callerId() == null);
        fullName.rebase(caller.fullName());
        phone.rebase(caller.phone());
        address.rebase(caller.address());
        words.rebase(complaint.words());
        state.rebase(complaint.state());
        restricted.rebase(complaint.restricted());
        mayBeNamed.rebase(complaint.protection().mayBeNamed());
        envelope.rebase(complaint.protection().envelope());
        contents.rebase(complaint.contents());
        enableCaller();
        enableProtection();
        tell();
    }

    private static Person callerOf(ComplaintFile stored) {
        Stored<Person> caller = stored.caller();
        return caller == null ? new Person("", "", "") : caller.content();
    }

    /** The complaint as it was opened or last saved; empty while it has never been. */
    public Optional<ComplaintFile> file() {
        return Optional.ofNullable(file);
    }

    public Optional<String> number() {
        return file().map(some -> some.complaint().content().number());
    }

    public boolean edited() {
        return contents.edited()
                || ownParts().stream().anyMatch(part -> part.field().edited());
    }

    /** Settles all fields and gives the first, in the order of the paper, at which something is wrong. */
    public Optional<Field<?>> firstFault() {
        parts().forEach(part -> part.field().settle());
        Optional<Field<?>> fault = parts().stream()
                .<Field<?>>map(FormPart::field)
                .filter(field -> field.enabled() && field.fault() != null)
                .findFirst();
        if (fault.isPresent()) {
            return fault;
        }
        try {
            toNewComplaint();
            return Optional.empty();
        } catch (Problem problem) {
            // The fields are right one by one, so it is about what they say together.
            words.fail(problem);
            return Optional.of(words);
        }
    }

    public NewComplaint toNewComplaint() {
        return new NewComplaint(
                instant(),
                channel.get(),
                line.get(),
                receivedBy.get(),
                caller(),
                words.get(),
                state.get(),
                null,
                contents.toContents(),
                protection());
    }

    private Protection protection() {
        return new Protection(restricted.get(), mayBeNamed.get(), envelope.get());
    }

    /** The complaint as it should be; only of one that was opened from the register. */
    public Complaint toComplaint() {
        Complaint before = file().orElseThrow().complaint().content();
        return new Complaint(
                before.number(),
                instant(),
                channel.get(),
                line.get(),
                receivedBy.get(),
                before.callerId(),
                words.get(),
                state.get(),
                before.source(),
                contents.toContents(),
                protection());
    }

    /** The caller as typed; null for "không nêu tên", and for one who is not shown. */
    public @Nullable Person caller() {
        if (anonymous.get() || callerHidden()) {
            return null;
        }
        Person person = new Person(fullName.get(), phone.get(), address.get());
        return person.isBlank() ? null : person;
    }

    /** A time that nobody touched keeps its seconds, so that calls of one minute stay in their order. */
    private Instant instant() {
        String shown = receivedAt.get();
        return shown.equals(texts.dateTime(loadedAt)) ? loadedAt : DateFields.instant(shown, clock);
    }

    /** All fields, in the order of the paper. */
    List<FormPart> parts() {
        List<FormPart> parts = new ArrayList<>(ownParts());
        contents.all().forEach(content -> parts.addAll(content.parts()));
        return parts;
    }

    private List<FormPart> ownParts() {
        return List.of(
                new FormPart("field.receivedAt", null, receivedAt),
                new FormPart("field.channel", null, channel),
                new FormPart("field.line", null, line),
                new FormPart("field.receivedBy", null, receivedBy),
                new FormPart("field.state", null, state),
                new FormPart("field.restricted", null, restricted),
                new FormPart("field.envelope", null, envelope),
                new FormPart("complaint.anonymous", null, anonymous),
                new FormPart("field.mayBeNamed", null, mayBeNamed),
                new FormPart("field.fullName", null, fullName),
                new FormPart("field.phone", null, phone),
                new FormPart("field.address", null, address),
                new FormPart("field.words", null, words));
    }

    /** What is in the form now, to be compared with what is in it later. */
    List<Object> snapshot() {
        List<Object> values = new ArrayList<>();
        parts().forEach(part -> values.add(String.valueOf(part.field().get())));
        values.addAll(contents.ids());
        return values;
    }

    /** Calls back after each change of anything in the form. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
