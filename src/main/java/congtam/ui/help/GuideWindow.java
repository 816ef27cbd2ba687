package congtam.ui.help;

import congtam.ui.kit.Glyph;
import congtam.ui.kit.GuidePage;
import congtam.ui.kit.Mnemonic;
import congtam.ui.kit.PartKey;
import congtam.ui.kit.Ui;
import java.awt.BorderLayout;
import java.awt.Dialog;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Window;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The guide beside the work: it blocks nothing, and one can read on while a dialog waits for an answer. */
public final class GuideWindow {
    public static final String NAME = "guide";

    private static final Dimension SIZE = new Dimension(820, 680);

    private final Ui ui;
    private final Guide guide;
    private final Reading reading;
    private final JFrame frame;
    private final GuideText text = new GuideText(this::follow);
    private final JButton back;
    private final JButton forward;
    private int asked;

    public GuideWindow(Ui ui, Window owner) {
        this.ui = ui;
        this.guide = new Guide(ui.texts().language());
        this.reading = new Reading(GuidePage.CONTENTS.file());
        this.frame = new JFrame(ui.texts().get("guide.title"));
        this.back = button("guide.back", Glyph.BACK, this::back);
        this.forward = button("guide.forward", Glyph.NEXT, this::forward);
        setUp(owner);
    }

    private void setUp(Window owner) {
        frame.setName(NAME);
        frame.setIconImages(owner.getIconImages());
        frame.setModalExclusionType(Dialog.ModalExclusionType.APPLICATION_EXCLUDE);
        frame.setDefaultCloseOperation(JFrame.HIDE_ON_CLOSE);
        JPanel bar = new JPanel(new MigLayout("insets 8 16 8 16, gapx 6"));
        bar.putClientProperty("FlatLaf.style", "background: $CongTam.navigation");
        bar.add(back);
        bar.add(forward);
        bar.add(button("guide.contents", Glyph.LIST, this::contents));
        text.getAccessibleContext().setAccessibleName(ui.texts().get("guide.title"));
        JPanel content = new JPanel(new BorderLayout());
        content.add(bar, BorderLayout.NORTH);
        content.add(text.component(), BorderLayout.CENTER);
        // In the text itself too, which would keep the backspace although nothing can be erased there.
        PartKey.GUIDE_BACK.bind(text, this::back);
        PartKey.GUIDE_BACK.bindAround(content, this::back);
        PartKey.GUIDE_FORWARD.bindAround(content, this::forward);
        PartKey.GUIDE_CONTENTS.bindAround(content, this::contents);
        PartKey.WINDOW_CLOSE.bindInWindow(content, () -> frame.setVisible(false));
        frame.setContentPane(content);
        place(owner);
    }

    /** At the right of the screen, so that what is explained stays in sight. */
    private void place(Window owner) {
        Rectangle screen = owner.getGraphicsConfiguration().getBounds();
        int width = Math.min(SIZE.width, screen.width);
        int height = Math.min(SIZE.height, screen.height);
        frame.setBounds(screen.x + screen.width - width, screen.y + (screen.height - height) / 2, width, height);
    }

    private JButton button(String key, Glyph glyph, Runnable effect) {
        JButton button = Mnemonic.button(ui.texts().get(key), new JButton(glyph.small()));
        button.setName(key);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.addActionListener(e -> effect.run());
        return button;
    }

    /** Opens the guide at a page, or turns to it where it is open. */
    public void open(GuidePage page) {
        reading.go(page.file());
        show();
        frame.setVisible(true);
        frame.toFront();
        text.requestFocusInWindow();
    }

    private void follow(String link) {
        reading.go(Guide.target(link));
        show();
    }

    private void back() {
        reading.back();
        show();
    }

    private void forward() {
        reading.forward();
        show();
    }

    private void contents() {
        reading.go(GuidePage.CONTENTS.file());
        show();
    }

    private void show() {
        back.setEnabled(reading.canGoBack());
        forward.setEnabled(reading.canGoForward());
        String page = reading.page();
        int asking = ++asked;
        ui.background()
                .run(progress -> guide.html(page))
                .onResult(html -> {
                    if (asking == asked) {
                        text.show(guide.address(page), html);
                    }
                })
                .onFailure(failure -> ui.problems().show(frame, failure))
                .start();
    }

    public void dispose() {
        frame.dispose();
    }
}
