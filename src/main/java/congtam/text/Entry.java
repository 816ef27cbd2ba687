package congtam.text;

/** Text as it enters the program: one spelling, and not longer than its place. */
public final class Entry {
    private Entry() {}

    /**
     * The clean text.
     *
     * @param label the bundle's key for the name of the field
     * @param most in UTF-16 units, as Java counts
     * @throws Problem if it is longer
     */
    public static String limited(String text, String label, int most) {
        String clean = Vietnamese.clean(text);
        if (clean.length() > most) {
            throw Problem.of("text.too-long", new Label(label), clean.length(), most);
        }
        return clean;
    }
}
