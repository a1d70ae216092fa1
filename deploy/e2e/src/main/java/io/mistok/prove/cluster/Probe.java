package io.mistok.prove.cluster;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.function.BooleanSupplier;

/** Ways to see from outside whether a program does its work. */
final class Probe {
    private static final int PATIENCE_MILLIS = 2000;

    private Probe() {}

    static BooleanSupplier listens(int port) {
        return () -> {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return socket.isConnected();
            } catch (IOException notYet) {
                return false;
            }
        };
    }

    static BooleanSupplier answers(int port, String path) {
        return () -> status(port, path) == HttpURLConnection.HTTP_OK;
    }

    /** The status of a GET, or -1. */
    static int status(int port, String path) {
        try {
            var url = URI.create("http://127.0.0.1:" + port + path).toURL();
            var connection = (HttpURLConnection) url.openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            var status = connection.getResponseCode();
            connection.disconnect();
            return status;
        } catch (IOException notYet) {
            return -1;
        }
    }
}
