package congtam.ui.kit;

import congtam.text.Texts;
import java.time.Clock;

/** What every screen is handed. Another language is another one, and new screens. */
public record Ui(Texts texts, Background background, Problems problems, Clock clock, Preferences preferences) {}
