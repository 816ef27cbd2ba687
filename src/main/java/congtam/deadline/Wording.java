package congtam.deadline;

import congtam.text.Language;
import congtam.text.Vietnamese;

/** Words that are data; where the English ones are missing, the Vietnamese stand for both. */
public record Wording(String vi, String en) {
    public Wording {
        vi = Vietnamese.clean(vi);
        en = Vietnamese.clean(en);
    }

    public String in(Language language) {
        return language == Language.VIETNAMESE || en.isEmpty() ? vi : en;
    }
}
