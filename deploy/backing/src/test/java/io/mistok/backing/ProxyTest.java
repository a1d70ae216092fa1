package io.mistok.backing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProxyTest {
    private HttpServer server;
    private Proxy proxy;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    exchange.sendResponseHeaders(204, -1);
                    exchange.close();
                });
        server.start();
        proxy = Proxy.to("127.0.0.1", server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        proxy.close();
        server.stop(0);
    }

    @Test
    void forwardsBothWays() throws Exception {
        assertThat(status()).isEqualTo(204);
    }

    @Test
    void serverIsGoneWhileCutAndBackAfterwards() throws Exception {
        proxy.cut();
        assertThatThrownBy(this::status).isInstanceOf(IOException.class);
        proxy.restore();
        assertThat(status()).isEqualTo(204);
    }

    @Test
    void droppedBytesAreNeverAnswered() {
        proxy.drop();
        assertThatThrownBy(this::status).isInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void delayIsAddedInEachDirection() throws Exception {
        proxy.delay(Duration.ofMillis(60));
        var before = Instant.now();
        assertThat(status()).isEqualTo(204);
        assertThat(Duration.between(before, Instant.now())).isGreaterThan(Duration.ofMillis(120));
    }

    private int status() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create("http://" + proxy.address() + "/"))
                            .timeout(Duration.ofMillis(700))
                            .build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
