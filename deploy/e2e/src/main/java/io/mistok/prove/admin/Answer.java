package io.mistok.prove.admin;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What came back.
 *
 * @param headers by their names in lower case
 */
record Answer(int status, Map<String, String> headers, String body) {
    /**
     * Reads one answer and nothing behind it.
     *
     * @throws EOFException if it ends early
     */
    static Answer read(InputStream in) throws IOException {
        var first = line(in);
        if (!first.startsWith("HTTP/1.1 ")) {
            throw new IOException("no HTTP: " + first);
        }
        var headers = new TreeMap<String, String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        var body =
                "chunked".equals(headers.get("transfer-encoding"))
                        ? chunks(in)
                        : exactly(in, Integer.parseInt(length(headers)));
        var status = Integer.parseInt(first.substring(9, 12));
        return new Answer(status, headers, new String(body, StandardCharsets.UTF_8));
    }

    /** Whether the connection may be used again. */
    boolean keepsConnection() {
        return !"close".equals(headers.get("connection"));
    }

    String header(String name) {
        return Objects.requireNonNullElse(headers.get(name), "");
    }

    private static String length(Map<String, String> headers) {
        return Objects.requireNonNullElse(headers.get("content-length"), "0");
    }

    private static byte[] chunks(InputStream in) throws IOException {
        var all = new ByteArrayOutputStream();
        for (var size = size(in); size > 0; size = size(in)) {
            all.writeBytes(exactly(in, size));
            line(in);
        }
        line(in);
        return all.toByteArray();
    }

    private static int size(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    private static byte[] exactly(InputStream in, int count) throws IOException {
        var bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException("the answer ended early");
        }
        return bytes;
    }

    private static String line(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the connection was closed instead of an answer");
            }
            bytes.write(next);
        }
        return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}
