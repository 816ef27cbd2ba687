package congtam.complaint;

/** The way a submission came in. */
public enum Channel {
    /** Đường dây nóng. */
    HOTLINE,
    /** Trực tiếp. */
    IN_PERSON,
    /** Đơn, thư. */
    LETTER,
    EMAIL,
    /** Cổng thông tin, ứng dụng. */
    PORTAL,
    OTHER
}
