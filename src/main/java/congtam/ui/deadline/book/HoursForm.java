package congtam.ui.deadline.book;

import congtam.deadline.OfficeHours;
import congtam.deadline.book.AgencyHours;
import congtam.text.Label;
import congtam.text.Problem;
import congtam.ui.kit.Field;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The office hours of one agency, or of all, while they are typed. */
final class HoursForm {
    private static final int MOST = 500;

    final Field<String> hours = Field.text("book.hours", MOST);
    final Map<DayOfWeek, Field<Boolean>> rest = new EnumMap<>(DayOfWeek.class);
    final Field<String> document = Field.text("book.document", MOST);

    private String agency;

    /** Begins with hours that hold. */
    HoursForm(AgencyHours from) {
        this.agency = from.agency();
        hours.load(from.hours().hoursText());
        for (DayOfWeek day : DayOfWeek.values()) {
            rest.put(day, Field.of(from.hours().rest().contains(day)));
        }
        document.load(from.hours().document());
    }

    /** Says whose they are to be; empty for nobody yet. */
    void choose(String code) {
        agency = code;
    }

    /**
     * The hours.
     *
     * @throws Problem if nobody was chosen, or the hours are none
     */
    AgencyHours value() {
        if (agency.isEmpty()) {
            throw Problem.of("book.missing", new Label("book.agency"));
        }
        DayForm.settle(hours);
        DayForm.settle(document);
        String days = rest.entrySet().stream()
                .filter(day -> day.getValue().get())
                .map(day -> day.getKey().name())
                .collect(Collectors.joining(" "));
        return new AgencyHours(agency, OfficeHours.of(hours.get(), days, document.get()));
    }
}
