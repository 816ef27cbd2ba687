package congtam.deadline.book;

import congtam.deadline.OfficeHours;
import congtam.text.Vietnamese;

/**
 * The office hours of an agency.
 *
 * @param agency its code, or {@link congtam.deadline.OfficeCalendars#COMMON}
 */
public record AgencyHours(String agency, OfficeHours hours) {
    public AgencyHours {
        agency = Vietnamese.clean(agency);
    }
}
