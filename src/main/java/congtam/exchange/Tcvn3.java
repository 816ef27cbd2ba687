package congtam.exchange;

import java.text.Normalizer;

/**
 * Text typed with a TCVN3 (ABC, .VnTime) font. Its codes are those of Latin-1 letters, so the same table serves bytes and text
 * that a spreadsheet has already saved as Unicode. Capital letters with tone marks existed only as another font (.VnTimeH):
 * they come out small.
 */
final class Tcvn3 {
    private static final String CODES =
            "¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉË®ÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00ADøõö÷ùýúûüþ¡¢£¤¥¦§";
    private static final String LETTERS = "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵĂÂÊÔƠƯĐ";

    private final char[] letters = new char[256];

    Tcvn3() {
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (char) i;
        }
        String composed = Normalizer.normalize(LETTERS, Normalizer.Form.NFC);
        for (int i = 0; i < CODES.length(); i++) {
            letters[CODES.charAt(i)] = composed.charAt(i);
        }
    }

    char letter(char code) {
        return code < letters.length ? letters[code] : code;
    }

    String text(String codes) {
        char[] text = codes.toCharArray();
        for (int i = 0; i < text.length; i++) {
            text[i] = letter(text[i]);
        }
        return new String(text);
    }

    /** Reads through the table. */
    java.io.Reader reader(java.io.Reader codes) {
        return new java.io.FilterReader(codes) {
            @Override
            public int read() throws java.io.IOException {
                int code = super.read();
                return code < 0 ? code : letter((char) code);
            }

            @Override
            public int read(char[] text, int offset, int length) throws java.io.IOException {
                int count = super.read(text, offset, length);
                for (int i = offset; i < offset + count; i++) {
                    text[i] = letter(text[i]);
                }
                return count;
            }
        };
    }
}
