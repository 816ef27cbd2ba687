package congtam.ui.agency;

import congtam.agency.AgencyLine;
import congtam.agency.View;
import congtam.text.Texts;
import congtam.ui.kit.Chooser;
import java.util.Objects;
import java.util.UUID;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** Narrows a list to an agency and those below it. It is found by any of its names, and by those of what it took over. */
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
        chooser.findBy(AgencyLine::folded);
        chooser.onChoice(line -> {
            wanted = line == null ? null : line.agency().id();
            chosen.run();
        });
        agencies.onChange(() -> show(wanted));
    }

    public JComponent component() {
        return chooser;
    }

    /** The agency of today; of one that has gone, who answers for it. */
    public @Nullable UUID id() {
        return id(View.TODAY);
    }

    /** As it was, one that has gone is itself. */
    public @Nullable UUID id(View view) {
        AgencyLine line = chooser.choice();
        if (line == null) {
            return wanted;
        }
        AgencyLine.Former former = line.former();
        return former != null && view.asItWas() ? former.id() : line.agency().id();
    }

    /** Shows what is narrowed by. */
    public void show(@Nullable UUID id) {
        wanted = id;
        chooser.setItems(agencies.lines());
        AgencyLine shown = chooser.choice();
        if (shown != null && agencies.lines().contains(shown) && (isNow(shown, id) || isFormer(shown, id))) {
            return;
        }
        AgencyLine line = agencies.lines().stream()
                .filter(one -> one.former() == null && isNow(one, id))
                .findFirst()
                .or(() -> agencies.lines().stream()
                        .filter(one -> isFormer(one, id))
                        .findFirst())
                .orElse(null);
        // Else what somebody is just typing would be lost.
        if (!Objects.equals(shown, line)) {
            chooser.choose(line);
        }
    }

    private static boolean isNow(AgencyLine line, @Nullable UUID id) {
        return line.agency().id().equals(id);
    }

    private static boolean isFormer(AgencyLine line, @Nullable UUID id) {
        AgencyLine.Former former = line.former();
        return former != null && former.id().equals(id);
    }
}
