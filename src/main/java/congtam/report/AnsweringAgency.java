package congtam.report;

import congtam.agency.Directory;
import congtam.office.Office;
import congtam.register.RecordRef;
import congtam.text.Texts;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agency as it was called, and who answers by now for what it answered for. */
final class AnsweringAgency {
    private final Office office;
    private final Texts texts;

    AnsweringAgency(Office office, Texts texts) {
        this.office = office;
        this.texts = texts;
    }

    /** Empty for none. */
    String of(RecordRef record, @Nullable UUID agency, LocalDate day) {
        Directory directory = office.agencies().directory();
        LocalDate today = LocalDate.ofInstant(office.register().clock().instant(), Texts.ZONE);
        return directory
                .get(agency)
                .map(body -> body.nearest(day).name())
                .map(name -> agency == null
                        ? name
                        : directory
                                .answersNow(record, agency, today)
                                .map(now -> name + " ("
                                        + texts.get("agency.now-since", texts.date(now.since()), now.name()) + ")")
                                .orElse(name))
                .orElse("");
    }
}
