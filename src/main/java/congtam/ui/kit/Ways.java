package congtam.ui.kit;

import congtam.register.RecordRef;
import java.util.List;
import java.util.UUID;

/** Where a record that stands open can lead to. */
public interface Ways {
    /**
     * Opens a record in its own tab.
     *
     * @param number what the user calls it
     */
    void open(RecordRef record, String number);

    /**
     * Begins a visit.
     *
     * @param causes the complaints that cause it; none for one of its own
     */
    void visit(List<UUID> causes);
}
