package congtam.inspection;

/** How far a visit is. */
public enum InspectionState {
    PLANNED,
    UNDER_WAY,
    FINISHED
}
