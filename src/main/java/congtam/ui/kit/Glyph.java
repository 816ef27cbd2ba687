package congtam.ui.kit;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.util.Locale;
import javax.swing.Icon;

/** The program's icons, drawn in one hand: lines in the colour of the text beside them. */
public enum Glyph {
    ADD,
    BACK,
    CALENDAR,
    CHART,
    CHECK,
    CLEAR,
    CLIP,
    CLOCK,
    CLOSE,
    COMMAND,
    DATABASE,
    ERROR,
    EXIT,
    FOLDER,
    GLOBE,
    HELP,
    IMPORT,
    INBOX,
    INFO,
    KEYBOARD,
    LIST,
    MINUS,
    MOON,
    NEXT,
    OVERVIEW,
    PREVIOUS,
    PRINT,
    REFRESH,
    SAVE,
    SEARCH,
    SHIELD,
    TREE,
    USER,
    VISIT,
    WARNING,
    ZOOM;

    private static final int SMALL = 16;
    private static final int LARGE = 40;

    public Icon small() {
        return icon(SMALL);
    }

    /** For empty pages and messages. */
    public Icon large() {
        return icon(LARGE);
    }

    private Icon icon(int size) {
        FlatSVGIcon icon = new FlatSVGIcon("congtam/icons/" + name().toLowerCase(Locale.ROOT) + ".svg", size, size);
        icon.setColorFilter(new FlatSVGIcon.ColorFilter((component, colour) -> component.getForeground()));
        return icon;
    }
}
