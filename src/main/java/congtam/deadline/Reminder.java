package congtam.deadline;

import java.time.LocalDateTime;

/** Somebody is told how a case stands, at a moment when the office is open. */
public record Reminder(Level level, LocalDateTime at) {}
