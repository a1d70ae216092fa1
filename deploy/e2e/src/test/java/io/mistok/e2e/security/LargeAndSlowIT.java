package io.mistok.e2e.security;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.e2e.system.Mistok;
import io.mistok.e2e.system.RunningMistok;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** S03: requests that are too large, never end or hardly move; other callers stay served. */
@ExtendWith(RunningMistok.class)
class LargeAndSlowIT {
    private static final int SLOW = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(25);
    private static final int SWALLOWED = 20_000_000;

    private final Mistok mistok;
    private final RawHttp gateway;
    private final Door door;
    private Programs programs;

    LargeAndSlowIT(Mistok mistok) {
        this.mistok = mistok;
        this.gateway = new RawHttp(mistok.url());
        this.door = Door.of(mistok, "plain");
        this.programs = Programs.now(mistok);
    }

    @BeforeEach
    void remember() {
        programs = Programs.now(mistok);
    }

    @AfterEach
    void nobodyWasHarmed() {
        programs.areUnharmed();
        isServed();
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        var query = door.drafts().clear("").queryString();
        for (var size : new int[] {65_537, 70_000, 1_000_000}) {
            assertThat(door.post(query, new byte[size]).status()).isEqualTo(413);
        }
        assertThat(
                        gateway.send(
                                        "PUT",
                                        "/api/channels/x/menu/draft",
                                        new byte[2_000_000],
                                        RawHttp.basic())
                                .status())
                .isEqualTo(413);
        assertThat(gateway.send("PUT", "/api/channels/x", new byte[2_000_000]).status())
                .isEqualTo(401);
    }

    @Test
    void aLengthThatNobodySendsIsNotWaitedFor() {
        for (var length : new String[] {"99999999999", "9223372036854775807"}) {
            var request =
                    "POST %s HTTP/1.1\r\nHost: x\r\nContent-Length: %s\r\n\r\n"
                            .formatted(door.path(), length);
            assertThat(gateway.send(request.getBytes(US_ASCII)).status()).isEqualTo(413);
        }
        for (var length : new String[] {"-1", "99999999999999999999", "0x10", "1, 2", ""}) {
            var request =
                    "POST %s HTTP/1.1\r\nHost: x\r\nContent-Length: %s\r\n\r\nx"
                            .formatted(door.path(), length);
            assertThat(gateway.send(request.getBytes(US_ASCII)).status())
                    .as(length)
                    .isBetween(400, 499);
        }
    }

    @Test
    void anEndlessBodyIsCutOff() throws IOException {
        try (var socket = gateway.open()) {
            var head =
                    "POST %s HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                            .formatted(door.path());
            var answer = CompletableFuture.supplyAsync(() -> RawHttp.read(socket));
            var out = socket.getOutputStream();
            out.write(head.getBytes(US_ASCII));
            var chunk = ("1000\r\n" + "a".repeat(4096) + "\r\n").getBytes(US_ASCII);
            int sent = 0;
            try {
                while (sent < 2 * SWALLOWED) {
                    out.write(chunk);
                    sent += chunk.length;
                }
            } catch (IOException _) {
                // The door has been shut.
            }
            assertThat(answer.join().status()).isIn(413, 0);
            assertThat(sent).isLessThan(SWALLOWED);
        }
    }

    @Test
    void floodsOfHeadersAreRefused() {
        var many = new String[10_000];
        Arrays.setAll(many, i -> "X-Header-" + i + ": " + i);
        isRefused(gateway.get(door.path(), many));
        isRefused(gateway.get(door.path(), "X-Long: " + "a".repeat(1_000_000)));
        isRefused(gateway.get(door.path(), "a".repeat(100_000) + ": x"));
        isRefused(gateway.get(door.path() + "?" + "a".repeat(1_000_000)));
        isRefused(gateway.get(door.path() + "/a".repeat(20_000)));
        isRefused(gateway.get("/api/session", "Cookie: " + pairs("a%d=b; ", 5000)));
        isRefused(gateway.get(door.path() + "?" + pairs("a%d=b&", 500)));
        isRefused(door.post(pairs("a%d=b&", 500), new byte[1]));
    }

    @Test
    void slowSendersAreShownTheDoorAndOthersStayServed() throws Exception {
        try (var bodies = new Trickle();
                var heads = new Trickle()) {
            var query = door.drafts().clear("").queryString();
            for (int i = 0; i < SLOW; i++) {
                bodies.start(
                        gateway,
                        "POST %s?%s HTTP/1.1\r\nHost: x\r\nContent-Length: 60000\r\n\r\n"
                                .formatted(door.path(), query),
                        'a');
                heads.start(gateway, "GET /api/channels HTTP/1.1\r\nX-Slow: ", 'a');
            }
            for (int i = 0; i < 50; i++) {
                isServed();
            }
            assertThat(bodies.answers(PATIENCE).stream().map(RawAnswer::status))
                    .hasSize(SLOW)
                    .containsOnly(408);
        }
    }

    /** A callback and a call of the API, as quick as ever. */
    private void isServed() {
        var began = System.nanoTime();
        var tap = door.drafts().clear(door.drafts().click("oServed", "K"));
        assertThat(door.post(tap).body()).isEqualTo("success");
        assertThat(gateway.get("/api/channels", RawHttp.basic()).status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
    }

    private static void isRefused(RawAnswer answer) {
        assertThat(answer.status()).as(answer.look()).matches(it -> it == 0 || it / 100 == 4);
    }

    private static String pairs(String pattern, int count) {
        return IntStream.range(0, count).mapToObj(pattern::formatted).collect(Collectors.joining());
    }
}
