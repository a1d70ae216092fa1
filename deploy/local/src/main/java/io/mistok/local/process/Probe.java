package io.mistok.local.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.function.BooleanSupplier;

/** Ways to see from outside whether a program does its work. */
public final class Probe {
    private static final int PATIENCE_MILLIS = 3000;

    private Probe() {}

    /** A GET of this address is answered with 200. */
    public static BooleanSupplier answers(String address) {
        var uri = URI.create(address);
        return () -> status(uri) == HttpURLConnection.HTTP_OK;
    }

    /** Something takes connections at this port of the loopback address. */
    public static BooleanSupplier listens(int port) {
        return () -> {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return socket.isConnected();
            } catch (IOException notYet) {
                return false;
            }
        };
    }

    private static int status(URI address) {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
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
