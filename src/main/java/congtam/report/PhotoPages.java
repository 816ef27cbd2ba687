package congtam.report;

import congtam.register.Attachment;
import congtam.text.Texts;
import java.util.List;
import java.util.function.Function;

/** Lays photos two by two. */
final class PhotoPages {
    private final Texts texts;
    private final Function<Attachment, Block.Picture> photos;

    PhotoPages(Texts texts, Function<Attachment, Block.Picture> photos) {
        this.texts = texts;
        this.photos = photos;
    }

    /** Those of the files that are pictures; of other files nothing is seen on paper. */
    void add(Pages pages, List<Attachment> files) {
        List<Attachment> pictures = files.stream().filter(Photos::isPicture).toList();
        for (int i = 0; i < pictures.size(); i += 2) {
            Attachment left = pictures.get(i);
            Attachment right = i + 1 < pictures.size() ? pictures.get(i + 1) : null;
            pages.pictures(
                    caption(left),
                    photos.apply(left),
                    right == null ? "" : caption(right),
                    right == null ? null : photos.apply(right));
        }
    }

    private String caption(Attachment picture) {
        return texts.get("report.photo", picture.name(), texts.dateTime(picture.addedAt()));
    }
}
