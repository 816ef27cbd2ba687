package congtam.text;

/** A word of the bundles inside a problem, such as the name of a field, put in the reader's language when it is shown. */
public record Label(String key) {}
