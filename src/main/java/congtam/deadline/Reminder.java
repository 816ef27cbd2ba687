package congtam.deadline;

import java.time.LocalDateTime;

/**
 * Somebody is told how a case stands.
 *
 * @param since when the case has reached the level, whether anybody is at work or not
 * @param at when they are told: at once, or when the office opens again
 */
public record Reminder(Level level, LocalDateTime since, LocalDateTime at) {}
