package io.mistok.prove.kube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.mistok.prove.cluster.Node;
import io.mistok.prove.cluster.Replica;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PodTest {
    private static final Duration SOON = Duration.ofMillis(10);
    private static final Duration LATE = Duration.ofMinutes(5);

    @TempDir Path folder;
    private final AtomicBoolean works = new AtomicBoolean(true);
    private final Endpoints endpoints = new Endpoints("ingest");
    private ServerSocket door;
    private Node node;

    @BeforeEach
    void open() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Files.createDirectories(folder.resolve("logs"));
        Files.createDirectories(folder.resolve("run"));
        node = new Node("ingest-0", List.of("sleep", "600"), Map.of(), works::get, folder);
    }

    @AfterEach
    void close() throws IOException {
        node.kill();
        endpoints.close();
        door.close();
    }

    @Test
    void nobodyIsSentToAPodThatIsNotReady() {
        works.set(false);
        var pod = pod(SOON);
        pod.look();
        assertThatThrownBy(this::ask).isInstanceOf(IOException.class);
        assertThat(endpoints.refusals()).containsExactly("ingest has no pod that is ready");
    }

    @Test
    void aReadyPodGetsWhatIsSent() throws IOException {
        var pod = pod(SOON);
        pod.look();
        await().until(pod::isRouted);
        assertThat(ask()).isEqualTo(7);
        assertThat(endpoints.refusals()).isEmpty();
    }

    @Test
    void aPodIsUnreadyOnlyAfterSeveralLooksInARow() {
        var pod = pod(SOON);
        pod.look();
        works.set(false);
        pod.look();
        await().until(pod::isRouted);
        pod.look();
        pod.look();
        await().until(() -> !pod.isRouted());
    }

    @Test
    void aReadyPodThatRefusesIsNoted() throws IOException {
        var pod = pod(SOON);
        pod.look();
        await().until(pod::isRouted);
        door.close();
        assertThatThrownBy(this::ask).isInstanceOf(IOException.class);
        assertThat(endpoints.refusals()).containsExactly("ingest-0 takes no connection");
    }

    @Test
    void newConnectionsLeaveAnEndingPodWhileItStillServes() {
        var pod = pod(LATE);
        pod.look();
        await().until(pod::isRouted);
        var end = CompletableFuture.supplyAsync(() -> end(pod));
        await().until(() -> !pod.isRouted());
        assertThat(node.isAlive()).isTrue();
        assertThat(end).isNotDone();
    }

    @Test
    void aPodThatEndsAfterItsSignalEndedWell() {
        var pod = pod(Duration.ZERO);
        pod.look();
        assertThat(end(pod)).matches(Exit::isClean);
    }

    @Test
    void aPodThatHasToBeKilledDidNot() {
        assertThat(new Exit("ingest-0", 137, false, 25)).matches(exit -> !exit.isClean());
        assertThat(new Exit("ingest-0", 1, true, 2)).matches(exit -> !exit.isClean());
    }

    private Pod pod(Duration preStop) {
        var times = new ChartTimes(preStop, preStop.plus(LATE), SOON, 3, SOON);
        var pod = new Pod(new Replica(node, door.getLocalPort()), times);
        endpoints.add(pod);
        pod.start();
        return pod;
    }

    private static Exit end(Pod pod) {
        try {
            return pod.end();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private int ask() throws IOException {
        try (var client = new Socket(InetAddress.getLoopbackAddress(), endpoints.port())) {
            Thread.ofVirtual().start(this::serveOne);
            client.getOutputStream().write(7);
            var answer = client.getInputStream().read();
            if (answer < 0) {
                throw new IOException("closed");
            }
            return answer;
        }
    }

    private void serveOne() {
        try (var socket = door.accept()) {
            socket.getOutputStream().write(socket.getInputStream().read());
        } catch (IOException closed) {
            // The caller sees it too.
        }
    }
}
