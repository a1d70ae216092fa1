package io.mistok.bench.clicks;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.bench.wechat.Mode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ClicksTest {
    private final FakeMistok mistok = new FakeMistok();
    private final ClickOptions options =
            new ClickOptions(
                    mistok.address(), "admin", "p", List.of(Mode.PLAIN), 100, 0.3, 0.1, 250);

    @AfterEach
    void stop() {
        mistok.close();
    }

    @Test
    void aFlawlessRunIsReportedAndCleanedUp(@TempDir Path folder) throws Exception {
        var line = new Clicks(options).measure(Mode.PLAIN);

        var report = new Report(Instant.parse("2026-11-23T04:00:00Z"), List.of(line));
        assertThat(report.table()).contains("plain", "exactly").doesNotContain(" x ");
        assertThat(report.isFlawless()).isTrue();
        assertThat(mistok.clicks).hasValue(1 + 10 + 30);
        assertThat(mistok.calls)
                .startsWith("POST /api/channels", "PUT /api/channels/ch_1/replies/keys/BENCH")
                .endsWith("DELETE /api/channels/ch_1");
        var run =
                JsonMapper.shared().readTree(Files.readString(report.write(folder))).at("/runs/0");
        assertThat(run.path("sent").asInt()).isEqualTo(30);
        assertThat(run.at("/latencyMillis/p99").asDouble()).isPositive();
        assertThat(run.at("/counted/total").asInt()).isEqualTo(41);
    }

    @Test
    void wrongAnswersAreCountedAndTold() {
        mistok.brokenEvery = 7;

        var report = new Report(Instant.EPOCH, List.of(new Clicks(options).measure(Mode.PLAIN)));

        assertThat(report.isFlawless()).isFalse();
        assertThat(report.table()).containsPattern("plain: \\d x status 503");
        assertThat(mistok.calls).endsWith("DELETE /api/channels/ch_1");
    }

    @Test
    void aMiscountIsToldWithItsNumbersAndTheChannelIsKept() {
        mistok.forgotten = 2;

        var line = new Clicks(options, Duration.ZERO).measure(Mode.PLAIN);

        var report = new Report(Instant.EPOCH, List.of(line));
        assertThat(report.isFlawless()).isFalse();
        assertThat(report.table()).contains("NO", "ch_1: 39 clicks", "41 of 41 were acknowledged");
        assertThat(mistok.calls).noneMatch(call -> call.startsWith("DELETE"));
    }

    @Test
    void aClickWithoutAnAnswerMayBeCountedOrNot() {
        mistok.brokenEvery = 7;
        mistok.forgotten = 3;

        var line = new Clicks(options, Duration.ZERO).measure(Mode.PLAIN);

        assertThat(line.count().isRight()).isTrue();
    }
}
