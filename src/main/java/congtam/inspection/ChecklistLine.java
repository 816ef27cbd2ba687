package congtam.inspection;

import congtam.text.Language;

/**
 * A line of the checklist, or the title of a group of lines.
 *
 * @param code a letter for a group, such as {@code A}; letter and number for a line, such as {@code A1}; never used for another
 *     line later, because findings name it
 */
public record ChecklistLine(String code, String vietnamese, String english) {
    public String text(Language language) {
        return switch (language) {
            case VIETNAMESE -> vietnamese;
            case ENGLISH -> english;
        };
    }

    String group() {
        return code.substring(0, 1);
    }

    boolean isGroup() {
        return code.length() == 1;
    }
}
