package io.mistok.images.probe;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Asks a server in the same container how it is; images have neither a shell nor curl. One class
 * with nothing but the JDK's own, and of that little, because it is started every few seconds.
 */
public final class Ready {
    private static final int PATIENCE = 4000;

    private Ready() {}

    /**
     * Ends with 0 when all is well. A port alone must be open; with a path, the answer must be 200.
     */
    static void main(String[] arguments) throws IOException {
        var port = Integer.parseInt(arguments[0]);
        var well = arguments.length > 1 ? answers(port, arguments[1]) : isOpen(port);
        System.exit(well ? 0 : 1);
    }

    static boolean isOpen(int port) {
        try (var _ = connected(port)) {
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    static boolean answers(int port, String path) {
        try (var socket = connected(port)) {
            socket.setSoTimeout(PATIENCE);
            var request =
                    "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var status = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
            return new String(status, StandardCharsets.US_ASCII).endsWith(" 200");
        } catch (IOException silent) {
            return false;
        }
    }

    private static Socket connected(int port) throws IOException {
        var socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE);
            return socket;
        } catch (IOException closed) {
            socket.close();
            throw closed;
        }
    }
}
