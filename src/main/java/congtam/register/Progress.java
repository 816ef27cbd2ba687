package congtam.register;

/** How far long work is, and whether the user has asked it to stop. */
public interface Progress {
    /** For work that nobody watches. */
    Progress NONE = new Progress() {
        @Override
        public void at(long done, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** Called now and then; {@code total} is 0 while it is not known. */
    void at(long done, long total);

    /** Work looks at this between steps that are whole, and stops there. */
    boolean cancelled();
}
