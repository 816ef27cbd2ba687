package congtam.ui.testing;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Pictures of the screen, for people to look at. */
final class ScreenPicture {
    private static final Path PICTURES = Path.of("target", "screens");

    private ScreenPicture() {}

    static void leave(String name) {
        Toolkit.getDefaultToolkit().sync();
        try {
            BufferedImage picture = new Robot()
                    .createScreenCapture(
                            new Rectangle(Toolkit.getDefaultToolkit().getScreenSize()));
            Files.createDirectories(PICTURES);
            ImageIO.write(picture, "png", PICTURES.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (AWTException e) {
            throw new IllegalStateException(e);
        }
    }
}
