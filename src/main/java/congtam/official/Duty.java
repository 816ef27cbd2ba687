package congtam.official;

/** What somebody in a post answers for towards those outside. Texts under {@code Duty.<NAME>}. */
public enum Duty {
    NONE,
    /** Người đứng đầu. */
    HEAD,
    /** Đầu mối tiếp nhận phản ánh qua đường dây nóng. */
    HOTLINE
}
