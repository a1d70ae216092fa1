package io.mistok.menu.shutdown;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

class FarewellTest {
    private static final Duration FOR_EVER = Duration.ofMinutes(5);

    private final CountDownLatch over = new CountDownLatch(1);
    private final Farewell farewell = new Farewell(FOR_EVER);
    private final WebServer server = server(farewell);

    @BeforeEach
    void start() {
        server.start();
        farewell.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aKeptConnectionGetsItsAnswerAndThenItsEnd() throws Exception {
        try (var caller = connected(server)) {
            assertThat(ask(caller)).noneMatch(FarewellTest::isClose);
            farewell.stop(over::countDown);
            assertThat(ask(caller)).first().asString().startsWith("HTTP/1.1 204");
            assertThat(caller.getInputStream().read()).isEqualTo(-1);
        }
        assertThat(over.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void theAnswerSaysThatItIsTheLast() throws Exception {
        try (var caller = connected(server)) {
            ask(caller);
            farewell.stop(over::countDown);
            assertThat(ask(caller)).anyMatch(FarewellTest::isClose);
        }
    }

    @Test
    void whoGoesOnAfterAPauseKeepsConnectionsAgain() throws Exception {
        farewell.stop(over::countDown);
        assertThat(over.await(1, TimeUnit.MINUTES)).isTrue();
        farewell.start();
        try (var caller = connected(server)) {
            assertThat(ask(caller)).noneMatch(FarewellTest::isClose);
            assertThat(ask(caller)).first().asString().startsWith("HTTP/1.1 204");
        }
    }

    @Test
    void theOthersWaitForWhoeverIsStillThere() throws Exception {
        try (var caller = connected(server)) {
            ask(caller);
            farewell.stop(over::countDown);
            assertThat(farewell.isRunning()).isTrue();
            assertThat(over.getCount()).isOne();
        }
    }

    @Test
    void nobodyWaitsForAnIdleConnectionLongerThanThat() throws Exception {
        var brief = new Farewell(Duration.ofMillis(1));
        var other = server(brief);
        other.start();
        brief.start();
        try (var caller = connected(other)) {
            ask(caller);
            brief.stop(over::countDown);
            assertThat(over.await(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            other.stop();
        }
    }

    private static WebServer server(Farewell farewell) {
        var factory = new TomcatServletWebServerFactory(0);
        factory.setAddress(InetAddress.getLoopbackAddress());
        farewell.customize(factory);
        return factory.getWebServer(
                context -> context.addServlet("nothing", new Nothing()).addMapping("/"));
    }

    private static Socket connected(WebServer server) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
        socket.setSoTimeout((int) TimeUnit.MINUTES.toMillis(1));
        return socket;
    }

    private static List<String> ask(Socket caller) throws IOException {
        var request = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
        caller.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        var in =
                new BufferedReader(
                        new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        var lines = new ArrayList<String>();
        for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            lines.add(line);
        }
        return lines;
    }

    private static boolean isClose(String header) {
        return header.equalsIgnoreCase("Connection: close");
    }

    private static final class Nothing extends HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }
}
