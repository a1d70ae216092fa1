package io.mistok.bench.drive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Finds the end of one HTTP response in the bytes that came so far. */
final class Response {
    private static final int LARGEST = 16 * 1024;
    private static final int STATUS = "HTTP/1.1 ".length();
    private static final int UNKNOWN = -1;

    private final byte[] bytes = new byte[LARGEST];
    private final ByteBuffer room = ByteBuffer.wrap(bytes);
    private int bodyStart = UNKNOWN;
    private int length = UNKNOWN;
    private boolean chunked;
    private boolean closes;

    /** Where to read the next bytes into. */
    ByteBuffer room() {
        return room;
    }

    void clear() {
        room.clear();
        bodyStart = UNKNOWN;
        length = UNKNOWN;
        chunked = false;
        closes = false;
    }

    /** Whether all of it is there. */
    boolean isComplete() throws IOException {
        if (bodyStart == UNKNOWN && !readHead()) {
            return false;
        }
        return chunked ? endsChunks() : room.position() >= bodyStart + length;
    }

    int status() {
        return (bytes[STATUS] - '0') * 100
                + (bytes[STATUS + 1] - '0') * 10
                + bytes[STATUS + 2]
                - '0';
    }

    /** In bytes; the framing of chunks included, when there are any. */
    int bodyLength() {
        return chunked ? room.position() - bodyStart : length;
    }

    /** Whether the server closes the connection after it. */
    boolean closes() {
        return closes;
    }

    String body() {
        if (!chunked) {
            return new String(bytes, bodyStart, length, StandardCharsets.UTF_8);
        }
        var whole = new byte[bodyLength()];
        var used = 0;
        for (var at = bodyStart; ; ) {
            var lineEnd = indexOf('\n', at);
            var size = hex(at, lineEnd);
            if (size == 0) {
                return new String(whole, 0, used, StandardCharsets.UTF_8);
            }
            System.arraycopy(bytes, lineEnd + 1, whole, used, size);
            used += size;
            at = lineEnd + 1 + size + 2;
        }
    }

    private boolean readHead() throws IOException {
        var end = headEnd();
        if (end == UNKNOWN) {
            if (!room.hasRemaining()) {
                throw new IOException("Response too large");
            }
            return false;
        }
        var head = new String(bytes, 0, end, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        chunked = head.contains("\r\ntransfer-encoding: chunked");
        closes = head.contains("\r\nconnection: close");
        var at = head.indexOf("\r\ncontent-length:");
        length = 0;
        if (at >= 0) {
            var value = at + "\r\ncontent-length:".length();
            length = Integer.parseInt(head.substring(value, head.indexOf('\r', value)).strip());
        }
        bodyStart = end;
        return true;
    }

    private int headEnd() {
        for (var i = 3; i < room.position(); i++) {
            if (bytes[i] == '\n' && bytes[i - 2] == '\n' && bytes[i - 1] == '\r') {
                return i + 1;
            }
        }
        return UNKNOWN;
    }

    private boolean endsChunks() {
        var end = room.position();
        return end - bodyStart >= 5
                && bytes[end - 5] == '0'
                && bytes[end - 3] == '\n'
                && bytes[end - 1] == '\n'
                && (end - bodyStart == 5 || bytes[end - 6] == '\n');
    }

    private int indexOf(char wanted, int from) {
        var at = from;
        while (bytes[at] != wanted) {
            at++;
        }
        return at;
    }

    private int hex(int from, int lineEnd) {
        var text = new String(bytes, from, lineEnd - 1 - from, StandardCharsets.US_ASCII);
        return Integer.parseInt(text, 16);
    }
}
