package io.mistok.bench.curve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StartLinesTest {
    @Test
    void theLastToBeReadyEndsTheStart() {
        var lines = new StartLines();
        Stream.of(
                        "Built in 30 s",
                        "  kafka             ready after  4.1 s",
                        "  ingest-service    ready after 12.3 s",
                        "Mistok is ready")
                .forEach(lines::read);
        assertThat(lines.readyAfter()).isEqualTo(Map.of("kafka", 4.1, "ingest-service", 12.3));
        assertThat(lines.allReadyAfter()).isEqualTo(12.3);
    }

    @Test
    void aLogTellsHowLongTheServiceTook() {
        assertThat(
                        StartLines.startedWithin(
                                "Started IngestService in 5.4 seconds (process running for 6.1)"))
                .hasValue(6.1);
        assertThat(StartLines.startedWithin("nothing yet")).isEmpty();
    }
}
