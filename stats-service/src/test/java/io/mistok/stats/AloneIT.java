package io.mistok.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AloneIT {
    @Test
    void serviceStartsAndSaysWhatIsMissingWithoutItsNeighbours() {
        try (var service = RunningService.startAlone()) {
            var asked = System.nanoTime();
            var question = service.get("/api/channels/ch_any/stats/clicks");

            assertThat(question.statusCode()).isEqualTo(503);
            assertThat(question.body()).contains("urn:problem-type:mistok:channels-unavailable");
            assertThat(Duration.ofNanos(System.nanoTime() - asked))
                    .isLessThan(Duration.ofSeconds(3));
            assertThat(service.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(service.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        }
    }
}
