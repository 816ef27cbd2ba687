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

    /** Before the first component is made. */
    public static void install(Choice choice, int zoom) {
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
        FlatLaf.setup(isDark(choice) ? new FlatDarkLaf() : new FlatLightLaf());
        scaleLayouts();
    }

    /** Layouts measure in the theme's pixels, which grow with the zoom. */
    private static void scaleLayouts() {
        float scale = UIScale.getUserScaleFactor();
        PlatformDefaults.setHorizontalScaleFactor(scale);
        PlatformDefaults.setVerticalScaleFactor(scale);
    }

    /** On all open windows. */
    public static void change(Choice choice) {
        FlatLaf.setup(isDark(choice) ? new FlatDarkLaf() : new FlatLightLaf());
        FlatLaf.updateUI();
    }

    public static void zoom(int percent) {
        if (UIScale.setZoomFactor(percent / 100f)) {
            scaleLayouts();
            FlatLaf.updateUI();
        }
    }

    private static boolean isDark(Choice choice) {
        return switch (choice) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> SystemTheme.isDark();
        };
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
