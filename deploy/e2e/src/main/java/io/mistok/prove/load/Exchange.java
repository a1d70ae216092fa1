package io.mistok.prove.load;

import io.mistok.prove.wechat.Push;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** One request over a connection of its own, as thin as can be. */
final class Exchange implements AutoCloseable {
    /** The platform's limit, for everything from the connect to the last byte. */
    static final Duration LIMIT = Duration.ofSeconds(5);

    record Answer(int status, String body) {}

    private final Socket socket = new Socket();
    private final long end;

    Exchange() {
        end = System.nanoTime() + LIMIT.toNanos();
    }

    /**
     * Connects.
     *
     * @throws ConnectException if nobody listens: nothing was sent
     */
    void connect(int port) throws IOException {
        socket.setTcpNoDelay(true);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), left());
    }

    void send(Push push) throws IOException {
        var body = push.body().getBytes(StandardCharsets.UTF_8);
        var head =
                "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/xml\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
                        .formatted(push.target(), body.length);
        var request = new ByteArrayOutputStream(head.length() + body.length);
        request.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(body);
        socket.getOutputStream().write(request.toByteArray());
    }

    /** The whole answer: the server closes the connection behind it. */
    Answer receive() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[4096];
        var in = socket.getInputStream();
        for (var count = 0; count >= 0; ) {
            bytes.write(buffer, 0, count);
            socket.setSoTimeout(left());
            count = in.read(buffer);
        }
        return parse(bytes.toString(StandardCharsets.UTF_8));
    }

    private static Answer parse(String text) throws IOException {
        var headEnd = text.indexOf("\r\n\r\n");
        if (headEnd < 0 || !text.startsWith("HTTP/1.1 ")) {
            throw new IOException("the answer ended early");
        }
        var status = Integer.parseInt(text.substring(9, 12));
        var head = text.substring(0, headEnd).toLowerCase(Locale.ROOT);
        var body = text.substring(headEnd + 4);
        return new Answer(
                status, head.contains("transfer-encoding: chunked") ? unchunked(body) : body);
    }

    private static String unchunked(String body) throws IOException {
        var text = new StringBuilder();
        var rest = body;
        while (!rest.isEmpty()) {
            var line = rest.indexOf("\r\n");
            if (line < 0) {
                throw new IOException("the answer ended early");
            }
            var size = Integer.parseInt(rest.substring(0, line), 16);
            if (size == 0) {
                break;
            }
            var bytes = rest.substring(line + 2).getBytes(StandardCharsets.UTF_8);
            text.append(new String(bytes, 0, size, StandardCharsets.UTF_8));
            rest = new String(bytes, size + 2, bytes.length - size - 2, StandardCharsets.UTF_8);
        }
        return text.toString();
    }

    private int left() throws SocketTimeoutException {
        var millis = (end - System.nanoTime()) / 1_000_000;
        if (millis <= 0) {
            throw new SocketTimeoutException("five seconds are over");
        }
        return (int) millis;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
