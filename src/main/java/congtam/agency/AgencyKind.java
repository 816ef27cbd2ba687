package congtam.agency;

/** What sort of body an agency is; kinds of the province's offices. */
public enum AgencyKind {
    /** Sở, or a body of its rank. */
    DEPARTMENT,
    /** An organisation under a department: chi cục, trung tâm, land registration branch. */
    SUBORDINATE,
    /** UBND tỉnh. */
    PROVINCE,
    /** UBND of a commune (xã). */
    COMMUNE,
    /** UBND of a ward (phường). */
    WARD,
    /** Trung tâm Phục vụ hành chính công. */
    ONE_STOP,
    /** School, hospital and other public service units. */
    PUBLIC_SERVICE,
    /** Central bodies in the province: tax, social insurance, police. */
    VERTICAL,
    /** Whatever an import brought that nobody has sorted yet. */
    OTHER
}
