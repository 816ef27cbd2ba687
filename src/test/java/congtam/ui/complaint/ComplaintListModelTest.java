package congtam.ui.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.complaint.ComplaintFilter;
import congtam.complaint.ComplaintRow;
import congtam.complaint.ComplaintSort;
import congtam.complaint.ComplaintState;
import congtam.office.Office;
import congtam.register.Register;
import congtam.testing.Keys;
import congtam.testing.Samples;
import congtam.ui.kit.ListModel;
import congtam.ui.testing.DirectBackground;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComplaintListModelTest {
    @TempDir
    Path folder = Path.of("");

    private Office office;
    private ComplaintListModel list;

    @BeforeEach
    void open() {
        office = Office.open(Keys.in(folder), Register.Missing.CREATE, Clock.systemUTC(), () -> {});
        list = new ComplaintListModel(() -> office, Samples.CLERK, new DirectBackground());
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void log(String words) {
        office.complaints().receive(Samples.CLERK, Samples.complaint(words, null));
        office.register().catchUp();
    }

    @Test
    void beforeTheFirstAnswerItOpens() {
        assertThat(list.state()).isEqualTo(ListModel.State.OPENING);
    }

    @Test
    void anEmptyRegisterSaysWhatToDo() {
        list.start();

        assertThat(list.state()).isEqualTo(ListModel.State.EMPTY_REGISTER);
        assertThat(list.rows().total()).hasValue(0);
    }

    @Test
    void aFilterThatNothingMeetsCanBeCleared() {
        log("Chờ giấy chứng nhận");
        list.start();
        list.show(ComplaintFilter.ALL.withText("không ai nói thế"));
        assertThat(list.state()).isEqualTo(ListModel.State.NOTHING_MATCHES);

        list.clear();

        assertThat(list.state()).isEqualTo(ListModel.State.ROWS);
        assertThat(list.rows().total()).hasValue(1);
    }

    @Test
    void wordsAreFoundWithoutMarks() {
        log("Đường vào xóm bị lấn chiếm");
        log("Chờ giấy chứng nhận");
        list.start();

        list.show(ComplaintFilter.ALL.withText("duong xom"));

        assertThat(list.rows().rows()).extracting(ComplaintRow::number).containsExactly("PA-2026-000001");
    }

    @Test
    void aStateNarrowsWithoutForgettingTheRestOfTheFilter() {
        UUID agency = UUID.randomUUID();
        list.start();
        list.show(new ComplaintFilter("giấy", agency, null, null, null, null));

        list.show(list.filter().withState(ComplaintState.CLOSED));

        assertThat(list.filter())
                .isEqualTo(new ComplaintFilter("giấy", agency, null, ComplaintState.CLOSED, null, null));
    }

    @Test
    void anotherOrderReadsTheRowsAgain() {
        log("một");
        log("hai");
        list.start();

        list.sort(new ComplaintSort(ComplaintSort.Column.NUMBER, false));

        assertThat(list.rows().rows())
                .extracting(ComplaintRow::number)
                .containsExactly("PA-2026-000001", "PA-2026-000002");
    }

    @Test
    void aRegisterThatCannotBeReadIsNamedAndAskedAgain() {
        office.close();
        list.start();
        assertThat(list.state()).isEqualTo(ListModel.State.FAILED);
        open();

        list.start();

        assertThat(list.state()).isEqualTo(ListModel.State.EMPTY_REGISTER);
    }
}
