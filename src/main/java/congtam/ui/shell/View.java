package congtam.ui.shell;

import congtam.office.Office;
import congtam.register.RecordRef;
import java.util.List;
import javax.swing.JPanel;

/** What stands in the window while somebody is in: the desk of those who work on cases, or that of those who run the system. */
interface View {
    JPanel content();

    Commands commands();

    /** Begins to read; what comes waits for the register. */
    void start();

    void opened(Office office);

    /** Puts the keyboard where work begins. */
    void focus();

    /** Goes on once nothing unsaved is left. */
    void leave(Runnable then);

    /** What stands open, to be opened again in another language. */
    List<RecordRef> records();

    void reopen(List<RecordRef> records);

    void closed();
}
