package congtam.agency;

/** What sort of body an agency or an administrative unit is. */
public enum AgencyKind {
    /** Sở, or a body of its rank. */
    DEPARTMENT,
    /** An organisation under a department: chi cục, trung tâm, land registration branch. */
    SUBORDINATE,
    /** UBND tỉnh. */
    PROVINCE,
    /** UBND of a district, town or city within a province (huyện, thị xã, thành phố); none since 1 July 2025. */
    DISTRICT,
    /** UBND of a commune (xã). */
    COMMUNE,
    /** UBND of a ward (phường). */
    WARD,
    /** UBND of a township (thị trấn); none since 1 July 2025. */
    TOWNSHIP,
    /** Trung tâm Phục vụ hành chính công. */
    ONE_STOP,
    /** School, hospital and other public service units. */
    PUBLIC_SERVICE,
    /** Central bodies in the province: tax, social insurance, police. */
    VERTICAL,
    /** Whatever an import brought that nobody has sorted yet. */
    OTHER,
    /** Tỉnh, the land and its people. */
    UNIT_PROVINCE,
    /** Huyện. */
    UNIT_DISTRICT,
    /** Thành phố or thị xã within a province. */
    UNIT_CITY,
    /** Xã. */
    UNIT_COMMUNE,
    /** Phường. */
    UNIT_WARD,
    /** Thị trấn. */
    UNIT_TOWNSHIP;

    /** Whether it is an administrative unit, a piece of land with its people, and no agency, which answers for something. */
    public boolean isUnit() {
        return switch (this) {
            case UNIT_PROVINCE, UNIT_DISTRICT, UNIT_CITY, UNIT_COMMUNE, UNIT_WARD, UNIT_TOWNSHIP -> true;
            case DEPARTMENT,
                    SUBORDINATE,
                    PROVINCE,
                    DISTRICT,
                    COMMUNE,
                    WARD,
                    TOWNSHIP,
                    ONE_STOP,
                    PUBLIC_SERVICE,
                    VERTICAL,
                    OTHER -> false;
        };
    }

    /** Whether it is the people's committee of a unit, so that the unit's name stands for it. */
    public boolean isCommittee() {
        return switch (this) {
            case PROVINCE, DISTRICT, COMMUNE, WARD, TOWNSHIP -> true;
            default -> false;
        };
    }
}
