package congtam.deadline;

/** Why a day is not what its weekday says. */
public enum DayType {
    /** Nghỉ lễ, tết (Labour Code, article 112). */
    HOLIDAY,
    /** Nghỉ bù: for a holiday that fell on a weekly rest day (article 111, paragraph 3). */
    MAKE_UP_REST,
    /** Nghỉ hoán đổi: a working day given off in exchange for another. */
    SWAPPED_REST,
    /** Làm bù: a weekly rest day that is worked in exchange. */
    WORKED_SATURDAY;

    public boolean works() {
        return this == WORKED_SATURDAY;
    }
}
