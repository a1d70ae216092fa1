package io.mistok.ingest.envelope;

import java.util.Arrays;

/**
 * PKCS#7 with a block of 32 bytes, which is not the block of AES: the library's padding refuses it.
 */
final class Padding {
    private static final int BLOCK = 32;

    private Padding() {}

    static byte[] add(byte[] content) {
        var pad = BLOCK - content.length % BLOCK;
        var padded = Arrays.copyOf(content, content.length + pad);
        Arrays.fill(padded, content.length, padded.length, (byte) pad);
        return padded;
    }

    /** Length of the content without its padding; negative when the padding is wrong. */
    static int lengthWithout(byte[] padded) {
        var pad = padded[padded.length - 1];
        if (pad < 1 || pad > BLOCK || pad > padded.length) {
            return -1;
        }
        var wrong = 0;
        for (var i = padded.length - pad; i < padded.length; i++) {
            wrong |= padded[i] ^ pad;
        }
        return wrong == 0 ? padded.length - pad : -1;
    }
}
