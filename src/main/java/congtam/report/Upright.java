package congtam.report;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Turns a photo as its camera says: telephones keep the picture as the chip saw it, and write beside it how it was held. */
final class Upright {
    private static final int JPEG = 0xFFD8;
    private static final int EXIF = 0xFFE1;
    private static final int START_OF_PICTURE = 0xFFDA;
    private static final int TIFF_AT = 10;
    private static final short INTEL = 0x4949;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    private Upright() {}

    static BufferedImage turned(BufferedImage picture, byte[] file) {
        return switch (orientation(ByteBuffer.wrap(file))) {
            case 3 -> turned(picture, 2);
            case 6 -> turned(picture, 1);
            case 8 -> turned(picture, 3);
            default -> picture;
        };
    }

    private static BufferedImage turned(BufferedImage picture, int quarters) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean lies = quarters % 2 == 1;
        BufferedImage turned =
                new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
        AffineTransform turn = new AffineTransform();
        turn.translate(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-width / 2.0, -height / 2.0);
        Graphics2D graphics = turned.createGraphics();
        graphics.drawImage(picture, turn, null);
        graphics.dispose();
        return turned;
    }

    /** The EXIF value 1 to 8; 1, upright, for whatever says nothing. */
    static int orientation(ByteBuffer file) {
        if (file.limit() < 4 || (file.getShort(0) & 0xFFFF) != JPEG) {
            return 1;
        }
        int at = 2;
        while (at + 4 <= file.limit()) {
            int marker = file.getShort(at) & 0xFFFF;
            int length = file.getShort(at + 2) & 0xFFFF;
            if (marker == EXIF) {
                return ofExif(file, at + TIFF_AT, Math.min(file.limit(), at + 2 + length));
            }
            if (marker == START_OF_PICTURE || length < 2) {
                return 1;
            }
            at += 2 + length;
        }
        return 1;
    }

    private static int ofExif(ByteBuffer file, int start, int end) {
        if (start + 8 > end) {
            return 1;
        }
        ByteBuffer tiff = file.slice(start, end - start);
        tiff.order(tiff.getShort(0) == INTEL ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory + 2 > tiff.limit()) {
            return 1;
        }
        int count = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (entry + ENTRY > tiff.limit()) {
                return 1;
            }
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                return tiff.getShort(entry + 8);
            }
        }
        return 1;
    }
}
