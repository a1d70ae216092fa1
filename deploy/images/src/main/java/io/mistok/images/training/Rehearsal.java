package io.mistok.images.training;

import io.mistok.images.program.Program;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/**
 * The first minute of a program: it becomes ready and answers some requests.
 *
 * @param address where it listens
 * @param requests paths to ask for
 */
public record Rehearsal(URI address, List<String> requests) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String READINESS = "/actuator/health/readiness";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final int ROUNDS = 20;

    /** Of a program on this machine. */
    public static Rehearsal of(Program program, int port) {
        return new Rehearsal(URI.create("http://127.0.0.1:" + port), program.firstRequests());
    }

    /**
     * Waits until it is ready, then asks.
     *
     * @return false when the process ended or time ran out before it was ready
     */
    public boolean held(Process process) throws InterruptedException {
        if (!isReadyInTime(process)) {
            return false;
        }
        for (var round = 0; round < ROUNDS; round++) {
            status(READINESS);
            status("/actuator/prometheus");
            for (var request : requests) {
                status(request);
            }
        }
        return true;
    }

    /** Waits until it is ready. */
    public boolean isReadyInTime(Process process) throws InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(end)) {
            if (status(READINESS).orElse(0) == 200) {
                return true;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        return false;
    }

    private OptionalInt status(String path) throws InterruptedException {
        var request =
                HttpRequest.newBuilder(address.resolve(path))
                        .timeout(Duration.ofSeconds(10))
                        .build();
        try {
            return OptionalInt.of(CLIENT.send(request, BodyHandlers.discarding()).statusCode());
        } catch (IOException notYet) {
            return OptionalInt.empty();
        }
    }
}
