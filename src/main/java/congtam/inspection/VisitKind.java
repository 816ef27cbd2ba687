package congtam.inspection;

/** Whether the unit knew that the team would come. */
public enum VisitKind {
    /** Đột xuất. */
    SURPRISE,
    /** Có báo trước, theo kế hoạch. */
    ANNOUNCED
}
