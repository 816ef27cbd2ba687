package congtam.ui.agency;

import congtam.agency.AgencyLine;
import congtam.text.Texts;
import congtam.ui.kit.Chooser;
import java.util.Objects;
import java.util.UUID;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** Narrows a list to an agency and those below it. */
public final class AgencyFilter {
    private final AgencyTree agencies;
    private final Chooser<AgencyLine> chooser;
    private @Nullable UUID wanted;

    /**
     * Makes the field.
     *
     * @param chosen told when the user chooses
     */
    public AgencyFilter(Texts texts, AgencyTree agencies, Runnable chosen) {
        this.agencies = agencies;
        this.chooser = new Chooser<>(line -> AgencyWords.of(texts, line), texts.get("list.filter.any-agency"));
        chooser.onChoice(line -> {
            wanted = line == null ? null : line.agency().id();
            chosen.run();
        });
        agencies.onChange(() -> show(wanted));
    }

    public JComponent component() {
        return chooser;
    }

    public @Nullable UUID id() {
        return wanted;
    }

    /** Shows what is narrowed by. */
    public void show(@Nullable UUID id) {
        wanted = id;
        chooser.setItems(agencies.lines());
        AgencyLine line = agencies.lines().stream()
                .filter(one -> one.former() == null && one.agency().id().equals(id))
                .findFirst()
                .orElse(null);
        if (!Objects.equals(chooser.choice(), line)) {
            chooser.choose(line);
        }
    }
}
