package congtam.access;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.Complaints;
import congtam.complaint.Protection;
import congtam.office.Office;
import congtam.person.Person;
import congtam.person.Redaction;
import congtam.testing.Engines;
import congtam.testing.Samples;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who called is shown for a purpose, to those who handle the case, and found by nobody else. */
class CallerTest extends AccessDesk {
    private static final String NAMED = "Tôi là HOANG THI BUOI, số 0912.345.678, chờ giấy đã hai năm";

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aCallerIsShownOnlyForAPurposeAndToThoseWhoHandleTheCase(Engines engine) {
        Office office = open(engine);
        Viewer administrator = begin(office);
        Viewer duty = join(office, administrator, "truc", "Phòng", Role.DUTY_OFFICER);
        Viewer officer = join(office, administrator, "xuly", "Phòng", Role.PROCESSING_OFFICER);
        Viewer leader = join(office, administrator, "doan", "Phòng", Role.TEAM_LEADER);
        ComplaintFile typed = office.complaints().receive(duty, Samples.complaint(NAMED, null));
        UUID id = typed.id();
        office.register().catchUp();
        assertThat(typed.caller()).as("who typed it goes on with it").isNotNull();

        for (Viewer viewer : List.of(duty, officer, leader)) {
            ComplaintFile seen = office.complaints().open(viewer, id).orElseThrow();
            assertThat(seen.callerHidden()).isTrue();
            assertThat(office.complaints().history(viewer, seen).toString()).doesNotContain("Bưởi");
            assertThat(office.timeline().ofComplaint(viewer, id).toString()).doesNotContain("Bưởi");
            assertThat(office.complaints().again(viewer, seen).orElseThrow().caller())
                    .isNull();
        }
        assertThat(office.complaints().again(duty, typed).orElseThrow().caller())
                .isNotNull();
        assertThat(refusal(() -> office.callers().reveal(leader, id, "xem thử")))
                .isEqualTo("access.denied");
        assertThat(refusal(() -> office.callers().reveal(officer, id, "xem thử")))
                .as("not given to them")
                .isEqualTo("access.beyond");
        assertThat(refusal(() -> office.callers().reveal(duty, id, "  "))).isEqualTo("access.no-reason");
        assertThat(found(office, duty, "bưởi")).isEqualTo(1);
        assertThat(found(office, officer, "bưởi")).isZero();
        assertThat(found(office, officer, "0912345678")).isZero();
        assertThat(found(office, officer, "0912.345.678")).isZero();
        assertThat(found(office, officer, "cho giay")).isEqualTo(1);

        office.assignments().assign(duty, Complaints.ref(id), Set.of(Objects.requireNonNull(officer.id())));
        ComplaintFile revealed = office.callers().reveal(officer, id, "gọi lại hỏi thêm");
        assertThat(Objects.requireNonNull(revealed.caller()).content()).isEqualTo(Samples.caller());
        assertThat(revealed.complaint().version()).as("no change of the case").isEqualTo(1);
        assertThat(found(office, officer, "bưởi")).isEqualTo(1);
        assertThat(office.timeline().ofComplaint(leader, id)).anySatisfy(step -> {
            assertThat(step.act()).isEqualTo("identity.reveal");
            assertThat(step.who()).isEqualTo("Bà xuly");
            assertThat(step.details())
                    .anySatisfy(detail -> assertThat(detail.after()).isEqualTo("gọi lại hỏi thêm"));
        });
    }

    private static long found(Office office, Viewer viewer, String words) {
        return office.complaints().count(viewer, ComplaintFilter.ALL.withText(words));
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void whoDoesNotSeeTheCallerKeepsThemAndConsentShowsThem(Engines engine) {
        Office office = open(engine);
        UUID id = office.complaints()
                .receive(Samples.CLERK, Samples.complaint(NAMED, null))
                .id();
        ComplaintFile hidden = office.complaints().open(Samples.CLERK, id).orElseThrow();
        Complaint known = hidden.complaint().content();
        assertThat(refusal(() -> office.complaints().change(Samples.CLERK, hidden, known, new Person("Ai đó", "", ""))))
                .isEqualTo("caller.hidden");
        ComplaintFile changed = office.complaints()
                .change(Samples.CLERK, hidden, known.withProtection(new Protection(false, true, "")), null);
        assertThat(changed.complaint().content().callerId()).isEqualTo(known.callerId());
        assertThat(office.complaints().open(Samples.CLERK, id).orElseThrow().caller())
                .as("agreed to be named")
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void formerCallersAreLeftOutToo(Engines engine) {
        Office office = open(engine);
        ComplaintFile first = office.complaints().receive(Samples.CLERK, Samples.complaint(NAMED, null));
        ComplaintFile unnamed = office.complaints()
                .change(Samples.CLERK, first, first.complaint().content(), null);
        office.complaints()
                .change(Samples.CLERK, unnamed, unnamed.complaint().content(), new Person("Ma Thị Yên", "", ""));
        String text = "Hoàng Thị Bưởi và chị Ma Thị Yên";
        assertThat(office.callers().redaction(first.id()).text(text, "…")).isEqualTo("… và chị …");
        assertThat(Objects.requireNonNull(
                                office.callers().redactions(List.of(first.id())).get(first.id()))
                        .text(text, "…"))
                .isEqualTo("… và chị …");
        office.register().catchUp();
        assertThat(found(office, Samples.CLERK, "buoi"))
                .as("the words still name who called before")
                .isZero();
        assertThat(found(office, Samples.CLERK, "yên")).isEqualTo(1);
        assertThat(found(office, Samples.CLERK, "cho giay")).isEqualTo(1);
    }

    @Test
    void aNameIsLeftOutHoweverItIsSpelled() {
        Redaction redaction = Redaction.of(List.of(Samples.caller()));
        assertThat(redaction.text("HOÀNG THỊ BƯỞI, hoang  thi buoi; Hoàng Thị Bưởi", "…"))
                .isEqualTo("…, …; …");
        assertThat(redaction.text("don_hoang-thi-buoi_0912345678.pdf", "…")).isEqualTo("don_…_….pdf");
        assertThat(redaction.text("0912 345 678 hoặc 0912.345.678, không phải 10912345678", "…"))
                .isEqualTo("… hoặc …, không phải 10912345678");
        assertThat(redaction.text("gọi +84 912.345.678 hoặc 84912345678", "…")).isEqualTo("gọi … hoặc …");
        assertThat(redaction.text("Bưởi Diễn, Hoàng Thị Bưởis", "…")).isEqualTo("Bưởi Diễn, Hoàng Thị Bưởis");
    }
}
