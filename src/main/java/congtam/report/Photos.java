package congtam.report;

import congtam.register.Attachment;
import congtam.text.Problem;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pictures of the register as they are printed and shown: no larger than paper shows. */
public final class Photos {
    private static final Logger LOG = LoggerFactory.getLogger(Photos.class);
    private static final Set<String> PRINTED = Set.of("image/jpeg", "image/png", "image/gif", "image/bmp");

    /** A picture is 80 mm wide on paper; so many dots are 300 an inch. */
    private static final int MOST_DOTS = 950;

    private final Files files;

    /** Where the bytes of a file come from. */
    @FunctionalInterface
    public interface Files {
        InputStream open(Attachment file) throws IOException;
    }

    public Photos(Files files) {
        this.files = files;
    }

    public static boolean isPicture(Attachment file) {
        return PRINTED.contains(file.mediaType());
    }

    public Block.Picture of(Attachment file) {
        return () -> open(file);
    }

    private @Nullable InputStream open(Attachment file) {
        try {
            BufferedImage picture = picture(file);
            if (picture == null) {
                return null;
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, "jpg", out);
            return new ByteArrayInputStream(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The picture upright; null if it cannot be read as one. */
    public @Nullable BufferedImage picture(Attachment file) {
        try (InputStream in = files.open(file)) {
            byte[] bytes = in.readAllBytes();
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
            return picture == null ? null : shrunk(Upright.turned(picture, bytes));
        } catch (IOException | Problem e) {
            LOG.warn("picture {} cannot be shown", file.sha256(), e);
            return null;
        }
    }

    private static BufferedImage shrunk(BufferedImage picture) {
        double factor = Math.min(1, (double) MOST_DOTS / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * factor));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return small;
    }
}
