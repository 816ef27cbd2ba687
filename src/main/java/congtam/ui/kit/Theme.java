package congtam.ui.kit;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.util.Objects;
import javax.swing.UIManager;
import net.miginfocom.layout.PlatformDefaults;
import net.miginfocom.layout.UnitValue;

/** Light, dark or as the system is. Colours and sizes stand in the properties files of {@code congtam.themes} only. */
public final class Theme {
    private static final String PROPERTIES = "congtam.themes";

    private Theme() {}

    /** What the user can choose. */
    public enum Choice {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** What it comes down to. */
    public enum Look {
        LIGHT,
        DARK;

        static Look of(boolean dark) {
            return dark ? DARK : LIGHT;
        }

        /** May wait for the system's answer, so never on the event dispatch thread. */
        public static Look of(Choice choice) {
            return of(choice == Choice.DARK || (choice == Choice.SYSTEM && SystemTheme.isDark()));
        }
    }

    /** Before the first component is made. */
    public static void install(Look look, int zoom) {
        FlatLaf.registerCustomDefaultsSource(PROPERTIES);
        float[] zooms = new float[Settings.ZOOMS.size()];
        for (int i = 0; i < zooms.length; i++) {
            zooms[i] = Settings.ZOOMS.get(i) / 100f;
        }
        UIScale.setSupportedZoomFactors(zooms);
        UIScale.setZoomFactor(zoom / 100f);
        PlatformDefaults.setDefaultHorizontalUnit(UnitValue.LPX);
        PlatformDefaults.setDefaultVerticalUnit(UnitValue.LPY);
        PlatformDefaults.setLogicalPixelBase(PlatformDefaults.BASE_SCALE_FACTOR);
        set(look);
        scaleLayouts();
    }

    /** Layouts measure in the theme's pixels, which grow with the zoom. */
    private static void scaleLayouts() {
        float scale = UIScale.getUserScaleFactor();
        PlatformDefaults.setHorizontalScaleFactor(scale);
        PlatformDefaults.setVerticalScaleFactor(scale);
    }

    /** On all open windows. */
    public static void change(Look look) {
        set(look);
        FlatLaf.updateUI();
    }

    private static void set(Look look) {
        FlatLaf.setup(look == Look.DARK ? new FlatDarkLaf() : new FlatLightLaf());
    }

    public static void zoom(int percent) {
        if (UIScale.setZoomFactor(percent / 100f)) {
            scaleLayouts();
            FlatLaf.updateUI();
        }
    }

    /** A colour of the theme by its name in the properties. */
    public static Color colour(String name) {
        return Objects.requireNonNull(UIManager.getColor("CongTam." + name), name);
    }

    /** A size of the theme in pixels of this screen. */
    public static int size(String name) {
        return UIScale.scale(UIManager.getInt("CongTam." + name));
    }
}
