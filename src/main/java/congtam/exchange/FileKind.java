package congtam.exchange;

import congtam.text.Label;
import congtam.text.Problem;
import java.nio.file.Path;

/** Recognises files that are no text at all, so that their user hears what they are. */
final class FileKind {
    private FileKind() {}

    static void refuseKnown(Path file, byte[] head) {
        if (head.length == 0) {
            throw Problem.of("import.empty", file);
        }
        if (starts(head, 'P', 'K', 3, 4) || starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw Problem.of("import.no-csv", file, new Label("import.kind.workbook"));
        }
        if (starts(head, '%', 'P', 'D', 'F')) {
            throw Problem.of("import.no-csv", file, new Label("import.kind.pdf"));
        }
        if (starts(head, '{', '\\', 'r', 't', 'f')) {
            throw Problem.of("import.no-csv", file, new Label("import.kind.document"));
        }
        if (starts(head, '<', '!') || starts(head, '<', 'h') || starts(head, '<', '?')) {
            throw Problem.of("import.no-csv", file, new Label("import.kind.markup"));
        }
    }

    static void refuseBinary(Path file, byte[] head) {
        int control = 0;
        for (byte b : head) {
            boolean text = b < 0 || b >= ' ' || b == '\t' || b == '\n' || b == '\r' || b == '\f';
            control += text ? 0 : 1;
        }
        if (control > head.length / 200) {
            throw Problem.of("import.no-csv", file, new Label("import.kind.binary"));
        }
    }

    static boolean starts(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
