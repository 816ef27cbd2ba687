package congtam.ui.report;

import congtam.complaint.ComplaintFilter;
import congtam.inspection.InspectionFilter;

/** The lists behind the figures. */
public interface Lists {
    void complaints(ComplaintFilter filter);

    void visits(InspectionFilter filter);
}
