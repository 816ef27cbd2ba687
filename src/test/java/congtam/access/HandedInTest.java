package congtam.access;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.complaint.CaseClocks;
import congtam.complaint.ClockView;
import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.complaint.Complaints;
import congtam.office.Office;
import congtam.person.Person;
import congtam.register.Attachment;
import congtam.register.Progress;
import congtam.register.Stored;
import congtam.testing.Engines;
import congtam.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What services are handed as seen is not believed: a right for one thing moves nothing else. */
class HandedInTest extends AccessDesk {
    @ParameterizedTest
    @EnumSource(Engines.class)
    void aGeneralChangeMovesNeitherNumberNorProtectionNorAnotherCaller(Engines engine) {
        Office office = open(engine);
        Viewer administrator = begin(office);
        Viewer officer = join(office, administrator, "truc", "Phòng", Role.DUTY_OFFICER);
        ComplaintFile secret = office.complaints().receive(officer, Samples.protectedComplaint("Nhận tiền", null));
        ComplaintFile other = office.complaints().receive(officer, Samples.complaint("Chờ giấy", null));
        Complaint known = secret.complaint().content();
        Complaint loose = new Complaint(
                "PA-2026-999999",
                known.receivedAt(),
                known.channel(),
                known.line(),
                known.receivedBy(),
                other.complaint().content().callerId(),
                "Lời khác",
                known.state(),
                "nơi khác:1",
                known.contents());
        Stored<Complaint> forged = new Stored<>(secret.id(), secret.complaint().version(), loose);

        Complaint after = office.complaints()
                .change(officer, new ComplaintFile(forged, null), loose, null)
                .complaint()
                .content();

        assertThat(after.words()).isEqualTo("Lời khác");
        assertThat(after.number()).isEqualTo(known.number());
        assertThat(after.source()).isNull();
        assertThat(after.callerId()).isEqualTo(known.callerId());
        assertThat(after.restricted()).isTrue();

        ComplaintFile now = office.complaints().whole(secret.id());
        ComplaintFile foreign = new ComplaintFile(now.complaint(), other.caller());
        assertThat(refusal(() -> office.complaints().change(officer, foreign, after, new Person("Ai Đó Khác", "", ""))))
                .isEqualTo("caller.hidden");
        assertThat(office.complaints().whole(other.id()).caller()).isEqualTo(other.caller());

        ComplaintFile visible = office.complaints().whole(other.id());
        Stored<Complaint> denied = visible.complaint();
        assertThat(refusal(() -> office.complaints()
                        .change(
                                officer,
                                new ComplaintFile(denied, now.caller()),
                                denied.content(),
                                new Person("Ai Đó Khác", "", ""))))
                .isEqualTo("caller.hidden");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aRightForOneCaseOpensNoClockAndNoFileOfAnother(Engines engine) throws IOException {
        Office office = open(engine);
        Viewer administrator = begin(office);
        Viewer officer = join(office, administrator, "truc", "Phòng", Role.DUTY_OFFICER);
        Viewer other = join(office, administrator, "tham", "Phòng", Role.HEAD_OF_SECTION);
        UUID hidden = office.complaints()
                .receive(officer, Samples.protectedComplaint("Nhận tiền", null))
                .id();
        UUID mine = office.complaints()
                .receive(other, Samples.complaint("Chờ giấy", null))
                .id();
        Stored<Attachment> letter = office.files()
                .add(
                        officer,
                        Complaints.ref(hidden),
                        Files.writeString(folder.resolve("don.txt"), "Phong bì xanh"),
                        Progress.NONE);
        Attachment known = letter.content();
        Attachment asMine = new Attachment(
                Complaints.ref(mine),
                known.name(),
                known.mediaType(),
                known.size(),
                known.sha256(),
                known.addedAt(),
                false);

        assertThat(refusal(() -> office.files().open(other, asMine).close())).isEqualTo("attachment.gone");
        assertThat(refusal(() -> office.files().copyTo(other, asMine, folder.resolve("ra.txt"))))
                .isEqualTo("attachment.gone");
        assertThat(refusal(() -> office.files().remove(other, new Stored<>(letter.id(), letter.version(), asMine))))
                .isEqualTo("attachment.gone");
        assertThat(office.files().of(officer, Complaints.ref(hidden))).hasSize(1);

        ClockView own = office.clocks().of(other, mine).orElseThrow();
        ClockView theirs = office.clocks().of(officer, hidden).orElseThrow();
        ClockView mixed = new ClockView(mine, theirs.stored(), own.dues(), List.of(), own.mark());
        office.clocks().pause(other, mixed, new CaseClocks.Decision(null, "chờ giám định", "Giám đốc", ""));
        assertThat(office.clocks().of(officer, hidden).orElseThrow().stored()).isEqualTo(theirs.stored());
        assertThat(Objects.requireNonNull(
                                office.clocks().of(other, mine).orElseThrow().stored())
                        .content()
                        .log())
                .hasSize(2);
    }
}
