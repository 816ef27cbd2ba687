package congtam.ui.shell;

import congtam.ui.kit.Glyph;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/**
 * Every command of the program. Menu, tool bar, palette and the sheet of shortcuts read this list; the desk supplies what each
 * does and when it can be done. Its text stands in the bundle under {@code command.<NAME>}.
 */
public enum Command {
    NEW_COMPLAINT(Menu.COMPLAINT, Glyph.ADD, "ctrl N"),
    IMPORT_COMPLAINTS(Menu.COMPLAINT, Glyph.IMPORT, "ctrl I"),
    OPEN_SELECTED(Menu.COMPLAINT, Glyph.NEXT, "ctrl O"),
    PRINT_CASE(Menu.COMPLAINT, Glyph.PRINT, "ctrl P"),
    SAVE(Menu.COMPLAINT, Glyph.SAVE, "ctrl S"),
    CASE_OPENINGS(Menu.COMPLAINT, Glyph.CLOCK),
    DESTROY_PERSON(Menu.COMPLAINT, Glyph.WARNING),
    PASTE_FILES(Menu.COMPLAINT, Glyph.CLIP, "ctrl shift V"),
    CLOSE_TAB(Menu.COMPLAINT, Glyph.CLOSE, "ctrl W"),

    NEW_VISIT(Menu.VISIT, Glyph.VISIT, "ctrl shift N"),
    VISIT_OF_COMPLAINT(Menu.VISIT, Glyph.VISIT, "ctrl shift K"),

    OPEN_REGISTER(Menu.REGISTER, Glyph.FOLDER, "ctrl shift O"),
    VERIFY(Menu.REGISTER, Glyph.SHIELD),
    SHOW_AGENCIES(Menu.REGISTER, Glyph.TREE, "ctrl shift A"),
    SHOW_BOOK(Menu.REGISTER, Glyph.CALENDAR, "ctrl shift L"),
    MANAGE_USERS(Menu.REGISTER, Glyph.USER),
    SHOW_ROLES(Menu.REGISTER, null),
    READ_LOG(Menu.REGISTER, Glyph.CLOCK),
    NEW_RECOVERY_KEY(Menu.REGISTER, null),
    LOCK(Menu.REGISTER, null, "ctrl L"),
    LOCK_AFTER(Menu.REGISTER, null),
    CHANGE_PASSPHRASE(Menu.REGISTER, null),
    SIGN_OUT(Menu.REGISTER, null),
    QUIT(Menu.REGISTER, Glyph.EXIT, "ctrl Q"),

    SHOW_OVERVIEW(Menu.VIEW, Glyph.OVERVIEW, "ctrl 1"),
    SHOW_LIST(Menu.VIEW, Glyph.LIST, "ctrl 2"),
    SHOW_VISITS(Menu.VIEW, Glyph.VISIT, "ctrl 3"),
    SHOW_SUMMARY(Menu.VIEW, Glyph.CHART, "ctrl shift T"),
    SHOW_PROFILE(Menu.VIEW, Glyph.CHART, "ctrl shift G"),
    SHOW_OFFICIALS(Menu.VIEW, Glyph.USER, "ctrl shift U"),
    CALCULATE_DEADLINE(Menu.VIEW, Glyph.CLOCK, "ctrl shift D"),
    KNOW_NOTICES(Menu.VIEW, Glyph.CHECK, "ctrl shift R"),
    FIND(Menu.VIEW, Glyph.SEARCH, "ctrl F"),
    CLEAR_FILTER(Menu.VIEW, Glyph.CLEAR, "ctrl shift F"),
    REFRESH(Menu.VIEW, Glyph.REFRESH, "F5"),
    NEXT_TAB(Menu.VIEW, null, "ctrl TAB"),
    PREVIOUS_TAB(Menu.VIEW, null, "ctrl shift TAB"),
    THEME_SYSTEM(Menu.VIEW, null),
    THEME_LIGHT(Menu.VIEW, null),
    THEME_DARK(Menu.VIEW, Glyph.MOON),
    VIETNAMESE(Menu.VIEW, null),
    ENGLISH(Menu.VIEW, null),
    ZOOM_IN(Menu.VIEW, Glyph.ZOOM, "ctrl PLUS, ctrl EQUALS, ctrl ADD"),
    ZOOM_OUT(Menu.VIEW, null, "ctrl MINUS, ctrl SUBTRACT"),
    ZOOM_RESET(Menu.VIEW, null, "ctrl 0"),

    GUIDE(Menu.HELP, Glyph.HELP, "F1"),
    PALETTE(Menu.HELP, Glyph.COMMAND, "ctrl K"),
    SHORTCUTS(Menu.HELP, Glyph.KEYBOARD, "shift F1"),
    ABOUT(Menu.HELP, Glyph.INFO);

    private final Menu menu;
    private final @Nullable Glyph glyph;
    private final String keys;

    Command(Menu menu, @Nullable Glyph glyph) {
        this(menu, glyph, "");
    }

    Command(Menu menu, @Nullable Glyph glyph, String keys) {
        this.menu = menu;
        this.glyph = glyph;
        this.keys = keys;
    }

    /** The menus, from left to right; texts under {@code Menu.<NAME>}. */
    enum Menu {
        REGISTER,
        COMPLAINT,
        VISIT,
        VIEW,
        HELP
    }

    /** The lines of a menu before which a separator stands. */
    boolean beginsGroup() {
        return this == SAVE
                || this == QUIT
                || this == MANAGE_USERS
                || this == LOCK
                || this == NEXT_TAB
                || this == THEME_SYSTEM
                || this == VIETNAMESE
                || this == ZOOM_IN
                || this == ABOUT;
    }

    /** Whether it chooses one of several, and the menu marks which. */
    boolean isChoice() {
        return switch (this) {
            case THEME_SYSTEM, THEME_LIGHT, THEME_DARK, VIETNAMESE, ENGLISH -> true;
            default -> false;
        };
    }

    String textKey() {
        return "command." + name();
    }

    Menu menu() {
        return menu;
    }

    @Nullable
    Glyph glyph() {
        return glyph;
    }

    /** The keys, the one that is shown first. On a Mac the command key stands for Ctrl, except beside Tab. */
    List<KeyStroke> keys() {
        boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
        return Arrays.stream(keys.split(", "))
                .filter(key -> !key.isEmpty())
                .map(key -> mac && !key.endsWith("TAB") ? key.replace("ctrl", "meta") : key)
                .map(KeyStroke::getKeyStroke)
                .toList();
    }
}
