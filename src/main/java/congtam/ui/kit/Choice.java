package congtam.ui.kit;

/** A value of a closed list with its words, so that a combo box shows it, reads it aloud and finds it by typing. */
public record Choice<T>(T value, String words) {
    @Override
    public String toString() {
        return words;
    }
}
