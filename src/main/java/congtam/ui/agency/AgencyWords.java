package congtam.ui.agency;

import congtam.agency.AgencyLine;
import congtam.text.Texts;

/** How an agency is offered: by its name, or by a former one with what has become of it. */
public final class AgencyWords {
    private AgencyWords() {}

    public static String of(Texts texts, AgencyLine line) {
        AgencyLine.Former former = line.former();
        return former == null
                ? line.agency().name()
                : former.name() + ", "
                        + texts.get(
                                "agency.since",
                                texts.date(former.since()),
                                line.agency().shown());
    }
}
