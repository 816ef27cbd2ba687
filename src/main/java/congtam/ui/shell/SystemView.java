package congtam.ui.shell;

import congtam.access.Step;
import congtam.access.Viewer;
import congtam.office.Office;
import congtam.register.RecordRef;
import congtam.report.Letterhead;
import congtam.ui.access.DeploymentPanel;
import congtam.ui.access.LogPanel;
import congtam.ui.access.ReadsPanel;
import congtam.ui.access.RolesPanel;
import congtam.ui.access.UsersPanel;
import congtam.ui.help.GuideWindow;
import congtam.ui.kit.BusyMark;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.GuidePage;
import congtam.ui.kit.Toast;
import congtam.ui.kit.Ui;
import congtam.ui.report.CasePreviews;
import congtam.ui.report.ReadLogPages;
import java.awt.BorderLayout;
import java.awt.Window;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** The window of those who run the system or watch over it: users, log, rights; no case anywhere. */
final class SystemView implements View {
    static final String NAME = "system";

    /** What needs no case. */
    private static final Set<Command> COMMANDS = EnumSet.of(
            Command.OPEN_REGISTER,
            Command.VERIFY,
            Command.LOCK,
            Command.CHANGE_PASSPHRASE,
            Command.NEW_RECOVERY_KEY,
            Command.SIGN_OUT,
            Command.QUIT,
            Command.REFRESH,
            Command.THEME_SYSTEM,
            Command.THEME_LIGHT,
            Command.THEME_DARK,
            Command.VIETNAMESE,
            Command.ENGLISH,
            Command.ZOOM_IN,
            Command.ZOOM_OUT,
            Command.ZOOM_RESET,
            Command.LOCK_AFTER,
            Command.GUIDE,
            Command.PALETTE,
            Command.SHORTCUTS,
            Command.ABOUT);

    private final Commands commands;
    private final JTabbedPane tabs = new JTabbedPane();
    private final JPanel content = new JPanel(new BorderLayout());
    private final List<Runnable> refreshing = new ArrayList<>();
    private final GuideWindow guide;
    private final CasePreviews previews;
    private Runnable focus = () -> {};
    private Runnable first = () -> {};
    private @Nullable ChangeFeed feed;

    SystemView(
            Ui ui,
            Viewer viewer,
            OfficeDoor door,
            Supplier<Letterhead> letterhead,
            JRootPane root,
            String where,
            BusyMark busy) {
        this.commands = new Commands(ui.texts());
        StatusLine status = new StatusLine(ui.texts(), where, viewer.name(), busy);
        DeskStatus figures = new DeskStatus(ui, viewer, door, status, () -> {});
        Toast toast = new Toast(root);
        tabs.setName(NAME);
        Window window = Objects.requireNonNull(SwingUtilities.getWindowAncestor(root));
        guide = new GuideWindow(ui, window);
        previews = new CasePreviews(ui, viewer, letterhead, content, guide::open);
        if (viewer.may(Step.MANAGE_USERS)) {
            UsersPanel users = new UsersPanel(ui, door, viewer);
            add(ui, "users.title", Glyph.USER, users.component(), users::refresh);
            focus = users::focus;
        }
        if (viewer.may(Step.DECLARE_DEPLOYMENT)) {
            DeploymentPanel deployment = new DeploymentPanel(ui, door, viewer);
            add(ui, "deployment.title", Glyph.GLOBE, deployment.component(), deployment::refresh);
        }
        if (viewer.may(Step.READ_LOG)) {
            LogPanel log = new LogPanel(ui, door, viewer);
            add(ui, "log.title", Glyph.CLOCK, log.component(), log::refresh);
            focus = log::focus;
            ReadsPanel reads =
                    DeskOversight.panel(ui, door, viewer, new ReadLogPages(ui, door, viewer, letterhead, previews));
            // Not with every change: looking at the read log is itself a line of it.
            add(ui, "reads.title", Glyph.SEARCH, reads.component(), () -> {});
            first = reads::refresh;
        }
        add(ui, "roles.title", Glyph.SHIELD, new RolesPanel(ui.texts()).component(), () -> {});
        content.add(tabs, BorderLayout.CENTER);
        content.add(status, BorderLayout.SOUTH);
        for (Command command : Command.values()) {
            commands.when(command, () -> COMMANDS.contains(command));
        }
        commands.on(Command.VERIFY, () -> figures.verify(toast, content))
                .on(Command.REFRESH, this::refresh)
                .on(Command.GUIDE, () -> guide.open(GuidePage.USERS))
                .on(Command.PALETTE, () -> Palette.open(window, ui.texts(), commands))
                .on(Command.SHORTCUTS, () -> ShortcutSheet.open(window, ui.texts(), commands));
    }

    private void add(Ui ui, String key, Glyph glyph, JComponent component, Runnable refresh) {
        tabs.addTab(ui.texts().get(key), glyph.small(), component);
        refreshing.add(refresh);
    }

    private void refresh() {
        refreshing.forEach(Runnable::run);
    }

    @Override
    public JPanel content() {
        return content;
    }

    @Override
    public Commands commands() {
        return commands;
    }

    @Override
    public void start() {
        refresh();
        first.run();
    }

    @Override
    public void opened(Office office) {
        feed = new ChangeFeed(office.register(), change -> refresh());
        commands.update();
    }

    @Override
    public void focus() {
        focus.run();
    }

    @Override
    public void leave(Runnable then) {
        then.run();
    }

    @Override
    public List<RecordRef> records() {
        return List.of();
    }

    @Override
    public void reopen(List<RecordRef> records) {
        if (!records.isEmpty()) {
            throw new IllegalStateException("no records stand open here");
        }
    }

    @Override
    public void closed() {
        previews.closeAll();
        guide.dispose();
        if (feed != null) {
            feed.close();
        }
    }
}
