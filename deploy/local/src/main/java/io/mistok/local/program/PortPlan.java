package io.mistok.local.program;

import io.mistok.backing.Ports;
import io.mistok.local.process.CannotStartException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Decides who listens where: two ports are promised to people, the others only preferred. */
public final class PortPlan {
    private static final Map<String, Integer> PREFERRED = preferred();

    /** Held until this process ends. */
    private static final PortClaims CLAIMS =
            new PortClaims(Path.of(System.getProperty("java.io.tmpdir")));

    private PortPlan() {}

    /**
     * The ports of all programs.
     *
     * @throws CannotStartException if one of the two is taken
     */
    public static Addresses of(int gateway, int simulator) {
        if (!isFreeEverywhere(gateway) || !CLAIMS.claim(gateway)) {
            throw taken(gateway, "gateway", "MISTOK_PORT");
        }
        if (!Ports.isFree(simulator) || !CLAIMS.claim(simulator)) {
            throw taken(simulator, "WeChat simulator", "MISTOK_SIMULATOR_PORT");
        }
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("gateway", gateway);
        ports.put("wechat-simulator", simulator);
        PREFERRED.forEach((name, port) -> ports.put(name, firstFree(port)));
        return new Addresses(ports);
    }

    private static int firstFree(int preferred) {
        var port = Ports.isFree(preferred) ? preferred : Ports.free();
        while (!CLAIMS.claim(port)) {
            port = Ports.free();
        }
        return port;
    }

    private static CannotStartException taken(int port, String who, String variable) {
        return new CannotStartException(
                "Port %d is in use, and the %s needs it: free it, or set %s to another port"
                        .formatted(port, who, variable));
    }

    private static boolean isFreeEverywhere(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static Map<String, Integer> preferred() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("kafka", 9092);
        ports.put("mariadb", 3306);
        ports.put("mongodb", 27017);
        ports.put("ingest-service", 8081);
        ports.put("menu-service", 8082);
        ports.put("reply-service", 8083);
        ports.put("stats-service", 8084);
        return ports;
    }
}
