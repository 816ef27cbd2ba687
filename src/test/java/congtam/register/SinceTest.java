package congtam.register;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.office.Office;
import congtam.testing.Engines;
import congtam.testing.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was written since an entry is asked once a minute by every window. */
class SinceTest extends OnBothEngines {
    @ParameterizedTest
    @EnumSource(Engines.class)
    void whatWasWrittenOfOneKindIsFoundWithoutReadingTheLedger(Engines engine) {
        honest = false;
        Office office = open(engine);
        office.complaints().receive(Samples.CLERK, Samples.complaint("Chờ giấy", null));
        long seq = office.register().seal().seq();
        String numbers = switch (office.register().location()) {
            case RegisterLocation.InFolder _ -> "system_range(1000, 20000)";
            case RegisterLocation.OnPostgres _ -> "generate_series(1000, 20000)";
        };
        assertThat(sql(
                        "insert into ledger_entry select n.x, tx, at, who, act, kind, record_id, n.x, format, previous_hash, hash"
                                + " from ledger_entry cross join " + numbers + " as n(x) where kind = 'complaint'"))
                .isEqualTo(19_001);
        sql("analyze");

        for (String kind : new String[] {"clock", Links.NAME}) {
            String plan = office.register()
                    .read(db -> db.explain(Since.written(kind, seq - 1)).plan());
            assertThat(plan).as(kind).containsIgnoringCase("ledger_entry_by_kind");
        }
    }
}
