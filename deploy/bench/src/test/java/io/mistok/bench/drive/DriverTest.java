package io.mistok.bench.drive;

import static io.mistok.bench.drive.ScriptedServer.answer;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class DriverTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final byte[] REQUEST =
            "POST / HTTP/1.1\r\nHost: h\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final List<String> looked = new ArrayList<>();

    @Test
    void aClosedLoopUsesTheBatchUpOverItsConnections() throws Exception {
        try (var server = new ScriptedServer(_ -> answer(200, "right"))) {
            var tally = drive(server, 500, new Pace.Closed(4));

            assertThat(tally.sentCount()).isEqualTo(500);
            assertThat(tally.count(200)).isEqualTo(500);
            assertThat(tally.faults()).isEmpty();
            assertThat(tally.perSecond()).isPositive();
            assertThat(tally.latency().at(50)).isPositive();
            assertThat(server.connections).hasValue(4);
            assertThat(server.requests).hasValue(500);
        }
    }

    @Test
    void anOpenLoopOpensConnectionsAsItNeedsThem() throws Exception {
        try (var server = new ScriptedServer(_ -> answer(200, "right"))) {
            var tally = drive(server, 200, new Pace.Open(10_000, 8));

            assertThat(tally.count(200)).isEqualTo(200);
            assertThat(tally.faults()).isEmpty();
            assertThat(server.connections.get()).isBetween(1, 8);
        }
    }

    @Test
    void refusalsAreCountedByStatus() throws Exception {
        try (var server =
                new ScriptedServer(n -> n % 10 == 3 ? answer(503, "") : answer(200, "right"))) {
            var tally = drive(server, 100, new Pace.Closed(2));

            assertThat(tally.faults()).containsExactly(Map.entry("status 503", 10));
            assertThat(tally.count(503)).isEqualTo(10);
            assertThat(tally.count(200)).isEqualTo(90);
            assertThat(Limit.holds(tally)).isFalse();
        }
    }

    @Test
    void aConnectionThatTheServerClosesIsReplaced() throws Exception {
        var closing = "HTTP/1.1 503 X\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
        try (var server = new ScriptedServer(n -> n == 0 ? closing : answer(200, "right"))) {
            var tally = drive(server, 10, new Pace.Closed(1));

            assertThat(tally.count(200)).isEqualTo(9);
            assertThat(server.connections).hasValue(2);
        }
    }

    @Test
    void whereNobodyListensEveryRequestIsOneThatFailed() throws Exception {
        var server = new ScriptedServer(_ -> "");
        server.close();

        var tally = drive(server, 10, new Pace.Closed(2));

        assertThat(tally.faultCount()).isEqualTo(10);
        assertThat(tally.count(200)).isZero();
    }

    @Test
    void everyAnswersLengthAndSomeTextsAreLookedAt() throws Exception {
        try (var server =
                new ScriptedServer(n -> answer(200, n == 5 ? "no" : n == 64 ? "wrong" : "right"))) {
            var tally = drive(server, 130, new Pace.Closed(1));

            assertThat(tally.faults())
                    .containsOnly(
                            Map.entry("answer of another kind", 1), Map.entry("wrong text", 1));
            assertThat(looked).containsExactly("right", "wrong", "right");
        }
    }

    @Test
    void chunkedAnswersAreReadToTheirEnd() throws Exception {
        var chunked =
                String.join(
                        "\r\n",
                        "HTTP/1.1 200 X",
                        "Transfer-Encoding: chunked",
                        "",
                        "2",
                        "ri",
                        "3",
                        "ght",
                        "0",
                        "",
                        "");
        try (var server = new ScriptedServer(_ -> chunked)) {
            var tally = drive(server, 3, new Pace.Closed(1));

            assertThat(tally.count(200)).isEqualTo(3);
            assertThat(looked).containsExactly("right");
        }
    }

    @Test
    void theTimeEndsAClosedLoop() throws Exception {
        try (var server = new ScriptedServer(_ -> answer(200, "right"))) {
            var tally =
                    Driver.drive(
                            server.address(),
                            batch(1_000_000),
                            new Pace.Closed(1),
                            Duration.ofMillis(20));

            assertThat(tally.sentCount()).isBetween(1, 999_999);
            assertThat(tally.count(200)).isEqualTo(tally.sentCount());
        }
    }

    @Test
    void aLedgerBoundsWhatMustBeCounted() throws Exception {
        IntFunction<String> script = n -> n == 1 ? answer(503, "") : answer(200, "right");
        try (var server = new ScriptedServer(script)) {
            var batch = batch(3);
            var ledger = new Ledger();
            ledger.add(batch, Driver.drive(server.address(), batch, new Pace.Closed(1), LONG));

            assertThat(ledger.wrong()).isEqualTo(1);
            assertThat(ledger.expected().allows(2, 2)).isTrue();
            assertThat(ledger.expected().allows(3, 3)).isTrue();
            assertThat(ledger.expected().allows(1, 1)).isFalse();
            assertThat(ledger.expected().allows(4, 3)).isFalse();
        }
    }

    private Tally drive(ScriptedServer server, int count, Pace pace) throws IOException {
        return Driver.drive(server.address(), batch(count), pace, LONG);
    }

    private Batch batch(int count) {
        return new Batch(
                0,
                Collections.nCopies(count, REQUEST),
                new Batch.Check() {
                    @Override
                    public boolean fits(int bodyLength) {
                        return bodyLength > 2;
                    }

                    @Override
                    public Optional<String> faultOf(int request, String body) {
                        looked.add(body);
                        return body.equals("right") ? Optional.empty() : Optional.of("wrong text");
                    }
                });
    }
}
