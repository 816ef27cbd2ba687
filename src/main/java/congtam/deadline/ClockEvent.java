package congtam.deadline;

import congtam.text.Problem;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What moves a due date; nothing else does. Who decided it and by which document is part of it. */
public sealed interface ClockEvent {
    LocalDateTime at();

    record Started(LocalDateTime at) implements ClockEvent {}

    /** Tạm đình chỉ; a clock may stand still for several grounds at once. */
    record Paused(LocalDateTime at, String ground, String by, String document) implements ClockEvent {}

    /** The ground is gone. */
    record Resumed(LocalDateTime at, String ground, String by, String document) implements ClockEvent {}

    /** Gia hạn, by an amount of the limit's unit. */
    record Extended(LocalDateTime at, int amount, String ground, String by, String document) implements ClockEvent {}

    /** Chuyển: another body has to act now. */
    record Referred(LocalDateTime at, String to, String document) implements ClockEvent {}

    record Answered(LocalDateTime at, String document) implements ClockEvent {}

    /** The matter is taken up again, by a leader's decision or because the citizen answered back; the limit runs a second time. */
    record Reopened(LocalDateTime at, String reason, String by) implements ClockEvent {
        public Reopened {
            if (reason.isBlank()) {
                throw Problem.of("deadline.reopened-without-reason");
            }
        }
    }

    /** A leader wants it before a day ("báo cáo trước ngày 30/11"); the last such word stands. */
    record Directed(LocalDateTime at, LocalDate before, String by, String document) implements ClockEvent {}
}
