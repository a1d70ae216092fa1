package io.mistok.gateway.world;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes requests byte by byte: no client library tidies up what a test wants to send. */
public record Client(int port, String from) {
    public Client(int port) {
        this(port, "127.0.0.1");
    }

    public static String basic(String username, String password) {
        var pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Authorization: Basic " + Base64.getEncoder().encodeToString(pair);
    }

    public Reply get(String target, String... headers) {
        return send("GET", target, null, headers);
    }

    public Reply head(String target, String... headers) {
        return send("HEAD", target, null, headers);
    }

    public Reply post(String target, String body, String... headers) {
        return send("POST", target, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public Reply send(String method, String target, byte @Nullable [] body, String... headers) {
        var lines = new ArrayList<>(List.of(headers));
        lines.add("Host: mistok.example:" + port);
        if (body != null) {
            lines.add("Content-Length: " + body.length);
        }
        var request = new ByteArrayOutputStream();
        request.writeBytes(head(method + " " + target + " HTTP/1.1", lines));
        request.writeBytes(body == null ? new byte[0] : body);
        return exchange(request.toByteArray());
    }

    /** A body in chunks, without a Content-Length. */
    public Reply sendChunked(String method, String target, byte[] body, String... headers) {
        var lines = new ArrayList<>(List.of(headers));
        lines.add("Host: mistok.example:" + port);
        lines.add("Transfer-Encoding: chunked");
        var request = new ByteArrayOutputStream();
        request.writeBytes(head(method + " " + target + " HTTP/1.1", lines));
        request.writeBytes(ascii(Integer.toHexString(body.length) + "\r\n"));
        request.writeBytes(body);
        request.writeBytes(ascii("\r\n0\r\n\r\n"));
        return exchange(request.toByteArray());
    }

    public Reply exchange(byte[] request) {
        try (var socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral(from), 0));
            socket.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 2_000);
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write(request);
            var answer = new BufferedInputStream(socket.getInputStream());
            return read(answer, new String(request, 0, 5, StandardCharsets.ISO_8859_1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] head(String first, List<String> lines) {
        return ascii(first + "\r\n" + String.join("\r\n", lines) + "\r\n\r\n");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Reply read(InputStream in, String method) throws IOException {
        var status = Integer.parseInt(line(in).substring(9, 12));
        var headers = new ArrayList<String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            headers.add(line);
        }
        var bytes = method.equals("HEAD ") ? new byte[0] : body(in, headers, status);
        var body = new String(bytes, StandardCharsets.UTF_8);
        return new Reply(status, headers, body);
    }

    private static byte[] body(InputStream in, List<String> headers, int status)
            throws IOException {
        if (status == 204 || status == 304) {
            return new byte[0];
        }
        for (var header : headers) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                return in.readNBytes(Integer.parseInt(lower.substring(15).strip()));
            }
            if (lower.equals("transfer-encoding: chunked")) {
                return chunks(in);
            }
        }
        return in.readAllBytes();
    }

    private static byte[] chunks(InputStream in) throws IOException {
        var body = new ByteArrayOutputStream();
        for (var size = HexFormat.fromHexDigits(line(in)); size > 0; ) {
            body.writeBytes(in.readNBytes(size));
            line(in);
            size = HexFormat.fromHexDigits(line(in));
        }
        line(in);
        return body.toByteArray();
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
