package congtam.ui.shell;

import congtam.access.Step;
import congtam.access.Viewer;
import congtam.complaint.Acknowledged;
import congtam.complaint.CaseNotices.AtLevel;
import congtam.complaint.CaseNotices.News;
import congtam.complaint.ComplaintSort;
import congtam.office.Office;
import congtam.ui.kit.Mnemonic;
import congtam.ui.kit.NoticeBar;
import congtam.ui.kit.Settings;
import congtam.ui.kit.Ui;
import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;

/**
 * How many cases press, beside the navigation, and a quiet line when more have come to: what stands there is news to whoever is
 * signed in until they say that they know.
 */
final class DeskNotices {
    static final String BAR = "notices";
    static final String LEVEL = "notices.level.";
    static final String KNOWN = "notices.known";

    /** Levels are reached without anybody writing anything. */
    private static final int LOOKS_EVERY_MILLIS = 60_000;

    /** Entries of the ledger after which it is kept that there was nothing to tell, so that the next question is a short one. */
    private static final long MANY = 5_000;

    private final Ui ui;
    private final Viewer viewer;
    private final OfficeDoor door;
    private final DeskLists lists;
    private final NoticeBar bar = new NoticeBar(BAR);
    private final Timer timer = new Timer(LOOKS_EVERY_MILLIS, e -> refresh());
    private Consumer<List<Navigation.Count>> counts = none -> {};
    private Runnable shown = () -> {};
    private @Nullable News news;
    private boolean reading;
    private boolean again;

    /** Makes it; nothing is read before {@link #refresh}. */
    DeskNotices(Ui ui, Viewer viewer, OfficeDoor door, DeskLists lists) {
        this.ui = ui;
        this.viewer = viewer;
        this.door = door;
        this.lists = lists;
    }

    private record Read(List<AtLevel> standing, News news) {}

    /** What is in front, with the line above it. */
    JComponent above(JComponent work) {
        JPanel panel = new JPanel(new BorderLayout());
        panel.add(bar, BorderLayout.NORTH);
        panel.add(work, BorderLayout.CENTER);
        return panel;
    }

    void bind(Commands commands, Navigation navigation) {
        counts = navigation::count;
        shown = commands::update;
        commands.on(Command.KNOW_NOTICES, this::acknowledge).when(Command.KNOW_NOTICES, bar::isVisible);
        timer.start();
    }

    /** Counts again, and looks for news. */
    void refresh() {
        if (!door.isOpen() || !viewer.may(Step.READ_COMPLAINT)) {
            return;
        }
        if (reading) {
            again = true;
            return;
        }
        reading = true;
        again = false;
        Acknowledged known = known();
        ui.background()
                .run(progress -> {
                    Office office = door.get();
                    return new Read(
                            office.notices().standing(viewer), office.notices().news(viewer, known));
                })
                .onResult(this::show)
                // The list fails for the same reason, and says so.
                .onFailure(failure -> ended())
                .onCancelled(this::ended)
                .start();
    }

    private void show(Read read) {
        counts.accept(read.standing().stream()
                .map(one ->
                        new Navigation.Count(DeskNavigation.DUE + one.level().code(), one.cases()))
                .toList());
        // What was acknowledged while it was counted anew is asked for once more.
        if (!again) {
            show(read.news());
        }
        ended();
    }

    private void show(News fresh) {
        news = fresh;
        if (fresh.told().isEmpty()) {
            bar.clear();
            if (!fresh.closed() && fresh.upTo().entry() - known().entry() > MANY) {
                keep(fresh.upTo());
            }
            shown.run();
            return;
        }
        List<JButton> offers = new ArrayList<>();
        fresh.told().forEach(one -> offers.add(offer(one)));
        JButton known = Mnemonic.button(ui.texts().get("notices.known"), new JButton());
        known.setName(KNOWN);
        known.addActionListener(e -> acknowledge());
        offers.add(known);
        bar.show(NoticeBar.Tone.ATTENTION, ui.texts().get("notices.words"), offers.toArray(JButton[]::new));
        shown.run();
    }

    private JButton offer(AtLevel one) {
        String name = one.level().name().in(ui.texts().language());
        JButton button = new JButton(ui.texts().get("notices.level", name, one.cases()));
        button.setName(LEVEL + one.level().code());
        button.addActionListener(e -> lists.complaints(one.filter(), ComplaintSort.SOONEST_DUE));
        return button;
    }

    private void ended() {
        reading = false;
        if (again) {
            refresh();
        }
    }

    private void acknowledge() {
        News told = news;
        if (told != null) {
            keep(told.upTo());
            bar.clear();
            shown.run();
            refresh();
        }
    }

    private void keep(Acknowledged upTo) {
        Settings.Known known = new Settings.Known(upTo.at(), upTo.entry());
        ui.preferences().change(settings -> settings.withKnown(user(), known));
    }

    private Acknowledged known() {
        Settings.Known known = ui.preferences().settings().known().get(user());
        return known == null ? Acknowledged.NOTHING : new Acknowledged(known.at(), known.entry());
    }

    private String user() {
        return viewer.id() == null ? viewer.name() : viewer.id().toString();
    }

    void close() {
        timer.stop();
    }
}
