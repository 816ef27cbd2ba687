package congtam.report;

import java.time.LocalDate;

/** A span of reporting with its name, such as "Quý IV/2026". */
public record Period(String name, LocalDate from, LocalDate to) {}
