package io.mistok.e2e.security;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.mistok.e2e.system.Mistok;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** HTTP as bytes on a socket: for requests that no well-behaved client would send. */
final class RawHttp {
    private static final int PATIENCE = 30_000;

    private final InetSocketAddress server;
    private final String caller;

    private RawHttp(InetSocketAddress server, String caller) {
        this.server = server;
        this.caller = caller;
    }

    RawHttp(URI base) {
        this(new InetSocketAddress(base.getHost(), base.getPort()), "127.0.0.1");
    }

    /** The same server, seen from another address of this machine. */
    RawHttp from(String address) {
        return new RawHttp(server, address);
    }

    /** The header of the built-in admin. */
    static String basic() {
        return basic(Mistok.USERNAME, Mistok.PASSWORD);
    }

    static String basic(String username, String password) {
        var both = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Authorization: Basic " + Base64.getEncoder().encodeToString(both);
    }

    /** One request on a connection of its own; headers are whole lines. */
    RawAnswer send(String method, String target, byte[] body, String... headers) {
        return send(request(method, target, body, headers));
    }

    RawAnswer get(String target, String... headers) {
        return send("GET", target, new byte[0], headers);
    }

    /** Bytes as they are. Ends with the connection, whoever closes it. */
    RawAnswer send(byte[] request) {
        try (var socket = open()) {
            write(socket, request);
            return read(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] request(String method, String target, byte[] body, String... headers) {
        var head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        head.append("Host: ").append(server.getHostString()).append("\r\nConnection: close\r\n");
        for (var header : headers) {
            head.append(header).append("\r\n");
        }
        if (body.length > 0) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        var request = new ByteArrayOutputStream();
        request.writeBytes(head.append("\r\n").toString().getBytes(ISO_8859_1));
        request.writeBytes(body);
        return request.toByteArray();
    }

    Socket open() throws IOException {
        var socket = new Socket();
        socket.bind(new InetSocketAddress(InetAddress.ofLiteral(caller), 0));
        socket.setSoTimeout(PATIENCE);
        socket.setTcpNoDelay(true);
        socket.connect(server, PATIENCE);
        return socket;
    }

    /** A server that has heard enough may close while we are still talking. */
    private static void write(Socket socket, byte[] request) {
        try {
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
        } catch (IOException _) {
            // What it said before is read.
        }
    }

    static RawAnswer read(Socket socket) {
        var answer = new ByteArrayOutputStream();
        try {
            var in = socket.getInputStream();
            var chunk = new byte[8192];
            for (int read; (read = in.read(chunk)) >= 0; ) {
                answer.write(chunk, 0, read);
            }
        } catch (SocketTimeoutException silent) {
            throw new UncheckedIOException("neither answered nor closed", silent);
        } catch (IOException _) {
            // A reset after the answer takes nothing back.
        }
        return RawAnswer.of(answer.toString(StandardCharsets.UTF_8));
    }
}
