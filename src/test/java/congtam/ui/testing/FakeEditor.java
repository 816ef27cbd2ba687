package congtam.ui.testing;

import congtam.register.RecordRef;
import congtam.ui.kit.EditorTab;
import congtam.ui.kit.GuidePage;
import congtam.ui.kit.Plain;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;

/** A form that knows only whether it was edited. */
public final class FakeEditor implements EditorTab {
    private final String title;
    private final @Nullable RecordRef record;
    private final JPanel panel = new JPanel();
    private Runnable changed = () -> {};
    private boolean edited;
    private boolean refuses;

    public FakeEditor(String title) {
        this(title, null);
    }

    public FakeEditor(String title, @Nullable RecordRef record) {
        this.title = title;
        this.record = record;
        panel.add(Plain.label(title));
        JTextField text = new JTextField(20);
        text.setName("fake.text");
        panel.add(text);
        panel.setName("fake." + title);
    }

    @Override
    public void focus() {
        panel.requestFocusInWindow();
    }

    public FakeEditor edit() {
        edited = true;
        changed.run();
        return this;
    }

    public FakeEditor refusingToSave() {
        refuses = true;
        return this;
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public boolean edited() {
        return edited;
    }

    @Override
    public void save(Runnable then) {
        if (!refuses) {
            edited = false;
            changed.run();
            then.run();
        }
    }

    @Override
    public @Nullable RecordRef record() {
        return record;
    }

    @Override
    public void onChange(Runnable listener) {
        changed = listener;
    }

    @Override
    public GuidePage guide() {
        return GuidePage.LOGGING_A_CALL;
    }

    @Override
    public void closed() {}
}
