package congtam.complaint;

/** The legal kind of one content of a submission; it follows content and purpose, not the heading of the letter. */
public enum ContentKind {
    /** Phản ánh. */
    REPORT,
    /** Kiến nghị. */
    PETITION,
    /** Khiếu nại. */
    COMPLAINT,
    /** Tố cáo. */
    DENUNCIATION,
    /** Hỏi đáp. */
    QUESTION,
    /** Khen. */
    PRAISE
}
