package congtam.text;

import java.util.Locale;

/** The languages of screen and print, Vietnamese first. */
public enum Language {
    VIETNAMESE("vi"),
    ENGLISH("en");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    public Locale locale() {
        return locale;
    }
}
